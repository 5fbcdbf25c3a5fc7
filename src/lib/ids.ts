/** Makes and encodes identifiers: version 7 UUIDs in the database, prefixed base62 strings on the wire. */
import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const encodedLength = 22;

/** A version 7 UUID (RFC 9562, section 5.7), ordered by the clock's milliseconds. */
export function uuidv7(clock: Clock): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(clock.now().getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** `prefix_` and the UUID as 22 base62 digits, such as `org_04nUHAy2xGEKzLrVxNBqlS`. */
export function encodeId(prefix: string, uuid: string): string {
  let value = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let digits = '';
  for (let index = 0; index < encodedLength; index += 1) {
    digits = alphabet.charAt(Number(value % 62n)) + digits;
    value /= 62n;
  }
  return `${prefix}_${digits}`;
}

/** The UUID in an identifier made by `encodeId`; undefined for any other string. */
export function decodeId(prefix: string, id: string): string | undefined {
  if (!id.startsWith(`${prefix}_`) || id.length !== prefix.length + 1 + encodedLength) {
    return undefined;
  }
  let value = 0n;
  for (const digit of id.slice(prefix.length + 1)) {
    const position = alphabet.indexOf(digit);
    if (position < 0) return undefined;
    value = value * 62n + BigInt(position);
  }
  const hex = value.toString(16).padStart(32, '0');
  if (hex.length > 32) return undefined;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const processPart = randomBytes(10).toString('hex');
let requests = 0;

/** A fresh identifier for one request, such as `req_3f0c…`: unique among all processes, not secret. */
export function createRequestId(): string {
  requests += 1;
  return `req_${processPart}${requests.toString(16).padStart(12, '0')}`;
}
