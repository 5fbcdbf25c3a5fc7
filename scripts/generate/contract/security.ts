import type { Operation, SecurityScheme } from '../../../src/engine/contract.ts';
import { messageOf, type Report } from '../faults.ts';
import { asArray, asObject, asText, isObject, resolve, type JsonObject } from './document.ts';

/** The security schemes of a document by name; one that refers to nothing is reported and left out. */
export function compileSchemes(
  document: JsonObject,
  report: Report,
): Record<string, SecurityScheme> {
  const declared = asObject(asObject(document['components'])['securitySchemes']);
  return Object.fromEntries(
    Object.entries(declared).flatMap(([name, entry]) => {
      try {
        return [[name, compileScheme(resolve(document, entry))]];
      } catch (error) {
        report(`#/components/securitySchemes/${name}`, messageOf(error));
        return [];
      }
    }),
  );
}

function compileScheme(scheme: JsonObject): SecurityScheme {
  const type = scheme['type'] as SecurityScheme['type'];
  switch (type) {
    case 'apiKey': {
      const place = scheme['in'] as NonNullable<SecurityScheme['in']>;
      const name = asText(scheme['name']);
      return { type, in: place, name: place === 'header' ? name.toLowerCase() : name };
    }
    case 'http':
      return { type, scheme: asText(scheme['scheme']).toLowerCase() };
    default:
      return { type };
  }
}

/**
 * Why the engine can take no credential of a scheme; undefined where it can. It reads headers: an
 * apiKey's own, else `Authorization: Bearer`.
 */
export function unreadableScheme(scheme: JsonObject): string | undefined {
  const { type, in: place } = scheme;
  switch (type) {
    case 'apiKey':
      if (place === 'header') return undefined;
      return `sends its key in a ${asText(place) || 'place that is not said'}, and the engine reads headers alone`;
    case 'http':
      if (asText(scheme['scheme']).toLowerCase() === 'bearer') return undefined;
      return `is http ${asText(scheme['scheme'])}, and the engine reads http bearer and keys in headers alone`;
    case 'oauth2':
    case 'openIdConnect':
      return undefined;
    case 'mutualTLS':
      return 'is mutual TLS, and the engine sees no client certificates';
    default:
      return `has the type ${asText(type) || '(none)'}, which the engine does not know`;
  }
}

/** What an operation asks of callers, its own words before the root's; what is malformed is reported. */
export function compileSecurity(
  document: JsonObject,
  declared: JsonObject,
  pointer: string,
  report: Report,
): Operation['security'] {
  const security = declared['security'] ?? document['security'] ?? [];
  const schemes = asObject(asObject(document['components'])['securitySchemes']);
  if (!Array.isArray(security) || !security.every(isRequirement)) {
    report(pointer, 'its security must be an array of schemes with their scopes');
    return [];
  }
  for (const requirement of security) {
    for (const name of Object.keys(requirement)) {
      const reason = Object.hasOwn(schemes, name)
        ? unreadableScheme(resolve(document, schemes[name]))
        : undefined;
      if (reason !== undefined) report(pointer, `the security scheme ${name} ${reason}`);
    }
  }
  return security;
}

function isRequirement(value: unknown): value is Record<string, string[]> {
  return (
    isObject(value) &&
    Object.values(value).every(
      (scopes) =>
        Array.isArray(scopes) && asArray(scopes).every((scope) => typeof scope === 'string'),
    )
  );
}
