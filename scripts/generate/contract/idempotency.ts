import type { Idempotency } from '../../../src/engine/contract.ts';
import { isObject, type JsonObject } from './document.ts';

const unsafeMethods = new Set(['post', 'put', 'patch', 'delete']);

/** Whether requests with a method change something (RFC 9110, section 9.2.1). */
export function isUnsafe(method: string): boolean {
  return unsafeMethods.has(method);
}

/**
 * What `x-idempotency` says for an operation, its own or the root's. Undefined where no key is heeded:
 * on safe methods, for callers without a credential, who have no tenant, and where it says false.
 */
export function idempotencyOf(
  method: string,
  declared: JsonObject,
  root: JsonObject,
): Idempotency | undefined {
  const isPublic = Array.isArray(declared['security']) && declared['security'].length === 0;
  if (!isUnsafe(method) || isPublic) return undefined;
  const said = declared['x-idempotency'] ?? root['x-idempotency'];
  return isObject(said) ? (said as unknown as Idempotency) : undefined;
}

/** Whether a declared parameter is the key: where it is heeded, the engine reads it, not the handler. */
export function isIdempotencyKey({ in: place, name }: JsonObject): boolean {
  return place === 'header' && typeof name === 'string' && name.toLowerCase() === 'idempotency-key';
}
