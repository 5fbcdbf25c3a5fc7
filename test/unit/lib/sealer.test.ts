/** Protects: what is sealed can be neither read nor changed nor moved to another place. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createSealer } from '../../../src/lib/sealer.ts';

const secret = randomBytes(32);
const sealer = createSealer(secret, 'tests');
const plain = Buffer.from('sk_live_a secret');

describe('a sealer', () => {
  it.each([Buffer.alloc(0), plain, randomBytes(1_000_000)])('opens what it sealed', (bytes) => {
    expect(sealer.open(sealer.seal(bytes, 'row 1'), 'row 1')).toEqual(bytes);
  });

  it('never seals alike, and shows nothing of what it sealed', () => {
    const sealed = Array.from({ length: 1_000 }, () => sealer.seal(plain, 'row 1'));
    expect(new Set(sealed.map((each) => each.toString('hex'))).size).toBe(1_000);
    expect(new Set(sealed.map((each) => each.subarray(1, 17).toString('hex'))).size).toBe(1_000);
    expect(sealed.some((each) => each.includes('secret'))).toBe(false);
  });

  it('opens nothing of another context, purpose or secret', () => {
    const sealed = sealer.seal(plain, 'row 1');
    expect(sealer.open(sealed, 'row 2')).toBeUndefined();
    expect(createSealer(secret, 'others').open(sealed, 'row 1')).toBeUndefined();
    expect(createSealer(randomBytes(32), 'tests').open(sealed, 'row 1')).toBeUndefined();
  });

  it('opens nothing of which a bit was changed, or an end is missing', () => {
    const sealed = sealer.seal(plain, 'row 1');
    let tried = 0;
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(sealer.open(changed, 'row 1')).toBeUndefined();
      tried += 1;
    }
    for (let length = 0; length < sealed.length; length += 1) {
      expect(sealer.open(sealed.subarray(0, length), 'row 1')).toBeUndefined();
      tried += 1;
    }
    expect(tried).toBe(sealed.length * 9);
  });
});
