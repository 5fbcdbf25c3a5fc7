import { defaultPathSerializer } from 'openapi-fetch';
import { CharterError } from '../errors/charter-error.ts';

/** Values that would turn the path into another one, once a URL is made of it. */
const misleading = new Set(['', '.', '..']);

/** Writes path parameters. Throws for a value that would lead to another path than the contract's. */
export function pathSerializer(path: string, parameters: Record<string, unknown>): string {
  for (const [name, value] of Object.entries(parameters)) {
    if (misleading.has(String(value))) {
      throw new CharterError(`"${String(value)}" cannot be the ${name} of ${path}.`);
    }
  }
  return defaultPathSerializer(path, parameters);
}
