import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isErrorCode } from '../../lib/is-error-code.ts';
import { urlOf } from './launch-server.ts';
import { isLocked } from './lock-directory.ts';

/** Which line of postmaster.pid has the port; PostgreSQL's sources call it LOCK_FILE_LINE_PORT. */
const portLine = 3;

/**
 * The owner's URL of the server that another process of ours runs on this data directory; undefined
 * where none does. For commands that work beside a running server.
 */
export async function findRunningPostgres(dataDir: string): Promise<string | undefined> {
  const directory = resolve(dataDir);
  if (!(await isLocked(directory))) return undefined;
  try {
    const lines = await readFile(join(directory, 'postgres', 'postmaster.pid'), 'utf8');
    const password = await readFile(join(directory, 'postgres.password'), 'utf8');
    const port = Number(lines.split('\n')[portLine]);
    return Number.isInteger(port) && port > 0 ? urlOf(port, password.trim()) : undefined;
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
