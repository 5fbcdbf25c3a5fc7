/**
 * The keys that access tokens are signed with: RSA, in the database, their private halves sealed with
 * a key that is derived from SIGNING_KEY. They rotate without an outage: every process reads them anew
 * each second, a new key is published before it signs, an old one verifies until its last token has
 * expired.
 */
import { createSealer, type Sealer } from '../../lib/sealer.ts';

export type { PublishedKey } from './key-pair.ts';
export { rotateKeys } from './rotate-keys.ts';
export { createSigningKeys, type KeySet, type SigningKeys } from './signing-keys.ts';

/** Seconds for which others may keep the published keys. */
export const keysKeptSeconds = 300;

/** The sealer of private keys, made from the configured secret. */
export function createKeySealer(secret: Uint8Array): Sealer {
  return createSealer(secret, 'private signing keys');
}
