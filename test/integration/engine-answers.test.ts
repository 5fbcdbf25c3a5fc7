/** Protects: nothing that the contract does not declare leaves the server, and nothing that it demands is missing. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UntypedHandler } from '../../src/engine/handler.ts';
import type { GeneratedApi } from '../../src/engine/index.ts';
import { generateApi, serveEngine, type ServedEngine } from '../support/engine.ts';

const Person = {
  type: 'object',
  required: ['id', 'name', 'password'],
  properties: {
    id: { type: 'integer', readOnly: true },
    name: { type: 'string' },
    password: { type: 'string', writeOnly: true },
    friend: { anyOf: [{ $ref: '#/components/schemas/Person' }, { type: 'null' }] },
    tags: { type: 'object', additionalProperties: { type: 'string' } },
  },
};
const person = { 'application/json': { schema: { $ref: '#/components/schemas/Person' } } };
const document = {
  components: { schemas: { Person } },
  paths: {
    '/person': {
      get: {
        operationId: 'getPerson',
        security: [],
        responses: {
          '200': {
            description: 'A person.',
            headers: { ETag: { schema: { type: 'string' } } },
            content: person,
          },
          '204': { description: 'Nobody.' },
        },
      },
      post: {
        operationId: 'createPerson',
        security: [],
        deprecated: true,
        'x-sunset': '2027-01-01T00:00:00Z',
        'x-cors': {
          origins: ['*'],
          headers: ['Content-Type'],
          expose: ['X-Request-ID'],
          maxAgeSeconds: 600,
        },
        requestBody: { required: true, content: person },
        responses: { '2XX': { description: 'Created.', content: person } },
      },
    },
  },
};

let api: GeneratedApi;
let answer: Awaited<ReturnType<UntypedHandler>>;
let received: unknown;
const reply: UntypedHandler = (request: never) => {
  received = (request as { body: unknown }).body;
  return Promise.resolve(answer);
};
const handlers = { getPerson: reply, createPerson: reply };
let checked: ServedEngine;
let unchecked: ServedEngine;
beforeAll(async () => {
  api = await generateApi('people', document);
  checked = await serveEngine({ apis: [{ ...api, handlers }] });
  unchecked = await serveEngine({ apis: [{ ...api, handlers }], checkedShare: 0 });
});
afterAll(() => Promise.all([checked.stop(), unchecked.stop()]));

const whole = { id: 1, name: 'Ada' };

describe('an answer that keeps the contract', () => {
  it('loses what is not declared, at every depth, and what is writeOnly', async () => {
    const friend = { id: 2, name: 'Eve', password: 'secret', hash: 'secret' };
    answer = {
      status: 200,
      body: { ...whole, password: 'secret', hash: 'secret', friend, tags: { a: 'b' } },
    };
    const { json, text } = await checked.call('GET', '/person');
    expect(json).toEqual({ ...whole, friend: { id: 2, name: 'Eve' }, tags: { a: 'b' } });
    expect(text).not.toContain('secret');
  });

  it('loses headers that are not declared', async () => {
    answer = { status: 200, body: whole, headers: { etag: '"1"', 'x-internal': 'secret' } };
    const { headers } = await checked.call('GET', '/person');
    expect([headers.get('etag'), headers.get('x-internal')]).toEqual(['"1"', null]);
  });

  it('has no body where none is declared', async () => {
    answer = { status: 204, body: { secret: true } };
    const { status, text, headers } = await checked.call('GET', '/person');
    expect([status, text, headers.get('content-type')]).toEqual([204, '', null]);
  });
});

describe('an answer that breaks the contract', () => {
  const broken: [string, object][] = [
    ['a member missing', { id: 1 }],
    ['a wrong type', { id: '1', name: 'Ada' }],
    ['a Date where text is declared', { id: 1, name: new Date(0) }],
    ['a member of a member missing', { ...whole, friend: { id: 2 } }],
  ];
  it.each(broken)('%s is a server error that tells nothing', async (_name, body) => {
    answer = { status: 200, body };
    const { status, json } = await checked.call('GET', '/person');
    expect(status).toBe(500);
    expect(json).toMatchObject({ error: 'server_error' });
  });

  it('an undeclared status is a server error, checked or not', async () => {
    answer = { status: 202, body: whole };
    expect((await checked.call('GET', '/person')).status).toBe(500);
    expect((await unchecked.call('GET', '/person')).status).toBe(500);
  });

  it('a header that HTTP cannot carry is a server error, not the end of the process', async () => {
    answer = { status: 200, body: whole, headers: { etag: '"日本"' } };
    expect((await checked.call('GET', '/person')).status).toBe(500);
  });

  it('is sent, stripped, where it is not checked', async () => {
    answer = { status: 200, body: { id: 1, hash: 'secret' } };
    expect((await unchecked.call('GET', '/person')).json).toEqual({ id: 1 });
  });
});

describe('readOnly and writeOnly on input', () => {
  it('writeOnly is received, readOnly is refused', async () => {
    answer = { status: 201, body: whole };
    const body = { name: 'Ada', password: 'secret' };
    expect((await checked.call('POST', '/person', { body })).status).toBe(201);
    expect(received).toEqual(body);
    const refused = await checked.call('POST', '/person', { body: { ...body, id: 7 } });
    expect([refused.status, Object.keys(refused.at('errors') as object)]).toEqual([422, ['id']]);
  });
});

describe('headers that the contract asks for', () => {
  it('deprecated and x-sunset', async () => {
    const body = { name: 'Ada', password: 'secret' };
    const { headers } = await checked.call('POST', '/person', { body });
    expect(headers.get('deprecation')).toMatch(/^@\d+$/);
    expect(headers.get('sunset')).toBe('Fri, 01 Jan 2027 00:00:00 GMT');
  });

  it('x-cors: preflight and answer, never with credentials', async () => {
    const origin = { origin: 'https://app.example.com' };
    const preflight = await checked.call('OPTIONS', '/person', {
      headers: { ...origin, 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-methods')).toBe('POST');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('Content-Type');
    expect(preflight.headers.get('access-control-max-age')).toBe('600');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    const refused = await checked.call('POST', '/person', { headers: origin, body: {} });
    expect(refused.status).toBe(422);
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    const other = await checked.call('GET', '/person', { headers: origin });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a handler that does not end', () => {
  it('is given up', async () => {
    const stuck = await serveEngine({
      apis: [
        { ...api, handlers: { ...handlers, getPerson: () => new Promise<never>(() => undefined) } },
      ],
      handlerTimeoutMs: 50,
    });
    const given = await stuck.call('GET', '/person');
    await stuck.stop();
    expect([given.status, given.headers.get('retry-after')]).toEqual([503, '1']);
  });
});
