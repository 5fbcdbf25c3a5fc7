import { describe, expect, it } from '@jest/globals';
import { generateSerializers } from '../../../scripts/generate/serializers/index.ts';
import type { Serializer } from '../../../src/engine/definition.ts';
import { asDocument, differenceOf, documentOf, documentOfMany } from './documents.ts';
import { loadGenerated } from './load-generated.ts';

async function load(text: string): Promise<Record<string, Serializer>> {
  return (await loadGenerated(text))['serializers'] as Record<string, Serializer>;
}

/** What is read back of what a schema's serializer writes. */
async function written(schema: unknown, value: unknown, schemas = {}): Promise<unknown> {
  const serializers = await load(generateSerializers(documentOf(schema, schemas)));
  return JSON.parse(serializers['send 200 application/json']!(value));
}

const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const string = { type: 'string' };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const schemas = {
  User: object({
    id: string,
    password: { type: 'string', writeOnly: true },
    manager: { anyOf: [ref('User'), { type: 'null' }] },
  }),
  Cat: object({ kind: string, lives: { type: 'integer' } }),
  Dog: object({ kind: string, bark: object({ loud: { type: 'boolean' } }) }),
};
const discriminator = { propertyName: 'kind', mapping: { cat: 'Cat' } };
const pet = { oneOf: [ref('Cat'), ref('Dog')], discriminator };

