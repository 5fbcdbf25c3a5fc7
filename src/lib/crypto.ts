/** Small cryptographic helpers over node:crypto; anything larger belongs to a library. */
import { createHash, hkdfSync, randomBytes } from 'node:crypto';

/** The SHA-256 digest of a text's UTF-8 bytes. */
export function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** `bytes` random bytes as URL-safe base64 without padding. */
export function randomToken(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}

/**
 * A key of 32 bytes for one purpose, derived from a secret (HKDF-SHA-256, RFC 5869): neither the secret
 * nor the key of another purpose can be learned from it.
 */
export function deriveKey(secret: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}
