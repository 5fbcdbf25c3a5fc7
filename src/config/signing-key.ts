import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrorCode } from '../lib/is-error-code.ts';
import type { Config } from './index.ts';

/**
 * The secret that tokens are signed with: the configured one, or one made on the first start and kept
 * in the data directory, readable by this user alone.
 */
export async function loadSigningKey({ signingKey, dataDir }: Config): Promise<Buffer> {
  if (signingKey !== undefined) return Buffer.from(signingKey, 'base64');
  const file = join(dataDir, 'signing.key');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  try {
    await writeFile(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!isErrorCode(error, 'EEXIST')) throw error;
  }
  return Buffer.from(await readFile(file, 'utf8'), 'base64');
}
