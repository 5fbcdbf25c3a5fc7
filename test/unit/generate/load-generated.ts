import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const cache = resolve(import.meta.dirname, '../../../node_modules/.cache');

/** Writes a generated module below node_modules, where it finds its packages; answers its path. */
export async function writeGenerated(
  text: string,
): Promise<{ file: string; remove: () => Promise<void> }> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'generated-'));
  const file = join(folder, 'module.mjs');
  await writeFile(file, text);
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Imports a generated module's text. */
export async function loadGenerated(text: string): Promise<Record<string, unknown>> {
  const { file, remove } = await writeGenerated(text);
  try {
    return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  } finally {
    await remove();
  }
}
