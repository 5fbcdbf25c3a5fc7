import { createPrivateKey, type KeyObject } from 'node:crypto';
import { createKeySealer, type PublishedKey } from '../../src/platform/signing-keys/index.ts';
import { openPrivateKey } from '../../src/platform/signing-keys/key-pair.ts';
import type { TestApp } from './app.ts';

/** The key that an application signs tokens with, opened as only its own secret can. */
export interface OpenedKey {
  kid: string;
  published: PublishedKey;
  privateKey: KeyObject;
}

/** The newest signing key of an application that has issued a token. */
export async function openSigningKey(app: TestApp): Promise<OpenedKey> {
  const [row] = await app.database.query<{
    kid: string;
    public_key: PublishedKey;
    sealed_private_key: Buffer;
  }>('SELECT * FROM signing_keys ORDER BY signs_from DESC LIMIT 1');
  const sealer = createKeySealer(app.signingKey);
  const jwk = row && openPrivateKey(sealer, row.kid, row.sealed_private_key);
  if (!jwk) throw new Error('the application has no signing key');
  return {
    kid: row.kid,
    published: row.public_key,
    privateKey: createPrivateKey({ key: jwk, format: 'jwk' }),
  };
}
