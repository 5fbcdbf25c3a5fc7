import type { KeyHeader } from '../../../clients/typescript/src/api.ts';
import { asObject, asText, resolve, type JsonObject } from '../contract/document.ts';

/**
 * The header in which an API takes keys: that of the first of its schemes that does. A bearer scheme is
 * one of keys unless its `bearerFormat` says that it takes JWTs.
 */
export function keyHeaderOf(document: JsonObject): KeyHeader | undefined {
  const schemes = asObject(asObject(document['components'])['securitySchemes']);
  for (const declared of Object.values(schemes)) {
    const header = headerOf(resolve(document, declared));
    if (header) return header;
  }
  return undefined;
}

function headerOf(scheme: JsonObject): KeyHeader | undefined {
  const { type, in: place } = scheme;
  if (type === 'apiKey' && place === 'header') return { name: asText(scheme['name']) };
  const isBearer = type === 'http' && asText(scheme['scheme']).toLowerCase() === 'bearer';
  if (!isBearer || scheme['bearerFormat'] === 'JWT') return undefined;
  return { name: 'Authorization', prefix: 'Bearer ' };
}
