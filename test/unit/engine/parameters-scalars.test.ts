import { describe, expect, it } from '@jest/globals';
import type { ScalarType, Shape } from '../../../src/engine/contract.ts';
import { compileParameters } from '../../../src/engine/parameters/index.ts';
import type { ReadParameters } from '../../../src/engine/parameters/index.ts';

function readShape(shape: Shape, query: string): ReadParameters {
  const parameter = {
    name: 'v',
    in: 'query',
    required: false,
    style: 'form',
    explode: true,
  } as const;
  return compileParameters([{ ...parameter, shape }], []).read({ path: [], query, headers: {} });
}

function read(types: ScalarType[], text: string): unknown {
  const { values, faults } = readShape({ types }, `v=${encodeURIComponent(text)}`);
  return faults.length > 0 ? faults : values.query['v'];
}

function refusal(type: string): unknown {
  return [{ in: 'query', field: 'v', rule: 'type', params: { type } }];
}

describe('integer', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['-1', -1],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['-9007199254740991', Number.MIN_SAFE_INTEGER],
  ])('%s', (text, value) => {
    expect(read(['integer'], text)).toBe(value);
  });

  it.each([
    ...['', '-', '-0', '00', '01', '-01', '+1', ' 5', '5 ', '1.0', '1e2', '0x10', '0b1', '1_000'],
    ...['1,000', '٣', '５', 'NaN', 'Infinity', 'null', 'true', '9007199254740992', '--1', '1n'],
    ...['-9007199254740992', '99999999999999999', '9'.repeat(5000)],
  ])('refuses %p', (text) => {
    expect(read(['integer'], text)).toEqual(refusal('integer'));
  });
});

describe('number', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['-1.50', -1.5],
    ['1e2', 100],
    ['1E-2', 0.01],
    ['1e-400', 0],
    ['1.5e+3', 1500],
  ])('%s', (text, value) => {
    expect(read(['number'], text)).toBe(value);
  });

  it.each([
    ...['', '.5', '5.', '+1', '01', '1e', '0x10', ' 1', '1\n', 'NaN', 'Infinity', '-Infinity'],
    ...['1e400', '9'.repeat(400), '1,5', '1e2.5'],
  ])('refuses %p', (text) => {
    expect(read(['number'], text)).toEqual(refusal('number'));
  });
});

describe('boolean and null', () => {
  it('are read from their one spelling', () => {
    expect(read(['boolean'], 'true')).toBe(true);
    expect(read(['boolean'], 'false')).toBe(false);
    expect(read(['integer', 'null'], '')).toBeNull();
  });

  it.each(['', '1', '0', 'True', 'TRUE', 'yes', 'on', 'true '])('refuse %p', (text) => {
    expect(read(['boolean'], text)).toEqual(refusal('boolean'));
  });

  it('do not take the word null', () => {
    expect(read(['integer', 'null'], 'null')).toEqual(refusal('integer'));
    expect(read(['null'], 'null')).toEqual(refusal('null'));
  });
});

describe('several types', () => {
  const all: ScalarType[] = ['string', 'null', 'boolean', 'number', 'integer'];
  it.each([
    ['5', 5],
    ['5.5', 5.5],
    ['true', true],
    ['', ''],
    ['05', '05'],
    ['null', 'null'],
  ])('%p', (text, value) => {
    expect(read(all, text)).toBe(value);
  });

  it('are named in the fault', () => {
    expect(read(['integer', 'boolean'], 'x')).toEqual(refusal('integer or boolean'));
  });

  it('may be a scalar or an array', () => {
    const shape: Shape = { types: ['integer', 'null'], items: { types: ['integer'] } };
    expect(readShape(shape, 'v=1').values.query).toEqual({ v: 1 });
    expect(readShape(shape, 'v=1&v=2').values.query).toEqual({ v: [1, 2] });
    expect(readShape(shape, 'v=').values.query).toEqual({ v: null });
  });

  it('are any text where nothing is said', () => {
    expect(read([], '5')).toBe('5');
  });
});

describe('items and members', () => {
  it('have faults of their own', () => {
    const { values, faults } = readShape(
      { types: [], items: { types: ['integer'] } },
      'v=1&v=x&v=3&v=',
    );
    expect(values.query).toEqual({});
    expect(faults).toEqual([
      { in: 'query', field: 'v.1', rule: 'type', params: { type: 'integer' } },
      { in: 'query', field: 'v.3', rule: 'type', params: { type: 'integer' } },
    ]);
    const members = readShape({ types: [], properties: { a: { types: ['integer'] } } }, 'a=x');
    expect(members.faults).toMatchObject([{ field: 'v.a', rule: 'type' }]);
    const twice = readShape({ types: [], properties: { a: { types: ['integer'] } } }, 'a=1&a=2');
    expect(twice.faults).toMatchObject([{ field: 'v.a', rule: 'repeated' }]);
  });

  it('cannot be nested in one text', () => {
    const nested: Shape = { types: [], items: { types: [], items: { types: ['integer'] } } };
    expect(readShape(nested, 'v=1').faults).toMatchObject([
      { field: 'v.0', params: { type: 'array' } },
    ]);
  });
});
