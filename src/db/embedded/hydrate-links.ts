import { readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { isErrorCode } from '../../lib/is-error-code.ts';

/**
 * Makes the links between shared libraries that npm cannot pack and that the package's install
 * script would make, were it allowed to run. May be repeated and may run at the same time in
 * several processes. False when the folder is not ours to write and links are missing.
 */
export async function hydrateLinks(native: string): Promise<boolean> {
  const root = dirname(native);
  const made = await Promise.all(
    (await readLinks(join(native, 'pg-symlinks.json'))).map(async ({ source, target }) => {
      try {
        await symlink(relative(dirname(target), source), join(root, target));
        return true;
      } catch (error) {
        if (isErrorCode(error, 'EEXIST')) return true;
        if (isErrorCode(error, 'EACCES', 'EPERM', 'EROFS')) return false;
        throw error;
      }
    }),
  );
  return !made.includes(false);
}

interface Link {
  /** Both are relative to the package. */
  source: string;
  target: string;
}

async function readLinks(file: string): Promise<Link[]> {
  try {
    const links: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (Array.isArray(links) && links.every(isLink)) return links;
    throw new Error(`${file} is not a list of links`);
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return [];
    throw error;
  }
}

function isLink(value: unknown): value is Link {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    typeof value.source === 'string' &&
    'target' in value &&
    typeof value.target === 'string'
  );
}