describe('what is written', () => {
  it.each<[string, unknown, unknown, unknown]>([
    ['declared properties', object({ a: string }), { a: 'x', b: 1 }, { a: 'x' }],
    ['nothing for undefined', object({ a: string, b: {} }), { a: undefined, b: null }, { b: null }],
    ['no writeOnly properties', ref('User'), { id: '1', password: 'p' }, { id: '1' }],
    [
      'recursive schemas',
      ref('User'),
      { id: '1', x: 1, manager: { id: '2', x: 1, password: 'p', manager: null } },
      { id: '1', manager: { id: '2', manager: null } },
    ],
    [
      'arrays',
      { type: 'array', items: ref('User') },
      [{ id: '1', x: 1 }, null],
      [{ id: '1' }, null],
    ],
    [
      'arrays of arrays',
      { type: 'array', items: { type: 'array', items: object({ a: string }) } },
      [[{ a: 'x', b: 1 }], []],
      [[{ a: 'x' }], []],
    ],
    [
      'tuples',
      { prefixItems: [object({ a: {} }), object({ b: {} })] },
      [{ a: 1, c: 1 }, { b: 1 }],
      [{ a: 1 }, { b: 1 }],
    ],
    [
      'nested objects',
      object({ a: object({ b: string }) }),
      { a: { b: 'x', c: 1 } },
      { a: { b: 'x' } },
    ],
    [
      'null of a nullable object',
      object({ a: { type: ['object', 'null'], properties: { b: {} } } }),
      { a: null },
      { a: null },
    ],
    [
      'free objects',
      object({ a: { type: 'object' }, b: {} }),
      { a: { x: { y: 1 } }, b: [1] },
      { a: { x: { y: 1 } }, b: [1] },
    ],
    [
      'nothing else where none may be',
      { type: 'object', additionalProperties: false },
      { a: 1 },
      {},
    ],
    [
      'additional properties',
      object({ a: string }, { additionalProperties: true }),
      { a: 'x', b: { c: 1 } },
      { a: 'x', b: { c: 1 } },
    ],
    [
      'additional properties of a schema',
      object({ secret: { writeOnly: true } }, { additionalProperties: ref('Cat') }),
      { secret: 's', c: { kind: 'cat', x: 1 } },
      { c: { kind: 'cat' } },
    ],
    [
      'properties by pattern',
      { patternProperties: { '^x-': object({ a: {} }) } },
      { 'x-1': { a: 1, b: 1 }, y: 1 },
      { 'x-1': { a: 1 } },
    ],
    [
      'allOf united',
      { allOf: [ref('Cat'), object({ age: {} }), { type: 'object' }] },
      { kind: 'c', age: 1, x: 1 },
      { kind: 'c', age: 1 },
    ],
    [
      'allOf with additional properties',
      { allOf: [ref('Cat'), { additionalProperties: true }] },
      { kind: 'c', x: 1 },
      { kind: 'c', x: 1 },
    ],
    [
      'properties beside alternatives that only demand',
      { ...object({ a: {}, b: {} }), anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      { a: 1, c: 1 },
      { a: 1 },
    ],
    [
      'the branch of a discriminator',
      { type: 'array', items: pet },
      [
        { kind: 'cat', lives: 9, bark: {} },
        { kind: 'Dog', lives: 9, bark: { loud: true, x: 1 } },
      ],
      [
        { kind: 'cat', lives: 9 },
        { kind: 'Dog', bark: { loud: true } },
      ],
    ],
    [
      'properties beside a discriminator',
      { ...pet, ...object({ id: {} }) },
      { id: 1, kind: 'cat', bark: {} },
      { id: 1, kind: 'cat' },
    ],
    ['null beside a discriminator', { anyOf: [pet, { type: 'null' }] }, null, null],
    [
      'a nullable discriminated value',
      { anyOf: [pet, { type: 'null' }] },
      { kind: 'cat', bark: {} },
      { kind: 'cat' },
    ],
    [
      'the union of other alternatives',
      { oneOf: [ref('Cat'), ref('Dog')] },
      { kind: 'c', lives: 1, bark: { loud: true, x: 1 }, x: 1 },
      { kind: 'c', lives: 1, bark: { loud: true } },
    ],
    ['scalars of a mixed union', { oneOf: [string, ref('Cat')] }, 'text', 'text'],
    [
      'objects of a mixed union',
      { oneOf: [string, ref('Cat')] },
      { kind: 'c', x: 1 },
      { kind: 'c' },
    ],
    [
      'if and then',
      { ...object({ a: {} }), if: {}, then: object({ b: {} }) },
      { a: 1, b: 2, c: 3 },
      { a: 1, b: 2 },
    ],
    ['numbers that JSON has not', object({ a: { type: 'number' } }), { a: NaN }, { a: null }],
    ['any text', object({ a: string }), { a: '"\\\n\u2028\ud800' }, { a: '"\\\n\u2028\ud800' }],
    ['nothing as null', string, undefined, null],
  ])('%s', async (_what, schema, value, expected) => {
    expect(await written(schema, value, schemas)).toEqual(expected);
  });

  it('keeps names of Object.prototype to what the value has itself', async () => {
    const properties = JSON.parse(
      '{"__proto__":{"type":"string"},"constructor":{"type":"string"}}',
    ) as object;
    expect(await written(object(properties), {})).toEqual({});
    const value = JSON.parse('{"__proto__":"a","constructor":"b"}') as object;
    const read = (await written(object(properties), value)) as object;
    expect(Object.entries(read)).toEqual(Object.entries(value));
  });

  it('lets no undeclared object through where a scalar is declared', async () => {
    await expect(written(object({ owner: string }), { owner: { password: 'p' } })).rejects.toThrow(
      TypeError,
    );
    await expect(written(object({ owner: string }), { owner: ['p'] })).rejects.toThrow(TypeError);
    await expect(written(ref('User'), ['p'], schemas)).rejects.toThrow(TypeError);
    await expect(written(pet, { kind: 'fish', secret: 1 }, schemas)).rejects.toThrow(TypeError);
  });
});

describe('the module', () => {
  it('has JSON media types with a schema, by status as written', async () => {
    const content = {
      'application/json': { schema: string },
      'application/problem+json; charset=utf-8': { schema: string },
      'text/plain': { schema: string },
      'application/ld+json': {},
    };
    const get = {
      operationId: 'repos/list',
      responses: { '4XX': { content }, default: { content } },
    };
    const serializers = await load(generateSerializers(asDocument({ paths: { '/a': { get } } })));
    expect(Object.keys(serializers)).toEqual([
      'repos/list 4XX application/json',
      'repos/list 4XX application/problem+json; charset=utf-8',
      'repos/list default application/json',
      'repos/list default application/problem+json; charset=utf-8',
    ]);
    expect(Object.getPrototypeOf(serializers)).toBeNull();
  });

  it('ends for schemas whose unions grow into each other', async () => {
    const grown = {
      X: { allOf: [ref('Y'), { anyOf: [ref('Z'), ref('X')] }] },
      Y: object({ child: { oneOf: [ref('X'), ref('Z')] }, y: {} }),
      Z: object({ child: { allOf: [ref('X'), ref('Y')] }, z: {} }),
    };
    const deep = {
      y: 1,
      q: 1,
      child: { z: 1, q: 1, child: { y: 2, q: 1, child: { z: 2, q: 1 } } },
    };
    expect(await written(ref('X'), deep, grown)).toEqual({
      y: 1,
      child: { z: 1, child: { y: 2, child: { z: 2 } } },
    });
  });

  it('ends for arrays of themselves', async () => {
    const list = { List: { type: 'array', items: { anyOf: [ref('List'), object({ a: {} })] } } };
    expect(await written(ref('List'), [[{ a: 1, b: 1 }], { b: 1 }], list)).toEqual([
      [{ a: 1 }],
      {},
    ]);
  });

  it('gains one block and one row of exports with one operation', () => {
    const [olds, news] = [
      [1, 2, 3, 5, 6],
      [1, 2, 3, 4, 5, 6],
    ].map((numbers) => generateSerializers(documentOfMany(numbers)).split(/(?=^export )/mu));
    const functions = differenceOf(olds![0]!, news![0]!);
    expect(functions.gone).toEqual([]);
    expect(functions.added.filter((line) => line.startsWith('function '))).toHaveLength(1);
    const rows = differenceOf(olds![1]!, news![1]!);
    expect(rows.gone).toEqual([]);
    expect(rows.added).toEqual([expect.stringContaining('"list4 200 application/json"')]);
  });

  it('is the same bytes for the same document', () => {
    const [first, second] = [1, 2].map(() => generateSerializers(documentOfMany([1, 2, 3])));
    expect(first).toBe(second);
  });
});
