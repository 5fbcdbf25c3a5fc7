import { randomBytes } from 'node:crypto';

const prefix = 'whsec_';
const secretBytes = 32;

/** A fresh signing secret, in the form of Standard Webhooks: `whsec_` and base64 of 32 random bytes. */
export function createSigningSecret(): string {
  return prefix + randomBytes(secretBytes).toString('base64');
}

/**
 * The key that a secret stands for in Standard Webhooks: the bytes after `whsec_` where they are
 * base64, else those of the text, so that a secret of the caller's own choice works too.
 */
export function keyOf(secret: string): Buffer {
  if (secret.startsWith(prefix)) {
    const encoded = secret.slice(prefix.length);
    const bytes = Buffer.from(encoded, 'base64');
    if (bytes.length > 0 && bytes.toString('base64') === encoded) return bytes;
  }
  return Buffer.from(secret);
}
