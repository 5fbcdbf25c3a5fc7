import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Seals secrets for storage, and opens them again. */
export interface Sealer {
  /**
   * The plain bytes, unreadable and unchangeable without the key. `context` says what they belong to;
   * it is not stored, and whoever opens them must know it, so that nothing sealed fits another place.
   */
  seal(plain: Uint8Array, context: string): Buffer;
  /** The plain bytes; undefined for what was sealed with another key or context, or was changed. */
  open(sealed: Uint8Array, context: string): Buffer | undefined;
}

const algorithm = 'aes-256-gcm';
/** The first byte; another form of sealing will have another. */
const version = 1;
const saltBytes = 16;
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = 1 + saltBytes;

/**
 * Seals with AES-256-GCM, as version, salt, ciphertext, tag. Key and nonce of each message come from
 * the secret, the purpose and the message's random salt (HKDF-SHA-256, RFC 5869), so that no purpose
 * can open what another sealed, and no pair of key and nonce comes twice, however many are sealed.
 */
export function createSealer(secret: Uint8Array, purpose: string): Sealer {
  const derive = (salt: Uint8Array): { key: Buffer; nonce: Buffer } => {
    const bytes = Buffer.from(
      hkdfSync('sha256', secret, salt, `charter sealing: ${purpose}`, keyBytes + nonceBytes),
    );
    return { key: bytes.subarray(0, keyBytes), nonce: bytes.subarray(keyBytes) };
  };
  return {
    seal: (plain, context) => {
      const salt = randomBytes(saltBytes);
      const { key, nonce } = derive(salt);
      const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
      cipher.setAAD(Buffer.from(context));
      const sealed = [cipher.update(plain), cipher.final(), cipher.getAuthTag()];
      return Buffer.concat([Buffer.of(version), salt, ...sealed]);
    },
    open: (sealed, context) => {
      if (sealed[0] !== version || sealed.length < headBytes + tagBytes) return undefined;
      const { key, nonce } = derive(sealed.subarray(1, headBytes));
      const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(sealed.subarray(-tagBytes));
      try {
        return Buffer.concat([
          decipher.update(sealed.subarray(headBytes, -tagBytes)),
          decipher.final(),
        ]);
      } catch {
        return undefined;
      }
    },
  };
}
