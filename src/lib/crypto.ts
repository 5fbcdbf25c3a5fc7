/** Small cryptographic helpers over node:crypto; anything larger belongs to a library. */
import { createHash, randomBytes } from 'node:crypto';

/** The SHA-256 digest of a text's UTF-8 bytes. */
export function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** `bytes` random bytes as URL-safe base64 without padding. */
export function randomToken(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}
