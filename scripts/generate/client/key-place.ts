import type { KeyPlace } from '../../../clients/typescript/src/api.ts';
import { asObject, asText, resolve, type JsonObject } from '../contract/document.ts';

/**
 * Where an API takes keys: the place of the first of its schemes that does. A bearer scheme is one of
 * keys unless its `bearerFormat` says that it takes JWTs.
 */
export function keyPlaceOf(document: JsonObject): KeyPlace | undefined {
  const schemes = asObject(asObject(document['components'])['securitySchemes']);
  for (const declared of Object.values(schemes)) {
    const place = placeOf(resolve(document, declared));
    if (place) return place;
  }
  return undefined;
}

function placeOf(scheme: JsonObject): KeyPlace | undefined {
  const { type, in: part } = scheme;
  if (type === 'apiKey' && (part === 'header' || part === 'query')) {
    return { in: part, name: asText(scheme['name']) };
  }
  const isBearer = type === 'http' && asText(scheme['scheme']).toLowerCase() === 'bearer';
  if (!isBearer || scheme['bearerFormat'] === 'JWT') return undefined;
  return { in: 'header', name: 'Authorization', prefix: 'Bearer ' };
}
