/** Protects: what bundling adds to the contracts is in all that callers read. */
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listResponses, readContract } from '../support/contract-examples.ts';

const generated = join(import.meta.dirname, '../../generated');
const names = globSync('*/openapi.json', { cwd: generated }).map(dirname);
const limitHeaders = [
  ...['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'],
  ...['RateLimit-Policy', 'RateLimit'],
];

describe.each(names)('%s', (name) => {
  const answers = listResponses(readContract(name));

  it('tells of limits with every answer', () => {
    for (const { place, response } of answers) {
      expect([place, Object.keys(response.headers ?? {})]).toEqual([
        place,
        expect.arrayContaining(limitHeaders),
      ]);
    }
  });

  it('names the request of every answer', () => {
    const silent = answers.filter(({ response }) => !('X-Request-ID' in (response.headers ?? {})));
    expect(silent.map(({ place }) => place)).toEqual([]);
  });
});
