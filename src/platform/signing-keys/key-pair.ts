import { createPublicKey, generateKeyPair, type JsonWebKey, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { calculateJwkThumbprint } from 'jose';
import type { Sealer } from '../../lib/sealer.ts';

const modulusLength = 2048;
const generate = promisify(generateKeyPair);

/** The public half of a key, as it is published (RFC 7517): good for one algorithm and one use. */
export interface PublishedKey {
  kty: 'RSA';
  use: 'sig';
  alg: 'RS256';
  kid: string;
  n: string;
  e: string;
}

/** A fresh RSA key: what is published of it, and its private half, sealed for its id. */
export async function createKeyPair(
  sealer: Sealer,
): Promise<{ published: PublishedKey; sealedPrivateKey: Buffer }> {
  const { publicKey, privateKey } = await generate('rsa', { modulusLength });
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const kid = await calculateJwkThumbprint({ kty: 'RSA', n, e });
  const bytes = Buffer.from(JSON.stringify(privateKey.export({ format: 'jwk' })));
  return {
    published: { kty: 'RSA', use: 'sig', alg: 'RS256', kid, n, e },
    sealedPrivateKey: sealer.seal(bytes, kid),
  };
}

/** The private half; undefined where it was sealed with another secret. */
export function openPrivateKey(
  sealer: Sealer,
  kid: string,
  sealedPrivateKey: Buffer,
): JsonWebKey | undefined {
  const bytes = sealer.open(sealedPrivateKey, kid);
  return bytes && (JSON.parse(bytes.toString()) as JsonWebKey);
}

/** The key that signatures are verified with. */
export function verifyingKey(published: PublishedKey): KeyObject {
  return createPublicKey({ key: { ...published }, format: 'jwk' });
}
