/** Reads a bundled OpenAPI document: plain JSON with references inside itself. */

export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json | undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object, or an empty one: absent members of a document read as empty. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value as an array, or an empty one. */
export function asArray(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}

/** What `#/…` points at (RFC 6901), followed through further references; Error where it points nowhere. */
export function resolve(document: JsonObject, node: unknown): JsonObject {
  let current = asObject(node);
  for (let hops = 0; typeof current['$ref'] === 'string'; hops += 1) {
    const reference = current['$ref'];
    if (hops > 32 || !reference.startsWith('#/')) {
      const reason = hops > 32 ? 'it leads in a circle' : 'it does not begin with #/';
      throw new Error(`the reference ${reference} cannot be followed: ${reason}`);
    }
    let target: unknown = document;
    for (const part of reference.slice(2).split('/')) {
      const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
      target = Array.isArray(target) ? target[Number(key)] : asObject(target)[key];
    }
    if (!isObject(target)) throw new Error(`the reference ${reference} points nowhere`);
    current = target;
  }
  return current;
}

/** The value as text, or `''`: members that must be text are checked by lint, not here. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
