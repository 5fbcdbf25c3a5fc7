import { asObject, asText, type JsonObject } from '../generate/contract/document.ts';
import { unreadableScheme } from '../generate/contract/security.ts';
import { followed, operationsOf, requirementsOf } from './operations.ts';

/** Who can check the credentials of a scheme: what people's access tokens, or API keys, are checked by. */
export type Checker = 'person' | 'key';

/** A security scheme that operations ask for, and whose credentials the engine can read. */
export interface BoundScheme {
  name: string;
  /** Its type in words: `http bearer`, `apiKey in X-API-Key`. */
  words: string;
  /** Undefined where nothing of ours takes its credentials. */
  checker: Checker | undefined;
}

/**
 * The schemes that a contract's operations ask for, each with what checks its credentials by itself: an
 * http bearer token is a person's, an apiKey in a header an API key. Two keys that are demanded together
 * are not both ours.
 */
export function bindSchemes(document: JsonObject): BoundScheme[] {
  const declared = asObject(asObject(document['components'])['securitySchemes']);
  const schemeOf = (name: string): JsonObject => followed(document, declared[name]);
  const requirements = operationsOf(document).flatMap((operation) =>
    requirementsOf(document, operation.declared).map((one) => Object.keys(one)),
  );
  const paired = new Set(
    requirements
      .map((names) => names.filter((name) => isKey(schemeOf(name))))
      .flatMap((names) => (names.length > 1 ? names : [])),
  );
  return [...new Set(requirements.flat())]
    .filter((name) => Object.hasOwn(declared, name))
    .filter((name) => unreadableScheme(schemeOf(name)) === undefined)
    .map((name) => {
      const scheme = schemeOf(name);
      return { name, words: wordsOf(scheme), checker: checkerOf(scheme, paired.has(name)) };
    });
}

function checkerOf(scheme: JsonObject, isPaired: boolean): Checker | undefined {
  if (scheme['type'] === 'http' && asText(scheme['scheme']).toLowerCase() === 'bearer')
    return 'person';
  return isKey(scheme) && !isPaired ? 'key' : undefined;
}

function isKey(scheme: JsonObject): boolean {
  return scheme['type'] === 'apiKey' && scheme['in'] === 'header';
}

function wordsOf(scheme: JsonObject): string {
  const type = asText(scheme['type']);
  if (type === 'apiKey') return `apiKey in ${asText(scheme['name'])}`;
  return [type, asText(scheme['scheme'])].filter((word) => word !== '').join(' ');
}
