/** What an attacker writes in a query ends as declared values or as a refusal, at a bounded cost. */
import { describe, expect, it } from '@jest/globals';
import type { Parameter, Shape } from '../../../src/engine/contract.ts';
import { compileParameters, maxPairs } from '../../../src/engine/parameters/index.ts';

function query(name: string, shape: Shape, style: Parameter['style'] = 'form'): Parameter {
  return { name, in: 'query', required: false, style, explode: true, shape };
}

const anything: Shape = { types: [], additional: { types: ['string'] } };
const reader = compileParameters(
  [
    query('limit', { types: ['integer'] }),
    query('name', { types: ['string'] }),
    query('ids', { types: [], items: { types: ['string'] } }),
    query('filter', anything, 'deepObject'),
    { ...query('list', { types: [], items: { types: ['string'] } }), explode: false },
  ],
  [],
);
const read = (text: string): ReturnType<typeof reader.read> =>
  reader.read({ path: [], query: text, headers: {} });

describe('names', () => {
  it('of Object.prototype pollute nothing when nobody declares them', () => {
    const result = read('__proto__[a]=1&constructor[prototype][a]=1&__proto__=2&toString=3');
    expect(result).toMatchObject({ faults: [], malformed: false });
    expect(Object.keys(result.values.query)).toEqual([]);
    expect('a' in {}).toBe(false);
  });

  it('of Object.prototype are own members of an object with free names', () => {
    const { values } = read('filter[__proto__]=1&filter[constructor]=2');
    const filter = values.query['filter'] as object;
    expect(Object.entries(filter)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
    expect(Object.getPrototypeOf(Object.getPrototypeOf(filter))).toBeNull();
    const free = compileParameters([query('free', anything)], []);
    const exploded = free.read({ path: [], query: '__proto__=1', headers: {} });
    expect(Object.entries(exploded.values.query['free'] as object)).toEqual([['__proto__', '1']]);
  });

  it('of Object.prototype may be declared', () => {
    const odd = compileParameters(
      ['__proto__', 'constructor'].map((name) => query(name, { types: ['integer'] })),
      [],
    );
    const { values } = odd.read({ path: [], query: '__proto__=1', headers: {} });
    expect(Object.entries(values.query)).toEqual([['__proto__', 1]]);
    expect('constructor' in values.query).toBe(false);
  });

  it('that only resemble a declared one are not it', () => {
    for (const text of ['limit[]=1', 'limit%00=1', 'Limit=1', 'limit.=1', '%20limit=1', '&&=1&']) {
      expect(read(text).values.query).toEqual({});
    }
    expect(read('%6Cimit=1').values.query).toEqual({ limit: 1 });
  });
});

describe('malformed text', () => {
  it.each([
    ['limit=%', 'limit'],
    ['name=a%2', 'name'],
    ['name=%zz', 'name'],
    ['name=%c0%ae', 'name'],
    ['name=%ed%a0%80', 'name'],
    ['name=%ff', 'name'],
    ['name=x%00y', 'name'],
    ['ids=a&ids=%zz', ''],
    ['ids=%zz&ids=a', 'ids.0'],
    ['name=%zz&name=a', 'name'],
    ['name=a&name=%zz', ''],
    ['list=a,%zz', 'list'],
    ['filter[a]=%zz', ''],
    ['filter=%zz&filter[a]=b', 'filter'],
    ['unknown=%', ''],
    ['%=1', ''],
    ['%00=1', ''],
    ['name=\u00e9', ''],
    ['name=\ud800', ''],
    ['name=a b', ''],
    ['name=\u0000', ''],
  ])('%p is a fault of syntax', (text, field) => {
    const result = read(text);
    expect(result.malformed).toBe(true);
    expect(result.faults).toEqual([{ in: 'query', field, rule: 'syntax', params: {} }]);
    expect(result.values.query).toEqual({});
  });

  it('elsewhere in the query does not hide behind well-formed text', () => {
    expect(read('limit=5&name=a&zzz=%c0%ae').malformed).toBe(true);
  });
});

describe('repetition', () => {
  it('of a parameter that is no array is a fault, never a choice', () => {
    const result = read('limit=1&limit=2&limit=3&name=a');
    expect(result.faults).toEqual([{ in: 'query', field: 'limit', rule: 'repeated', params: {} }]);
    expect(result.values.query).toEqual({ name: 'a' });
    expect(result.malformed).toBe(false);
  });
});

describe('bounds', () => {
  it.each([
    ['a=1&'.repeat(10_000)],
    ['limit=1&'.repeat(10_000)],
    ['ids=1&'.repeat(10_000)],
    ['&'.repeat(10_000)],
    ['filter[a]=1&'.repeat(10_000)],
  ])('too many pairs are refused quickly, case %#', (text) => {
    const elapsedMs = Array.from({ length: 5 }, () => {
      const started = performance.now();
      read(text);
      return performance.now() - started;
    });
    expect(Math.min(...elapsedMs)).toBeLessThan(5);
    const result = read(text);
    expect(result.malformed).toBe(true);
    expect(result.faults).toHaveLength(1);
  });

  it('lie where they are said to be', () => {
    const pairs = (count: number): string => Array.from({ length: count }, () => 'ids=1').join('&');
    expect(read(pairs(maxPairs)).values.query['ids']).toHaveLength(maxPairs);
    expect(read(pairs(maxPairs + 1)).malformed).toBe(true);
    expect(read(`list=${'x,'.repeat(999)}x`).values.query['list']).toHaveLength(1000);
    expect(read(`list=${'x,'.repeat(1000)}x`).malformed).toBe(true);
  });

  it('keep nothing of one request for the next', () => {
    const first = read('limit=1&ids=a&ids=b&filter[x]=1');
    expect(read('name=z').values.query).toEqual({ name: 'z' });
    expect(first.values.query).toEqual({ limit: 1, ids: ['a', 'b'], filter: { x: '1' } });
  });
});
