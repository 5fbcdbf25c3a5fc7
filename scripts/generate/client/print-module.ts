import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';

export const header = '// Made from the contracts by `npm run generate`. DO NOT EDIT.\n';

/** A module as it is written to its file: people read it too. */
export async function printModule(text: string): Promise<string> {
  const config = await resolveConfig(resolve(import.meta.dirname, '../../..', 'index.ts'));
  return header + (await format(text, { ...config, parser: 'typescript' }));
}

/** Words of a contract as a comment of documentation. */
export function docComment(words: string): string {
  return `/** ${words.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ').trim()} */`;
}
