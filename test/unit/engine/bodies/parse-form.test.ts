import { describe, expect, it } from '@jest/globals';
import type { Shape } from '../../../../src/engine/contract.ts';
import { readSent, refusalOf } from './support.ts';

const shape: Shape = {
  types: [],
  properties: {
    name: { types: ['string'] },
    age: { types: ['integer'] },
    ratio: { types: ['number'] },
    active: { types: ['boolean'] },
    note: { types: ['string', 'null'] },
    limit: { types: ['integer', 'null'] },
    ids: { types: [], items: { types: ['integer'] } },
    meta: {
      types: [],
      properties: {
        rank: { types: ['integer'] },
        tags: { types: [], items: { types: ['string'] } },
      },
      additional: { types: [] },
    },
    any: { types: [] },
  },
};
const content = { 'application/x-www-form-urlencoded': shape };
const headers = { 'content-type': 'application/x-www-form-urlencoded' };

async function read(body: string | Buffer): Promise<unknown> {
  return (await readSent({ body, headers, content })).value;
}

describe('a form', () => {
  it.each([
    ['name=a+b%2B%C3%A9&age=-5', { name: 'a b+é', age: -5 }],
    ['ratio=1.5e2&active=true', { ratio: 150, active: true }],
    ['name=', { name: '' }],
    ['name', { name: '' }],
    ['name=a=b', { name: 'a=b' }],
    ['&name=x&&', { name: 'x' }],
    ['name=5&any=5', { name: '5', any: '5' }],
    ['note=&limit=', { note: '', limit: null }],
    ['ids=1&ids=2', { ids: [1, 2] }],
    ['ids=1', { ids: [1] }],
    [
      'meta[rank]=1&meta[x]=y&meta%5Btags%5D=a&meta[tags]=b',
      { meta: { rank: 1, x: 'y', tags: ['a', 'b'] } },
    ],
    ['unknown=1&other[a]=2&meta[a][b]=3', { unknown: '1', 'other[a]': '2', 'meta[a][b]': '3' }],
    ['name=Jürgen x', { name: 'Jürgen x' }],
  ])('%s', async (body, expected) => {
    expect(await read(body)).toEqual(expected);
  });

  it('has own properties only, whatever they are called', async () => {
    const value = await read(
      'constructor=a&toString=b&constructor[prototype][x]=1&hasOwnProperty=c',
    );
    expect(Object.entries(value as object)).toEqual([
      ['constructor', 'a'],
      ['toString', 'b'],
      ['constructor[prototype][x]', '1'],
      ['hasOwnProperty', 'c'],
    ]);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it.each([
    '__proto__=1',
    '__proto__[a]=1',
    'meta[__proto__]=1',
    '%5F_proto__=1',
    'name=%',
    'name=%4',
    'name=%zz',
    'name=%C3',
    'name=%ED%A0%80',
    'name=%C0%AE',
    'name=%00',
    '%00=1',
    'name=a\0b',
  ])('that is malformed is a bad request: %s', async (body) => {
    expect((await refusalOf(read(body))).condition).toBe('bad_request');
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  it('in another encoding is a bad request', async () => {
    const refusal = await refusalOf(read(Buffer.from('name=J\xfcrgen', 'latin1')));
    expect(refusal.condition).toBe('bad_request');
  });

  it('reports all fields that are not of their type at once', async () => {
    const body =
      'age=0x10&ratio=%205&active=TRUE&ids=1&ids=x&meta[rank]=1.0&name=a&name=b&age=5&meta=1&limit=1e2';
    const refusal = await refusalOf(read(body));
    expect(refusal.condition).toBe('invalid_request');
    expect(
      refusal.faults.map(({ in: place, field, rule }) => [place, field, rule].join(' ')),
    ).toEqual([
      'body age type',
      'body ratio type',
      'body active type',
      'body ids.1 type',
      'body meta.rank type',
      'body name repeated',
      'body age repeated',
      'body meta repeated',
      'body limit type',
    ]);
    expect(refusal.faults[0]?.params).toEqual({ type: 'integer' });
  });

  it('has at most 1,000 fields, and at most 100 faults', async () => {
    const many = (count: number): string => Array.from({ length: count }, () => 'ids=1').join('&');
    const limits = {
      maxBytes: 100_000,
      maxDepth: 64,
      maxParts: 1,
      maxFileBytes: 0,
      spoolDirectory: '',
    };
    const send = (body: string) => readSent({ body, headers, content, limits });
    expect((await send(many(1000))).value).toHaveProperty('ids.length', 1000);
    expect((await refusalOf(send(many(1001)))).condition).toBe('payload_too_large');
    const { faults } = await refusalOf(send(many(1000).replaceAll('1', 'x')));
    expect(faults).toHaveLength(100);
  });
});
