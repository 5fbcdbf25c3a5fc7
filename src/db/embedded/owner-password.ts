import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { randomToken } from '../../lib/crypto.ts';
import { isErrorCode } from '../../lib/is-error-code.ts';
import { pathExists, syncFolder } from './folders.ts';

/**
 * The password of the cluster's owner: random, made once, kept in `postgres.password` with mode
 * 0600. Rejects when the file is gone but the cluster that knows it is not.
 */
export async function ownerPassword(dataDir: string, clusterDir: string): Promise<string> {
  const file = join(dataDir, 'postgres.password');
  try {
    const password = (await readFile(file, 'utf8')).trim();
    if (password !== '') return password;
  } catch (error) {
    if (!isErrorCode(error, 'ENOENT')) throw error;
  }
  if (await pathExists(clusterDir)) {
    throw new Error(`${file} is missing, and only it opens ${clusterDir}; put it back`);
  }
  const password = randomToken(24);
  const draft = await open(`${file}.new`, 'w', 0o600);
  try {
    await draft.writeFile(`${password}\n`);
    await draft.sync();
  } finally {
    await draft.close();
  }
  await rename(`${file}.new`, file);
  await syncFolder(dataDir);
  return password;
}
