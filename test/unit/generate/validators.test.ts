import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { generateValidators } from '../../../scripts/generate/validators/index.ts';
import type { Validator } from '../../../src/engine/definition.ts';
import { asDocument, differenceOf, documentOf, documentOfMany, documentWith } from './documents.ts';
import { loadGenerated, writeGenerated } from './load-generated.ts';

type Validators = Record<string, Validator>;

async function load(text: string): Promise<Validators> {
  return (await loadGenerated(text))['validators'] as Validators;
}

async function requestOf(
  schema: unknown,
  schemas = {},
  mediaType = 'application/json',
): Promise<Validator> {
  const modules = generateValidators(documentOf(schema, schemas, mediaType));
  return (await load(modules.requests))[`send ${mediaType}`]!;
}

async function responseOf(schema: unknown, schemas = {}): Promise<Validator> {
  const modules = generateValidators(documentOf(schema, schemas));
  return (await load(modules.responses))['send 200 application/json']!;
}

async function parametersOf(...args: Parameters<typeof documentWith>): Promise<Validator> {
  return (await load(generateValidators(documentWith(...args)).parameters))['list']!;
}

/** What a validator finds: `place keyword`, and the property's name where it is a missing one. */
function faults(validate: Validator, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
    const missing = params['missingProperty'];
    return `${instancePath} ${keyword}${typeof missing === 'string' ? ` ${missing}` : ''}`;
  });
}

