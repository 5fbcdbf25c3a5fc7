import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const secretLength = 30;
const checksumLength = 6;
const shownLength = 11;
const form = /^s[a-z]_live_[0-9A-Za-z]{36}$/;

/** Which API a key was made for; it chooses the key's prefix and nothing else. */
export type Product = 'core' | 'growth' | 'sales' | 'social';

const prefixes: Record<Product, string> = {
  core: 'sk_live_',
  growth: 'sg_live_',
  sales: 'sc_live_',
  social: 'sk_live_',
};

/** A fresh key: its product's prefix, 30 random base62 digits (178 bits), and their checksum. */
export function createKey(product: Product): string {
  const secret = Array.from({ length: secretLength }, () => alphabet.charAt(randomInt(62))).join(
    '',
  );
  const body = prefixes[product] + secret;
  return body + checksum(body);
}

/** Whether a text could be a key of ours: of its form, with the right checksum. It asks no database. */
export function isKey(text: string): boolean {
  if (!form.test(text)) return false;
  const body = text.slice(0, -checksumLength);
  return checksum(body) === text.slice(-checksumLength);
}

/** The part of a key that may be shown after its creation. */
export function shownPrefix(key: string): string {
  return key.slice(0, shownLength);
}

/** CRC-32 of the text as six base62 digits: it catches slips and guesses, and proves nothing. */
function checksum(body: string): string {
  let value = crc32(body);
  let digits = '';
  for (let index = 0; index < checksumLength; index += 1) {
    digits = alphabet.charAt(value % 62) + digits;
    value = Math.floor(value / 62);
  }
  return digits;
}
