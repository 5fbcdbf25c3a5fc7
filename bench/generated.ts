import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the contract with so many operations lies, and what was generated from it. */
export interface GeneratedContract {
  folder: string;
  /** Reads one of its JSON files. */
  read<T>(file: string): Promise<T>;
}

/** Finds what writeContract wrote; asks nothing of the generators, so that a server loads fast. */
export function generated(operations: number, key = false): GeneratedContract {
  const name = `${String(operations)}${key ? '-key' : ''}`;
  const folder = join(import.meta.dirname, '../node_modules/.cache/charter-bench', name);
  return {
    folder,
    read: async <T>(file: string) => JSON.parse(await readFile(join(folder, file), 'utf8')) as T,
  };
}