describe('parameters', () => {
  const integer = { type: 'integer', minimum: 1, maximum: 100 };

  it('checks each place, fills in defaults and names what is missing', async () => {
    const validate = await parametersOf([
      { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
      { name: 'size', in: 'query', schema: { ...integer, default: 25 } },
      { name: 'x-trace', in: 'header', required: true, schema: { type: 'string' } },
      {
        name: 'filter',
        in: 'query',
        content: { 'application/json': { schema: { type: 'object' } } },
      },
    ]);
    const good = {
      path: { id: '0192f6c1-6b1e-7c3a-9d0e-000000000001' },
      query: {},
      header: { 'x-trace': '' },
    };
    expect(faults(validate, good)).toEqual([]);
    expect(good.query).toEqual({ size: 25 });
    expect(
      faults(validate, { path: { id: '1' }, query: { size: 0, filter: 'a' }, header: {} }),
    ).toEqual([
      '/path/id format',
      '/query/size minimum',
      '/query/filter type',
      '/header required x-trace',
    ]);
  });

  it('lets an operation replace a parameter of its path and follows references', async () => {
    const schemas = { Size: { ...integer, default: 7 } };
    const validate = await parametersOf(
      [{ name: 'size', in: 'query', schema: { $ref: '#/components/schemas/Size' } }],
      [{ name: 'size', in: 'query', required: true, schema: { type: 'string' } }],
      schemas,
    );
    const value = { query: {} };
    expect(faults(validate, value)).toEqual([]);
    expect(value.query).toEqual({ size: 7 });
  });

  it('skips the headers that the standard says are ignored', () => {
    const ignored = ['Accept', 'content-type', 'Authorization'];
    const document = documentWith(
      ignored.map((name) => ({ name, in: 'header', required: true, schema: { type: 'string' } })),
    );
    expect(generateValidators(document).parameters).not.toContain('list');
  });
});

describe('direction', () => {
  const schemas = {
    Id: { type: 'string', readOnly: true, default: 'x' },
    User: {
      type: 'object',
      required: ['id', 'secret', 'name'],
      additionalProperties: false,
      properties: {
        id: { $ref: '#/components/schemas/Id' },
        secret: { type: 'string', writeOnly: true },
        name: { type: 'string' },
      },
    },
    Admin: {
      allOf: [{ $ref: '#/components/schemas/User' }, { type: 'object', required: ['id', 'level'] }],
    },
  };
  const user = { $ref: '#/components/schemas/User' };

  it('refuses readOnly properties of requests by name and demands none', async () => {
    const validate = await requestOf(user, schemas);
    expect(faults(validate, { secret: 's', name: 'n' })).toEqual([]);
    expect(faults(validate, { id: 'a', secret: 's', name: 'n' })).toEqual(['/id readOnly']);
    expect(faults(validate, { name: 'n' })).toEqual([' required secret']);
  });

  it('does without writeOnly properties in answers', async () => {
    const validate = await responseOf(user, schemas);
    expect(faults(validate, { id: 'a', name: 'n' })).toEqual([]);
    expect(faults(validate, { id: 'a', name: 'n', secret: 5 })).toEqual([]);
    expect(faults(validate, { name: 'n' })).toEqual([' required id']);
  });

  it('knows them where allOf demands what a referred schema declares', async () => {
    const validate = await requestOf({ $ref: '#/components/schemas/Admin' }, schemas);
    expect(faults(validate, { secret: 's', name: 'n' })).toEqual([' required level']);
  });
});

describe('unions', () => {
  const kind = (properties: object, required: string[] = []) => ({
    type: 'object',
    required: ['kind', ...required],
    properties: { kind: { type: 'string' }, ...properties },
  });
  const schemas = {
    Cat: kind({ lives: { type: 'integer', default: 9 } }),
    Dog: kind({ bark: { type: 'string' } }, ['bark']),
  };
  const oneOf = [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }];

  it('reports only the faults of the branch that the discriminator chooses', async () => {
    const mapping = { cat: '#/components/schemas/Cat', kitten: 'Cat' };
    const discriminator = { propertyName: 'kind', mapping };
    const validate = await requestOf({ oneOf, discriminator }, schemas);
    const kitten = { kind: 'kitten' };
    expect(faults(validate, kitten)).toEqual([]);
    expect(kitten).toEqual({ kind: 'kitten', lives: 9 });
    expect(faults(validate, { kind: 'Dog' })).toEqual([' required bark']);
    expect(faults(validate, { kind: 'Cat' })).toEqual(['/kind discriminator']);
    expect(faults(validate, { kind: 5 })).toEqual(['/kind discriminator']);
    expect(faults(validate, {})).toEqual([' required kind']);
    expect(faults(validate, null)).toEqual([' type']);
    validate({ kind: 'fish' });
    expect(validate.errors?.[0]?.params).toEqual({
      propertyName: 'kind',
      allowedValues: ['cat', 'kitten', 'Dog'],
    });
  });

  it('takes component names where there is no mapping, and null where a member is null', async () => {
    const anyOf = [...oneOf, { type: 'null' }];
    const validate = await requestOf({ anyOf, discriminator: { propertyName: 'kind' } }, schemas);
    expect(faults(validate, null)).toEqual([]);
    expect(faults(validate, { kind: 'Cat' })).toEqual([]);
    expect(faults(validate, { kind: 'cat' })).toEqual(['/kind discriminator']);
  });

  it('takes the values that inline members demand, and refuses ambiguous ones', async () => {
    const circle = {
      type: 'object',
      properties: { kind: { const: 'circle' }, r: { type: 'number' } },
    };
    const square = { type: 'object', properties: { kind: { enum: ['square'] } } };
    const discriminator = { propertyName: 'kind' };
    const validate = await requestOf({ oneOf: [circle, square], discriminator });
    expect(faults(validate, { kind: 'circle', r: 'a' })).toEqual(['/r type']);
    expect(() =>
      generateValidators(documentOf({ oneOf: [circle, circle], discriminator })),
    ).toThrow('application/json/schema: the discriminator kind is ambiguous for "circle"');
  });

  it('chooses by type where types differ', async () => {
    const schema = {
      oneOf: [{ $ref: '#/components/schemas/Dog' }, { type: 'null' }, { type: 'integer' }],
    };
    const validate = await requestOf(schema, schemas);
    expect(faults(validate, null)).toEqual([]);
    expect(faults(validate, 5)).toEqual([]);
    expect(faults(validate, 5.5)).toEqual([' type']);
    expect(faults(validate, { kind: 'Dog' })).toEqual([' required bark']);
    expect(faults(validate, 'Dog')).toEqual([' type']);
  });

  it('checks a branch that several types choose', async () => {
    const validate = await requestOf({
      oneOf: [{ enum: [1, 'x'] }, { type: ['boolean', 'null'] }],
    });
    for (const value of [1, 'x', true, null])
      expect([value, validate(value)]).toEqual([value, true]);
    expect(faults(validate, 2)).toEqual([' enum']);
    expect(faults(validate, 'y')).toEqual([' enum']);
    expect(faults(validate, {})).toEqual([' type']);
  });

  it('lets nothing choose a branch that no value can follow', async () => {
    const never = { allOf: [{ type: 'boolean' }, { enum: ['a'] }] };
    const validate = await requestOf({ anyOf: [never, { type: ['string', 'null'] }] });
    expect([null, 'b', true].map((value) => validate(value))).toEqual([true, true, false]);
  });

  it('leaves other unions as they are and fills in no defaults while trying members', async () => {
    const closed = { type: 'object', properties: { a: {} }, additionalProperties: false };
    const validate = await requestOf(
      { anyOf: [{ $ref: '#/components/schemas/Cat' }, closed] },
      schemas,
    );
    const value = { a: 1 };
    expect(faults(validate, value)).toEqual([]);
    expect(value).toEqual({ a: 1 });
    expect((await requestOf({ oneOf: [closed, closed] }))({ a: 1 })).toBe(false);
  });
});

