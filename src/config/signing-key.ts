import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrorCode } from '../lib/is-error-code.ts';

/** Bytes that a signing key has at least. */
export const minimumKeyBytes = 32;

/**
 * The secret that tokens are signed with: the configured one, or one made on the first start and kept
 * in the data directory, readable by this user alone. Throws for a file that holds no whole key.
 */
export async function loadSigningKey({
  signingKey,
  dataDir,
}: {
  signingKey: string | undefined;
  dataDir: string;
}): Promise<Buffer> {
  if (signingKey !== undefined) return Buffer.from(signingKey, 'base64');
  const file = join(dataDir, 'signing.key');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const key = (await readKey(file)) ?? (await createKey(file));
  if (key.length < minimumKeyBytes) {
    throw new Error(`${file} holds no whole key; restore it, or delete it to have one made`);
  }
  return key;
}

async function readKey(file: string): Promise<Buffer | undefined> {
  try {
    return Buffer.from(await readFile(file, 'utf8'), 'base64');
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** The key appears under its name only when it is whole and on disk; the first of several stays. */
async function createKey(file: string): Promise<Buffer> {
  const draft = `${file}.${randomUUID()}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(randomBytes(minimumKeyBytes).toString('base64'));
    await handle.sync();
    await link(draft, file).catch((error: unknown) => {
      if (!isErrorCode(error, 'EEXIST')) throw error;
    });
  } finally {
    await handle.close();
    await rm(draft, { force: true });
  }
  return Buffer.from(await readFile(file, 'utf8'), 'base64');
}
