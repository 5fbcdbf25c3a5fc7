/** Proves what two requests with one key must be equal in, and what makes no difference. */
import { expect, it } from '@jest/globals';
import { fingerprintOf } from '../../../../src/engine/idempotency/index.ts';

const of = (query: string, body?: unknown) => fingerprintOf({ query, body });

it.each<[string, [string, unknown?], [string, unknown?]]>([
  ['the order of members', ['', { a: 1, b: { c: 2, d: 3 } }], ['', { b: { d: 3, c: 2 }, a: 1 }]],
  ['members in a list', ['', [{ a: 1, b: 2 }]], ['', [{ b: 2, a: 1 }]]],
  ['the order of parameters', ['a=1&b=2'], ['b=2&a=1']],
  ['escapes', ['a=%41%20b'], ['a=A+b']],
  ['empty pairs', ['a=1&&'], ['a=1']],
  ['an equals sign without a value', ['a'], ['a=']],
])('no difference: %s', async (_title, one, other) => {
  expect(await of(...one)).toBe(await of(...other));
});

it.each<[string, [string, unknown?], [string, unknown?]]>([
  ['a value', ['', { a: 1 }], ['', { a: 2 }]],
  ['a type', ['', { a: 1 }], ['', { a: '1' }]],
  ['null and absent', ['', { a: null }], ['', {}]],
  ['a body and none', ['', {}], ['']],
  ['an empty text and no body', ['', ''], ['']],
  ['the order of a list', ['', [1, 2]], ['', [2, 1]]],
  ['where one member ends', ['', { a: 'b,c' }], ['', { a: 'b', c: '' }]],
  ['the order of parameters of one name', ['a=1&a=2'], ['a=2&a=1']],
  ['a parameter and a member', ['a=1'], ['', { a: 1 }]],
  ['where a parameter ends', ['a=1%26b=2'], ['a=1&b=2']],
  ['bytes', ['', Buffer.from('a')], ['', Buffer.from('b')]],
  ['bytes and text', ['', Buffer.from('a')], ['', 'a']],
])('a difference: %s', async (_title, one, other) => {
  expect(await of(...one)).not.toBe(await of(...other));
});
