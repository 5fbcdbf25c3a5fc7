import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Condition } from '../../../src/errors/catalogue.ts';

const source = join(import.meta.dirname, '../../../src');
const thrown = /new ApiError\(\s*'(\w+)',\s*\{[^{}]*?public:\s*(['"])(.*?)\2,?/gs;

/** The fixed words for callers that the sources give to a condition, instead of the contract's. */
export function findPublicWords(): (condition: Condition) => readonly string[] {
  const found = new Map<string, string[]>();
  for (const file of globSync('**/*.ts', { cwd: source })) {
    for (const [, condition = '', , words = ''] of readFileSync(
      join(source, file),
      'utf8',
    ).matchAll(thrown)) {
      found.set(condition, [...(found.get(condition) ?? []), words]);
    }
  }
  return (condition) => found.get(condition) ?? [];
}
