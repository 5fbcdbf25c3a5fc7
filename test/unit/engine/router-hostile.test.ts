/** What an attacker writes in a path never reaches a handler as something other than what it is. */
import { describe, expect, it } from '@jest/globals';
import { createRouter, maxPathLength } from '../../../src/engine/router/index.ts';
import type { Match } from '../../../src/engine/router/index.ts';

const router = createRouter([
  { method: 'get', path: '/items/{id}', value: 'item' },
  { method: 'get', path: '/items/{id}/parts', value: 'parts' },
  { method: 'get', path: '/pairs/{a}:{b}', value: 'pair' },
  { method: 'get', path: '/caf%C3%A9/{id}', value: 'café' },
  { method: 'get', path: '/.well-known/{name}', value: 'known' },
  { method: 'get', path: '/files/{rest}', value: 'file', catchAll: 'rest' },
]);

function outcome(match: Match<string>): string[] | string {
  return match.kind === 'found' ? [match.value, ...match.params] : match.kind;
}

describe('decoding', () => {
  it.each([
    ['/items/a%2Fb', ['item', 'a/b']],
    ['/items/a%2fparts', ['item', 'a/parts']],
    ['/items%2Fa', 'not_found'],
    ['/items/a%252Fb', ['item', 'a%2Fb']],
    ['/items/a+b', ['item', 'a+b']],
    ['/items/%E2%82%AC', ['item', '€']],
    ['/%69tems/a', ['item', 'a']],
    ['/caf%c3%a9/1', ['café', '1']],
    ['/pairs/a%3Ab', ['pair', 'a', 'b']],
    ['/pairs/a:b%2Cc', ['pair', 'a', 'b,c']],
    ['/files/filesystem%3A%2F%2Fa%2Fb', ['file', 'filesystem://a/b']],
    ['/files/a%20b/c', ['file', 'a b/c']],
    ['/items/%0d%0aSet-Cookie:x', ['item', '\r\nSet-Cookie:x']],
  ])('%s', (path, expected) => {
    expect(outcome(router.match('GET', path))).toEqual(expected);
  });

  it('keeps what was received beside what it means', () => {
    expect(router.match('GET', '/items/a%2Cb')).toMatchObject({
      params: ['a,b'],
      encoded: ['a%2Cb'],
    });
    expect(router.match('GET', '/files/a%2Cb/c')).toMatchObject({ encoded: ['a%2Cb/c'] });
    const plain = router.match('GET', '/items/a');
    expect(plain.kind === 'found' && plain.encoded === plain.params).toBe(true);
  });
});

describe('malformed escapes', () => {
  it.each([
    '/items/%',
    '/items/%z',
    '/items/%zz',
    '/items/a%2',
    '/items/%c0%ae%c0%ae',
    '/items/%e0%80%af',
    '/items/%ed%a0%80',
    '/items/%ff',
    '/items/%f4%90%80%80',
    '/items/x%00y',
    '/nowhere/%zz',
    '/%zz/items',
    '/items/a b',
    '/items/\u0000',
    '/items/\u00e9',
    '/items/a\r\nb',
  ])('%p', (path) => {
    expect(outcome(router.match('GET', path))).toBe('malformed');
  });
});

describe('dot segments', () => {
  it.each([
    '/items/.',
    '/items/..',
    '/items/%2e',
    '/items/%2E%2e',
    '/items/.%2e',
    '/items/..%2f..%2fadmin',
    '/items/..%5c..%5cadmin',
    '/items/a%2F..%2Fb',
    '/items/..;',
    '/items/../parts',
    '/items/..\\admin',
    '/items/a\\..\\b',
    '/files/../../etc/passwd',
    '/files/a/../b',
    '/files/a/%2e%2e/b',
    '/files/a%2F..%2F..%2Fetc',
    '/files/..',
  ])('%s names nothing', (path) => {
    expect(outcome(router.match('GET', path))).toBe('not_found');
  });

  it.each([
    ['/items/...', '...'],
    ['/items/.a', '.a'],
    ['/items/a..b', 'a..b'],
    ['/items/a.', 'a.'],
    ['/.well-known/jwks.json', 'jwks.json'],
  ])('%s is a name', (path, value) => {
    expect(router.match('GET', path)).toMatchObject({ kind: 'found', params: [value] });
  });
});

describe('bounds', () => {
  it('refuses paths that are too long or have too many segments', () => {
    const longest = '/items/'.padEnd(maxPathLength, 'x');
    expect(router.match('GET', longest).kind).toBe('found');
    expect(router.match('GET', `${longest}x`).kind).toBe('too_long');
    expect(router.match('GET', `/files${'/x'.repeat(63)}`).kind).toBe('found');
    expect(router.match('GET', `/files${'/x'.repeat(64)}`).kind).toBe('too_long');
    expect(router.match('GET', '/'.repeat(8000)).kind).toBe('too_long');
  });

  it('takes no more time than there are templates when every level has alternatives', () => {
    const levels = 12;
    const routes = Array.from({ length: 2 ** levels }, (_, bits) => {
      const path = Array.from({ length: levels }, (_, level) =>
        (bits >> level) & 1 ? `/{p${String(level)}}` : '/a',
      ).join('');
      return { method: 'get', path: `${path}/end`, value: bits } as const;
    });
    const bushy = createRouter(routes);
    const started = performance.now();
    expect(bushy.match('GET', `${'/a'.repeat(levels)}/other`).kind).toBe('not_found');
    expect(performance.now() - started).toBeLessThan(50);
  });

  it('cuts a mixed segment in linear time', () => {
    const mixed = createRouter([
      { method: 'get', path: '/{a}-{b}-{c}-{d}-{e}-{f}-{g}!', value: 1 },
      { method: 'get', path: '/{a}--{b}--{c}--{d}--{e}.', value: 2 },
    ]);
    const started = performance.now();
    for (let round = 0; round < 100; round += 1) {
      expect(mixed.match('GET', `/${'-'.repeat(8000)}`).kind).toBe('not_found');
    }
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('keeps nothing of one request for the next', () => {
    const first = router.match('GET', '/items/a%2Fb');
    router.match('GET', '/pairs/x:y');
    router.match('GET', '/items/c');
    expect(first).toMatchObject({ params: ['a/b'], encoded: ['a%2Fb'] });
    expect(router.match('GET', '/items/d')).toMatchObject({ params: ['d'], encoded: ['d'] });
  });
});
