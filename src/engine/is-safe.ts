import type { Method } from './contract.ts';

const safe: ReadonlySet<Method> = new Set(['get', 'head', 'options', 'trace']);

/** Whether a method is safe (RFC 9110, section 9.2.1): it asks for nothing to be changed. */
export function isSafe(method: Method): boolean {
  return safe.has(method);
}