describe('schemas', () => {
  it.each<[string, object, unknown[], unknown[]]>([
    ['null types', { type: ['string', 'null'] }, ['a', null], [1]],
    ['nullable', { type: 'string', enum: ['a'], nullable: true }, ['a', null], ['b', 1]],
    ['const of an object', { const: { a: [1] } }, [{ a: [1] }], [{ a: [2] }]],
    ['enum of objects', { enum: [{ a: 1 }, 2] }, [{ a: 1 }, 2], [{ a: 2 }, 1]],
    ['an empty enum', { enum: [] }, [], ['', null]],
    ['a long enum', { enum: Array.from('abcdefghijklmnop') }, ['p'], ['q', 'ab']],
    ['patterns in Unicode', { pattern: String.raw`^\p{L}+$` }, ['é', 5], ['1']],
    [
      'words that check nothing',
      { example: 1, xml: {}, externalDocs: {}, 'x-a': 1 },
      [1, null],
      [],
    ],
    ['unknown formats', { type: 'string', format: 'color' }, ['red'], [1]],
    ['not', { not: { type: 'string' } }, [1], ['a']],
    ['prefixItems', { prefixItems: [{ type: 'string' }], items: false }, [['a']], [['a', 1], [1]]],
    ['contains', { contains: { const: 1 }, maxContains: 1 }, [[1, 2]], [[1, 1], []]],
    ['propertyNames', { propertyNames: { maxLength: 1 } }, [{ a: 1 }], [{ ab: 1 }]],
    ['if and then', { if: { const: 1 }, then: false }, [2], [1]],
    ['dependentRequired', { dependentRequired: { a: ['b'] } }, [{ b: 1 }], [{ a: 1 }]],
    ['numbers that are none', { type: 'number' }, [1.5], [NaN, Infinity]],
  ])('checks %s', async (_what, schema, good, bad) => {
    const validate = await requestOf(schema);
    for (const value of good) expect([value, faults(validate, value)]).toEqual([value, []]);
    for (const value of bad) expect([value, validate(value)]).toEqual([value, false]);
  });

  it('counts what referred schemas evaluate for unevaluatedProperties', async () => {
    const schemas = {
      A: { type: 'object', required: ['kind'], properties: { kind: { const: 'A' }, a: {} } },
      B: { type: 'object', required: ['kind'], properties: { kind: { const: 'B' }, b: {} } },
    };
    const validate = await requestOf(
      {
        type: 'object',
        properties: { own: {} },
        oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
        discriminator: { propertyName: 'kind' },
        unevaluatedProperties: false,
      },
      schemas,
    );
    expect(faults(validate, { kind: 'B', b: 1, own: 1 })).toEqual([]);
    expect(faults(validate, { kind: 'B', a: 1 })).toEqual([' unevaluatedProperties']);
  });

  it('follows recursion, references beside other words and references into schemas', async () => {
    const schemas = {
      'Node.v1': {
        type: 'object',
        required: ['name'],
        properties: {
          name: { $ref: '#/components/schemas/Node.v1/$defs/Name', maxLength: 3 },
          children: { type: 'array', items: { $ref: '#/components/schemas/Node.v1' } },
        },
        $defs: { Name: { type: 'string', minLength: 1 } },
      },
    };
    const validate = await requestOf({ $ref: '#/components/schemas/Node.v1' }, schemas);
    const value = { name: 'a', children: [{ name: 'long' }, { name: '', children: [{}] }] };
    expect(faults(validate, value)).toEqual([
      '/children/0/name maxLength',
      '/children/1/name minLength',
      '/children/1/children/0 required name',
    ]);
  });

  it('keeps apart names that look like those of the compiler', async () => {
    const properties = {
      validate0: { enum: ['schema16', 'b'] },
      'a"]b': { const: { pattern1: 'func2' } },
    };
    const validate = await requestOf({ type: 'object', properties, additionalProperties: false });
    expect(faults(validate, { validate0: 'schema16', 'a"]b': { pattern1: 'func2' } })).toEqual([]);
    expect(faults(validate, { validate0: 'x', 'a"]b': {} })).toEqual([
      '/validate0 enum',
      '/a"]b const',
    ]);
  });

  it('takes bytes and text for binary parts, but no JSON objects', async () => {
    const file = { type: 'string', format: 'binary' };
    const form = { type: 'object', properties: { file } };
    const validate = await requestOf(form, {}, 'multipart/form-data');
    expect(faults(validate, { file: new Uint8Array(2) })).toEqual([]);
    expect(faults(validate, { file: 'text' })).toEqual([]);
    expect(faults(validate, { file: {} })).toEqual(['/file binary']);
  });

  it('says where a schema cannot be compiled', () => {
    expect(() => generateValidators(documentOf({ pattern: '[' }))).toThrow(
      /paths\/\/things\/post\/requestBody.*Invalid regular/u,
    );
    expect(() => generateValidators(documentOf({ $ref: '#/components/schemas/No' }))).toThrow(
      'application/json/schema: the reference #/components/schemas/No points nowhere',
    );
  });
});

