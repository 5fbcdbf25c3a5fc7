/**
 * What check:spec says of the constructs that public documents hold: each is handled or named with its
 * place, and what can be served beside it still is.
 */
import { describe, expect, it } from '@jest/globals';
import { printReport } from '../../../scripts/check-spec/print-report.ts';
import { checkDocument, checkFiles, operation } from '../../support/check-spec.ts';

const idParameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const body = (schema: object, type = 'application/json') => ({
  requestBody: { required: true, content: { [type]: { schema } } },
});
const answer = (content: object, status = '200') => ({
  responses: { [status]: { description: 'Yes.', content } },
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const secured = (security: object[], schemes: object) => ({
  paths: {
    '/one': { get: operation('one', { security }) },
    '/two': { get: operation('two') },
  },
  components: { securitySchemes: schemes },
});
const bearer = { type: 'http', scheme: 'bearer' };

/** Constructs that are served, and what is noted of them: nothing where there are no words. */
const handled: [title: string, document: object, servable: string[], note?: string][] = [
  [
    'custom verbs behind a parameter',
    {
      paths: {
        '/things/{id}:archive': { post: operation('archive', { parameters: [idParameter] }) },
      },
    },
    ['POST /things/{id}:archive'],
  ],
  [
    'dotted paths',
    {
      paths: { '/v1.0/things/{id}.json': { get: operation('get', { parameters: [idParameter] }) } },
    },
    ['GET /v1.0/things/{id}.json'],
  ],
  [
    'an operation that is mounted on an app',
    {
      paths: {
        '/token': {
          post: operation('createToken', {
            'x-mounted': 'issuer',
            ...body({ type: 'object' }, 'application/x-www-form-urlencoded'),
          }),
        },
      },
    },
    ['POST /token'],
    'paths//token/post: the app issuer answers it: join that under mounted in src/compose.ts before the server starts',
  ],
  [
    'nullable in a 3.1 document',
    { paths: { '/a': { post: operation('a', body({ type: 'string', nullable: true })) } } },
    ['POST /a'],
    'paths//a/post/requestBody/content/application/json/schema: `nullable` is the word of OpenAPI 3.0; null is allowed here as it says',
  ],
  [
    'an empty enum',
    { paths: { '/a': { post: operation('a', body({ enum: [] })) } } },
    ['POST /a'],
    'paths//a/post/requestBody/content/application/json/schema: the enum is empty: no value is allowed here',
  ],
  [
    'references within extensions, to themselves and to nothing',
    {
      'x-map': { $ref: '#/components/schemas/Gone' },
      paths: { '/a': { post: operation('a', body(ref('Node'))) } },
      components: { schemas: { Node: { type: 'object', 'x-shape': { of: ref('Node') } } } },
    },
    ['POST /a'],
    'components/schemas/Node: the extension x-shape means nothing here (1 ×)',
  ],
  [
    'references within examples',
    {
      paths: {
        '/a': { post: operation('a', body({ type: 'object', example: { $ref: '#/no/where' } })) },
      },
    },
    ['POST /a'],
  ],
  [
    'headers, schemes and schemas that are named like extensions',
    {
      ...secured([{ 'x-token': [] }], { 'x-token': bearer }),
      paths: {
        '/a': {
          get: operation('a', {
            security: [{ 'x-token': [] }],
            responses: {
              200: { description: 'Yes.', headers: { 'x-count': { schema: { type: 'integer' } } } },
            },
          }),
        },
      },
    },
    ['GET /a'],
  ],
  [
    'multipart bodies',
    {
      paths: {
        '/a': {
          post: operation(
            'a',
            body(
              { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
              'multipart/form-data',
            ),
          ),
        },
      },
    },
    ['POST /a'],
    'paths//a/post: takes multipart/form-data: files wait on disk for the handler',
  ],
  [
    'binary bodies without a schema',
    { paths: { '/a': { put: operation('a', { requestBody: { content: { 'image/png': {} } } }) } } },
    ['PUT /a'],
    'paths//a/put: takes image/png: the handler receives the bytes as they came',
  ],
  [
    'bytes that their schema refuses, beside JSON',
    {
      paths: {
        '/a': {
          post: operation('a', {
            requestBody: {
              content: {
                'application/json': {},
                'application/xml': { schema: { type: 'object' } },
              },
            },
          }),
        },
      },
    },
    ['POST /a'],
    'paths//a/post: takes no application/xml: it would be received as bytes, which its schema refuses',
  ],
  [
    'scopes of requirements',
    secured([{ token: ['b.read', 'a.read'] }], { token: bearer }),
    ['GET /one', 'GET /two'],
    ': has no x-scopes: its flows and requirements name b.read, a.read',
  ],
  [
    'server-sent events',
    {
      paths: {
        '/a': {
          get: operation('a', answer({ 'text/event-stream': { schema: { type: 'string' } } })),
        },
      },
    },
    ['GET /a'],
    'paths//a/get: 200 is text/event-stream: the handler gives the events as text or bytes, unchecked and whole',
  ],
  [
    'several media types of one answer',
    {
      paths: {
        '/a': {
          get: operation('a', answer({ 'text/csv': {}, 'application/json': { schema: {} } })),
        },
      },
    },
    ['GET /a'],
    'paths//a/get: of the media types of 200 the server answers application/json alone',
  ],
  [
    'webhooks',
    {
      paths: { '/a': { get: operation('a') } },
      webhooks: { done: { post: { responses: { 200: { description: 'Taken.' } } } } },
    },
    ['GET /a'],
    'webhooks: are published; a handler that writes must send them',
  ],
  [
    'an alternative in a cookie beside a bearer token',
    secured([{ session: [] }, { token: [] }], {
      session: { type: 'apiKey', in: 'cookie', name: 'sid' },
      token: bearer,
    }),
    ['GET /one', 'GET /two'],
    'paths//one/get: is served without the alternative session, which sends its key in a cookie, and the engine reads headers alone',
  ],
  [
    'variables of a server',
    {
      servers: [
        {
          url: 'https://{region}.example.com/{base}',
          variables: { region: { default: 'eu' }, base: { default: 'v9' } },
        },
      ],
      paths: { '/a': { get: operation('a') } },
    },
    ['GET /a'],
  ],
  [
    'a path item that is a component',
    {
      paths: { '/a': { $ref: '#/components/pathItems/A' } },
      components: { pathItems: { A: { get: operation('a') } } },
    },
    ['GET /a'],
  ],
  [
    'a schema that holds itself',
    {
      paths: { '/a': { post: operation('a', body(ref('Tree'))) } },
      components: { schemas: { Tree: { type: 'object', properties: { left: ref('Tree') } } } },
    },
    ['POST /a'],
  ],
];

/** Constructs that keep `one` from being served, and never `/two`. */
const refused: [title: string, document: object, fault: string][] = [
  [
    'a query in a path key',
    { paths: { '/one?kind=a': { get: operation('one') }, '/two': { get: operation('two') } } },
    'paths//one?kind=a/get: the path has a query or fragment',
  ],
  [
    'no operationId',
    {
      paths: {
        '/one/{id}': {
          get: { ...operation(''), operationId: undefined, parameters: [idParameter] },
        },
        '/two': { get: operation('two') },
      },
    },
    'paths//one/{id}/get: has no operationId; getOneId would be free',
  ],
  [
    'an operationId that is taken',
    { paths: { '/two': { get: operation('two') }, '/one': { get: operation('two') } } },
    'paths//one/get: the operationId two is taken; getOne would be free',
  ],
  [
    'an operationId that is reserved',
    { paths: { '/one': { get: operation('notFound') }, '/two': { get: operation('two') } } },
    'paths//one/get: the operationId notFound is reserved',
  ],
  [
    '{} among alternatives',
    secured([{ token: [] }, {}], { token: bearer }),
    'paths//one/get: an empty security alternative admits anonymous callers; say `security: []`',
  ],
  [
    'a cookie scheme alone',
    secured([{ session: [] }], { session: { type: 'apiKey', in: 'cookie', name: 'sid' } }),
    'paths//one/get: the security scheme session sends its key in a cookie, and the engine reads headers alone',
  ],
  [
    'a key in the query',
    secured([{ key: [] }], { key: { type: 'apiKey', in: 'query', name: 'key' } }),
    'paths//one/get: the security scheme key sends its key in a query, and the engine reads headers alone',
  ],
  [
    'mutual TLS',
    secured([{ tls: [] }], { tls: { type: 'mutualTLS' } }),
    'paths//one/get: the security scheme tls is mutual TLS, and the engine sees no client certificates',
  ],
  [
    'basic credentials',
    secured([{ basic: [] }], { basic: { type: 'http', scheme: 'basic' } }),
    'paths//one/get: the security scheme basic is http basic, and the engine reads http bearer and keys in headers alone',
  ],
  [
    'a scheme that is not declared',
    secured([{ other: [] }], {}),
    'paths//one/get: the security scheme other is not declared',
  ],
  [
    'no security said',
    {
      paths: {
        '/one': { get: { ...operation('one'), security: undefined } },
        '/two': { get: operation('two') },
      },
    },
    'paths//one/get: is public without `security: []` said on it',
  ],
  [
    'a discriminator that is ambiguous, reached through a component',
    {
      paths: {
        '/one': { post: operation('one', body(ref('Outer'))) },
        '/two': { get: operation('two') },
      },
      components: {
        schemas: {
          Outer: { type: 'object', properties: { pet: ref('Pet') } },
          Pet: {
            oneOf: [
              { type: 'object', properties: { kind: { const: 'cat' } } },
              { type: 'object', properties: { kind: { const: 'cat' } } },
            ],
            discriminator: { propertyName: 'kind' },
          },
        },
      },
    },
    'components/schemas/Pet: the discriminator kind is ambiguous for "cat"',
  ],
  [
    'a pattern of another language',
    {
      paths: {
        '/one': {
          post: operation('one', body({ type: 'object', properties: { a: { pattern: '(?i)x' } } })),
        },
        '/two': { get: operation('two') },
      },
    },
    'paths//one/post/requestBody/content/application/json/schema/properties/a: the pattern is none of ECMA-262 with Unicode: Invalid regular expression: /(?i)x/u: Invalid group',
  ],
  [
    'a bound of OpenAPI 3.0',
    {
      paths: {
        '/one': {
          post: operation('one', body({ type: 'number', minimum: 0, exclusiveMinimum: true })),
        },
        '/two': { get: operation('two') },
      },
    },
    'paths//one/post/requestBody/content/application/json/schema: exclusiveMinimum must be a number: true beside another bound is the form of OpenAPI 3.0, and is true',
  ],
  [
    'a type that JSON Schema does not have',
    {
      paths: {
        '/one': { post: operation('one', body({ type: 'file' })) },
        '/two': { get: operation('two') },
      },
    },
    'paths//one/post/requestBody/content/application/json/schema: type must be a type of JSON Schema, or an array of such, and is "file"',
  ],
  [
    'a reference to nothing',
    {
      paths: {
        '/one': { post: operation('one', body(ref('Gone'))) },
        '/two': { get: operation('two') },
      },
    },
    'paths//one/post/requestBody/content/application/json/schema: the reference #/components/schemas/Gone points nowhere',
  ],
  [
    'an anchor',
    {
      paths: {
        '/one': { post: operation('one', body(ref('A'))) },
        '/two': { get: operation('two') },
      },
      components: { schemas: { A: { $dynamicRef: '#node' } } },
    },
    'components/schemas/A: $dynamicRef is not supported; refer to the schema itself by $ref',
  ],
  [
    'a schema that is nothing but itself',
    {
      paths: {
        '/one': { post: operation('one', body(ref('A'))) },
        '/two': { get: operation('two') },
      },
      components: {
        schemas: { A: { allOf: [ref('B')] }, B: { anyOf: [ref('A'), { type: 'null' }] } },
      },
    },
    'components/schemas/A: refers to itself and says nothing else',
  ],
  [
    'one path written twice',
    {
      paths: {
        '/one/{a}': { get: operation('first', { parameters: [{ ...idParameter, name: 'a' }] }) },
        '/one/{b}': { get: operation('one', { parameters: [{ ...idParameter, name: 'b' }] }) },
        '/two': { get: operation('two') },
      },
    },
    'paths//one/{b}/get: is the same path as /one/{a}',
  ],
  [
    'a body whose bytes its schema refuses',
    {
      paths: {
        '/one': { post: operation('one', body({ type: 'object' }, 'application/xml')) },
        '/two': { get: operation('two') },
      },
    },
    'paths//one/post/requestBody: its application/xml body is received as bytes, which its schema refuses',
  ],
  [
    'an extension of ours that is malformed',
    {
      paths: {
        '/one': { get: operation('one', { 'x-sunset': 'soon' }) },
        '/two': { get: operation('two') },
      },
    },
    'paths//one/get: x-sunset: format {"format":"date-time"}',
  ],
];

describe('handled', () => {
  const rows = handled.map(
    ([title, document, servable, note = '']) => [title, document, servable, note] as const,
  );
  it.each(rows)('%s', async (_title, document, servable, note) => {
    const checked = await checkDocument(document);
    expect(checked.faults).toEqual([]);
    expect(checked.servable).toEqual(servable);
    if (note !== '') expect(checked.notes).toContain(note);
  });
});

describe('refused, and the rest served', () => {
  it.each(refused)('%s', async (_title, document, fault) => {
    const checked = await checkDocument(document);
    expect(checked.faults).toContain(fault);
    expect(checked.servable).toContain('GET /two');
    expect(
      checked.servable.filter((label) => label.includes('/one{') || label.endsWith('/one')),
    ).toEqual([]);
    const located = checked.report.faults.filter(({ source }) => source === undefined);
    expect(located).toEqual([]);
  });
});

describe('documents', () => {
  it('finds every fault, each with file and line, through several files', async () => {
    const { report, servable } = await checkFiles({
      'openapi.yaml': [
        'openapi: 3.1.0',
        'info: { title: Split, version: "1" }',
        'paths:',
        '  /good: { $ref: good.yaml }',
        '  /bad: { $ref: bad.yaml }',
        '  /gone: { $ref: gone.yaml }',
        'components: {}',
      ].join('\n'),
      'good.yaml':
        'get:\n  operationId: good\n  security: []\n  responses: { 200: { description: Yes } }\n',
      'bad.yaml': [
        'get:',
        '  operationId: bad',
        '  security: []',
        '  responses: {}',
        'post:',
        '  operationId: bad',
        '  security: []',
        '  requestBody:',
        '    content:',
        '      application/json:',
        '        schema:',
        '          pattern: "["',
        '  responses: { 200: { description: Yes } }',
      ].join('\n'),
    });
    expect(servable).toEqual(['GET /good', 'GET /bad']);
    expect(report.faults.map(({ source }) => source).sort()).toEqual([
      'bad.yaml:11',
      'bad.yaml:5',
      'openapi.yaml:6',
    ]);
  });

  it.each([
    ['YAML that cannot be parsed', 'openapi: 3.1.0\npaths: [', ': '],
    ['text', 'just text', ': Document must be JSON object, got string'],
    ['nothing', '', ': Document must be JSON object, got undefined'],
    ['bytes', 'a\u0000b', ': null byte is not allowed in input'],
    [
      'Swagger 2.0',
      'swagger: "2.0"\npaths: {}',
      ': says version "2.0"; the engine serves OpenAPI 3.1',
    ],
    ['no OpenAPI at all', '{"a": 1}', ': Unsupported specification'],
  ])('tells %s as a fault', async (_title, text, fault) => {
    const { faults, report } = await checkFiles({ 'openapi.yaml': text });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
    expect(printReport(report, 1)).not.toMatch(/\n\s+at /);
  });

  it('tells a file that is not there', async () => {
    const { checkSpec } = await import('../../../scripts/check-spec/check-spec.ts');
    const { faults } = await checkSpec('/nowhere/openapi.yaml');
    expect(faults.map(({ message }) => message)).toEqual(['/nowhere/openapi.yaml does not exist']);
  });

  it('names an operation beside a reference of its path, which hides it', async () => {
    const { faults, servable } = await checkDocument({
      paths: { '/one': { $ref: '#/components/pathItems/A', post: operation('one') } },
      components: { pathItems: { A: { get: operation('a') } } },
    });
    expect(faults).toEqual(['paths//one/post: stands beside a $ref, which is read instead of it']);
    expect(servable).toEqual(['GET /one']);
  });

  it('compiles OpenAPI 3.0 beside saying that it is not served', async () => {
    const { faults, servable } = await checkDocument({
      openapi: '3.0.3',
      paths: { '/a': { get: operation('a') } },
    });
    expect(faults).toEqual([
      'openapi: is OpenAPI 3.0.3; the engine serves 3.1, so convert it first',
    ]);
    expect(servable).toEqual([]);
  });

  it('holds a contract of ours to its own words', async () => {
    const { faults } = await checkDocument({
      'x-errors': {},
      'x-surprise': 1,
      paths: { '/a': { get: operation('a') } },
    });
    expect(faults.join('\n')).toContain('the extension x-surprise is unknown');
    expect(faults.join('\n')).toContain('x-errors: required');
  });

  it.each(['core', 'growth', 'identity', 'sales', 'social'])(
    'finds no fault in %s',
    async (api) => {
      const { checkSpec } = await import('../../../scripts/check-spec/check-spec.ts');
      const { faults, operations } = await checkSpec(`openapi/${api}/openapi.yaml`);
      expect(faults).toEqual([]);
      expect(operations.every(({ servable }) => servable)).toBe(true);
    },
  );
});

describe('what is said of a contract from elsewhere', () => {
  const cookie = { type: 'apiKey', in: 'cookie', name: 'sid' };
  const key = { type: 'apiKey', in: 'header', name: 'X-Key' };

  it('is said once, and with its line', async () => {
    const { report, notes } = await checkDocument(
      secured([{ session: [] }, { session: [], token: [] }, { token: [] }], {
        session: cookie,
        token: bearer,
      }),
    );
    expect(notes.filter((note) => note.includes('the alternative session'))).toHaveLength(1);
    const [note] = report.notes.filter(({ pointer }) => pointer === '#/paths/~1one/get');
    expect(note?.source).toMatch(/^openapi\.json:\d+$/);
  });

  it('of a scheme that cannot be served is one fault', async () => {
    const { faults } = await checkDocument(secured([{ session: [] }], { session: cookie }));
    expect(faults).toHaveLength(1);
  });

  it('tells what each scheme takes', async () => {
    const { report } = await checkDocument(
      secured([{ token: [] }, { key: [] }, { first: [], second: [] }, { oauth: [] }], {
        token: bearer,
        key,
        first: { ...key, name: 'X-First' },
        second: { ...key, name: 'X-Second' },
        oauth: { type: 'oauth2', flows: {} },
        unused: bearer,
      }),
    );
    expect(report.schemesTaken).toEqual([
      { name: 'token', words: 'http bearer', checker: 'person' },
      { name: 'key', words: 'apiKey in X-Key', checker: 'key' },
      { name: 'first', words: 'apiKey in X-First', checker: undefined },
      { name: 'second', words: 'apiKey in X-Second', checker: undefined },
      { name: 'oauth', words: 'oauth2', checker: undefined },
    ]);
    const printed = printReport(report, 1);
    expect(printed).toContain('key (apiKey in X-Key): API keys (POST /api/v1/api-keys)');
    expect(printed).toContain('oauth (oauth2): nothing yet; it needs an authenticator');
  });

  it.each([
    ['public', { security: undefined }, 'say `security: []` on what is open to all'],
    ['operationId', { operationId: undefined }, 'let new:api take the name'],
    ['the rest', body({ pattern: '[' }), 'change the contract, or run new:api with --leave-out'],
  ])('tells how to settle a fault: %s', async (kind, more, way) => {
    const { report } = await checkDocument({
      paths: {
        '/one': { post: { ...operation('one'), ...more } },
        '/two': { get: operation('two') },
      },
    });
    const [, lines = ''] = printReport(report, 1).split('To settle them\n');
    expect(lines.split('\n', 1)[0]).toMatch(new RegExp(`^  ${kind}  `));
    expect(lines.split('\n', 1)[0]).toContain(way);
  });

  it.each([
    ['400', ['400', '400', '422'], 400],
    ['422', ['400', '422'], 422],
    ['422 where it says neither', ['404'], 422],
  ])('answers invalid input with %s', async (_title, statuses, expected) => {
    const paths = statuses.map((status, at) => {
      const responses = { 200: { description: 'Yes.' }, [status]: { description: 'No.' } };
      return [`/p${at}`, { get: operation(`p${at}`, { responses }) }] as const;
    });
    const { report } = await checkDocument({ paths: Object.fromEntries(paths) });
    expect(report.document?.['x-errors']).toMatchObject({
      conditions: { invalid_request: { status: expected }, bad_request: { status: 400 } },
    });
  });
});

describe('the envelope of a contract from elsewhere', () => {
  const refusal = (schema: object, type = 'application/json') => ({
    paths: {
      '/a': {
        get: operation('a', {
          responses: {
            200: { description: 'Yes.' },
            404: { description: 'No.', content: { [type]: { schema } } },
          },
        }),
      },
    },
  });
  const text = { type: 'string' };

  it.each([
    ['{code, message}', { code: text, message: text }, { code: '{code}', message: '{message}' }],
    [
      '{error, error_description}',
      { error: text, error_description: text },
      { error: '{code}', error_description: '{message}' },
    ],
    ['{error}', { error: text }, { error: '{message}' }],
    [
      '{statusCode, error, message}',
      { statusCode: { type: 'integer' }, error: text, message: text },
      { statusCode: '{status}', error: '{code}', message: '{message}' },
    ],
  ])('is that of %s', async (_title, properties, expected) => {
    const schema = {
      type: 'object',
      properties,
      required: Object.keys(properties),
      additionalProperties: false,
    };
    const { report } = await checkDocument(refusal(schema));
    expect(report.document?.['x-errors']).toMatchObject({ body: expected });
  });

  it('is that of one of several', async () => {
    const error = { type: 'object', properties: { message: text }, required: ['message'] };
    const { report } = await checkDocument(refusal({ oneOf: [{ type: 'array' }, error] }));
    expect(report.document?.['x-errors']).toMatchObject({ body: { message: '{message}' } });
  });

  it('is problem details where the contract says nothing that could be filled in', async () => {
    const schema = {
      type: 'object',
      properties: { code: { enum: ['E1', 'E2'] } },
      required: ['code'],
    };
    const { report } = await checkDocument(refusal(schema));
    expect(report.document?.['x-errors']).toMatchObject({
      contentType: 'application/problem+json',
    });
  });
});

describe('a large document', () => {
  const names = Array.from({ length: 1400 }, (_, at) => `Schema${at}`);
  const schemaOf = (at: number): object => ({
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      label: { type: ['string', 'null'], maxLength: 100 },
      next: ref(`Schema${(at + 1) % names.length}`),
      other: ref(`Schema${(at * 7 + 131) % names.length}`),
    },
  });
  const paths = Object.fromEntries(
    Array.from({ length: 150 }, (_, at) => [
      `/r${at}/{id}`,
      {
        parameters: [idParameter],
        get: operation(
          `get${at}`,
          answer({ 'application/json': { schema: ref(`Schema${at * 9}`) } }),
        ),
        post: operation(`post${at}`, body(ref(`Schema${at * 9 + 3}`))),
      },
    ]),
  );

  it('is compiled whole: schemas in one chain of any length', async () => {
    const schemas = Object.fromEntries(names.map((name, at) => [name, schemaOf(at)]));
    const { report, faults, servable } = await checkDocument({ paths, components: { schemas } });
    expect(faults).toEqual([]);
    expect(servable).toHaveLength(300);
    expect(report.schemas).toBe(1400);
  });
});
