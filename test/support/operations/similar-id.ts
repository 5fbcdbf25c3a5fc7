import { randomBytes, randomInt } from 'node:crypto';

const encoded = /^([a-z]+_)[0-9A-Za-z]{22}$/;
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** An id that nobody has, of the same form as one that somebody has. */
export function similarId(id: string): string {
  if (/^\d+$/.test(id)) return String(randomInt(10 ** 9, 10 ** 12));
  const prefix = encoded.exec(id)?.[1];
  // The first digits are those of the real id, so that the number still fits into a UUID.
  if (prefix !== undefined) return id.slice(0, prefix.length + 10) + randomText(12);
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return crypto.randomUUID();
  return id.replace(/[0-9A-Za-z]/g, () => randomText(1));
}

function randomText(length: number): string {
  return [...randomBytes(length)].map((byte) => alphabet.charAt(byte % alphabet.length)).join('');
}