describe('formats', () => {
  it.each<[string, string[], string[]]>([
    [
      'date',
      ['2024-02-29', '2000-02-29'],
      ['2024-02-30', '2023-02-29', '1900-02-29', '0000-01-01', '2024-1-1'],
    ],
    [
      'date-time',
      ['2024-01-01T00:00:00Z', '2024-01-01t23:59:59.123+05:30', '2016-12-31T23:59:60Z'],
      [
        '2024-02-30T00:00:00Z',
        '2024-01-01T24:00:00Z',
        '2024-01-01 00:00:00Z',
        '2024-01-01T00:00:00',
        '2024-01-01T00:00:00+01',
        '2024-01-01T12:00:60Z',
        '2024-02-01T23:59:60Z',
        '2016-12-31T24:29:60+00:30',
        '0000-01-01T00:00:00Z',
      ],
    ],
    ['time', ['12:00:00Z', '23:59:60Z'], ['12:00:00', '24:00:00Z', '12:00:60Z']],
    [
      'uuid',
      ['0192f6c1-6b1e-7c3a-9d0e-0123456789aB'],
      ['urn:uuid:0192f6c1-6b1e-7c3a-9d0e-0123456789ab', '0192f6c16b1e7c3a9d0e0123456789ab'],
    ],
    ['email', ['a.b+c@example.org'], ['a', 'a@b', 'a b@example.org', 'a..b@example.org']],
    ['uri', ['https://a.example/b?c#d', 'urn:a:b'], ['/a', 'a b', 'https://a.example/ b']],
    ['byte', ['', 'YQ==', 'YWJj'], ['YQ', '###\nYWJj', 'YWJj\n']],
    [
      'int64',
      ['0', '-9223372036854775808', '9223372036854775807'],
      ['9223372036854775808', '01', '-0', '1.0', ''],
    ],
    ['password', ['anything'], []],
    ['ipv4', ['10.0.0.1'], ['10.0.0.256']],
  ])('%s of strings', async (format, good, bad) => {
    const validate = await requestOf({ type: 'string', format });
    for (const value of good) expect([value, validate(value)]).toEqual([value, true]);
    for (const value of bad) expect([value, faults(validate, value)]).toEqual([value, [' format']]);
  });

  it.each<[string, string, number[], number[]]>([
    ['int32', 'integer', [-2147483648, 2147483647, 0, -0], [2147483648, -2147483649]],
    ['int64', 'integer', [9007199254740991], [9007199254740992]],
    ['float', 'number', [1.5, 1e300], []],
    ['double', 'number', [1.5], []],
  ])('%s of a number', async (format, type, good, bad) => {
    const validate = await requestOf({ type, format });
    for (const value of good) expect([value, validate(value)]).toEqual([value, true]);
    for (const value of bad) expect([value, faults(validate, value)]).toEqual([value, [' format']]);
  });

  it('refuses long hostile texts in linear time', async () => {
    for (const format of ['url', 'uri', 'email', 'date-time', 'hostname', 'byte', 'int64']) {
      const validate = await requestOf({ type: 'string', format });
      const start = performance.now();
      for (const piece of [':', 'a', 'a.', '@', '1']) validate(`http://${piece.repeat(100_000)}\0`);
      expect([format, performance.now() - start < 1000]).toEqual([format, true]);
    }
  });
});

