import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveKey } from './crypto.ts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Encrypts what must not be read or changed by whoever keeps it. */
export interface Sealer {
  /** The bytes sealed for a context: they open only where the same context is named. */
  seal(plain: Uint8Array, context: string): Buffer;
  /** Undefined for whatever this sealer did not seal for this context. */
  open(sealed: Uint8Array, context: string): Buffer | undefined;
}

/** A sealer (AES-256-GCM) with a key of its own for one purpose, derived from the secret. */
export function createSealer(secret: Uint8Array, purpose: string): Sealer {
  const key = deriveKey(secret, purpose);
  return {
    seal: (plain, context) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(context));
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open: (sealed, context) => {
      if (sealed.length < nonceBytes + tagBytes) return undefined;
      const end = sealed.length - tagBytes;
      const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes))
        .setAAD(Buffer.from(context))
        .setAuthTag(sealed.subarray(end));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, end)), decipher.final()]);
      } catch {
        return undefined;
      }
    },
  };
}
