import { sha256 } from '../../../lib/crypto.ts';

const alphabet = '234567abcdefghijklmnopqrstuvwxyz';
const characters = 13;

/**
 * The key of the record that is made under a key of idempotency: always the same, so that a repository
 * cannot hold two of them. It has the form of a TID (atproto record keys): 13 characters of sortable
 * base32, the first of which has its highest bit unset; its time says nothing.
 */
export function createRecordKey(idempotencyKey: string): string {
  const bits = sha256(idempotencyKey).readBigUInt64BE() & 0x7fff_ffff_ffff_ffffn;
  return Array.from({ length: characters }, (_, index) =>
    alphabet.charAt(Number((bits >> BigInt(5 * (characters - 1 - index))) & 31n)),
  ).join('');
}