describe('modules', () => {
  const before = documentOfMany([1, 2, 3, 5, 6]);
  const after = documentOfMany([1, 2, 3, 4, 5, 6]);

  it('are the same bytes for the same document', () => {
    expect(generateValidators(documentOfMany([1, 2, 3]))).toEqual(
      generateValidators(documentOfMany([1, 2, 3])),
    );
  });

  it.each(['parameters', 'requests', 'responses'] as const)(
    'gain one block and one row of exports with one operation: %s',
    (module) => {
      const [olds, news] = [before, after].map((document) =>
        generateValidators(document)[module].split(/(?=^export )/mu),
      );
      expect(olds).toHaveLength(2);
      const functions = differenceOf(olds![0]!, news![0]!);
      expect(functions.gone).toEqual([]);
      expect(functions.added.filter((line) => line.startsWith('function '))).toHaveLength(1);
      expect(functions.added.join('\n')).toContain('operation_list4');
      const rows = differenceOf(olds![1]!, news![1]!);
      expect(rows.gone).toEqual([]);
      expect(rows.added).toEqual([expect.stringMatching(/^ {2}"list4( |")/u)]);
    },
  );

  it('hold a component once, before the operations, and none that nothing reaches', () => {
    const { parameters, requests } = generateValidators(after);
    expect(requests.match(/^function schema_Thing\(/gmu)).toHaveLength(1);
    expect(requests.indexOf('function schema_Thing(')).toBeLessThan(
      requests.indexOf('function operation_'),
    );
    expect(parameters).not.toContain('schema_Thing');
    expect(requests).not.toMatch(/\b(?:validate|wrapper|schema|func|pattern|formats)\d+\b/u);
  });

  it('begin with a warning and name operations of any spelling', async () => {
    const content = { 'application/json': { schema: { type: 'string' } } };
    const responses = { '4XX': { content }, default: { content } };
    const get = { operationId: 'repos/list all', responses };
    const other = { operationId: 'repos$list_all', responses };
    const { responses: text } = generateValidators(
      asDocument({ paths: { '/a': { get, put: other } } }),
    );
    expect(text.split('\n')[0]).toContain('DO NOT EDIT');
    const validators = await load(text);
    expect(Object.keys(validators)).toEqual([
      'repos/list all 4XX application/json',
      'repos/list all default application/json',
      'repos$list_all 4XX application/json',
      'repos$list_all default application/json',
    ]);
    expect(Object.getPrototypeOf(validators)).toBeNull();
  });

  it('load in a plain process', async () => {
    const { requests } = generateValidators(
      documentOf({ type: 'string', minLength: 1, format: 'email' }),
    );
    const { file, remove } = await writeGenerated(
      `${requests}console.log(validators['send application/json']('a@example.org'));\n`,
    );
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [file]);
      expect(stdout).toBe('true\n');
    } finally {
      await remove();
    }
  });
});
