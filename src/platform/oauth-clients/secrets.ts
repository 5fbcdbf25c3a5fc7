import { timingSafeEqual } from 'node:crypto';
import { randomToken, sha256 } from '../../lib/crypto.ts';

const secretBytes = 32;
const suffixLength = 4;

/** A fresh secret of a client: 256 random bits behind a prefix that leak scanners can look for. */
export function createSecret(): string {
  return `scs_${randomToken(secretBytes)}`;
}

/** The part of a secret that may be shown after its creation. */
export function suffixOf(secret: string): string {
  return secret.slice(-suffixLength);
}

/** A secret as it is stored. Nobody can guess 256 bits, so a fast digest will do. */
export function digestOf(secret: string): Buffer {
  return sha256(secret);
}

/**
 * The one among stored secrets whose digest is that of a text. It takes as long whichever it is, and
 * where it is none.
 */
export function findMatch<Secret extends { digest: string }>(
  secrets: readonly Secret[],
  text: string,
): Secret | undefined {
  const digest = digestOf(text);
  let match: Secret | undefined;
  for (const secret of secrets) {
    if (timingSafeEqual(Buffer.from(secret.digest, 'hex'), digest)) match = secret;
  }
  return match;
}
