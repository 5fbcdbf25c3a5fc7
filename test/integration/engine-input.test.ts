/** Proves that every kind of parameter and body arrives typed, and that every fault is told with its field. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anything, echo, generateApi, serveEngine, type ServedEngine } from '../support/engine.ts';

const integers = { type: 'array', items: { type: 'integer' }, maxItems: 5 };
const point = { type: 'object', properties: { x: { type: 'integer' }, y: { type: 'integer' } } };
const Pet = {
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
  discriminator: {
    propertyName: 'kind',
    mapping: { cat: '#/components/schemas/Cat', hound: '#/components/schemas/Dog' },
  },
};
const animal = (kind: string, own: object) => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { const: kind }, ...own },
  unevaluatedProperties: false,
});

const document = {
  components: {
    schemas: {
      Pet,
      Cat: animal('cat', { lives: { type: 'integer', maximum: 9 } }),
      Dog: animal('hound', { tricks: { type: ['array', 'null'], items: { type: 'string' } } }),
    },
  },
  paths: {
    '/values/{id}/{list}': {
      get: {
        operationId: 'readValues',
        security: [],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } },
          { name: 'list', in: 'path', required: true, schema: integers },
          { name: 'form', in: 'query', schema: integers },
          { name: 'csv', in: 'query', explode: false, schema: integers },
          { name: 'pipes', in: 'query', style: 'pipeDelimited', explode: false, schema: integers },
          { name: 'deep', in: 'query', style: 'deepObject', explode: true, schema: point },
          { name: 'json', in: 'query', content: { 'application/json': { schema: point } } },
          { name: 'flag', in: 'query', schema: { type: 'boolean', default: false } },
          { name: 'X-Number', in: 'header', schema: { type: 'number' } },
          { name: 'session', in: 'cookie', schema: { type: 'string', minLength: 3 } },
          { name: 'when', in: 'query', schema: { type: 'string', format: 'date-time' } },
        ],
        responses: anything,
      },
    },
    '/bodies': {
      post: {
        operationId: 'writeBody',
        security: [],
        requestBody: {
          content: {
            'application/json': { schema: { $ref: '#/components/schemas/Pet' } },
            'application/x-www-form-urlencoded': {
              schema: {
                type: 'object',
                additionalProperties: false,
                properties: { count: { type: 'integer' } },
              },
            },
            'multipart/form-data': {
              schema: {
                type: 'object',
                properties: {
                  title: { type: 'string' },
                  file: { type: 'string', format: 'binary' },
                },
              },
            },
            'text/plain': { schema: { type: 'string', maxLength: 5 } },
          },
        },
        responses: anything,
      },
    },
  },
};

let server: ServedEngine;
beforeAll(async () => {
  const api = await generateApi('input', document);
  server = await serveEngine({
    apis: [{ ...api, handlers: { readValues: echo, writeBody: echo } }],
  });
});
afterAll(() => server.stop());

async function fieldsOf(path: string, headers: Record<string, string> = {}): Promise<string[]> {
  const answer = await server.call('GET', path, { headers });
  expect(answer.status).toBe(422);
  return Object.keys(answer.at('errors') as object).sort();
}

describe('parameters', () => {
  it('arrive typed from every place and style, with defaults', async () => {
    const query =
      'form=1&form=2&csv=3,4&pipes=5%7C6&deep[x]=7&deep[y]=8&json=%7B%22x%22%3A9%7D&when=2026-01-01T00:00:00Z';
    const answer = await server.call('GET', `/values/1/10,11?${query}`, {
      headers: { 'x-number': '-1.5e3', cookie: 'other=1; session=abc' },
    });
    expect(answer.json).toEqual({
      params: { id: 1, list: [10, 11] },
      query: {
        form: [1, 2],
        csv: [3, 4],
        pipes: [5, 6],
        deep: { x: 7, y: 8 },
        json: { x: 9 },
        flag: false,
        when: '2026-01-01T00:00:00Z',
      },
      headers: { 'X-Number': -1500 },
      cookies: { session: 'abc' },
    });
  });

  it('all faults are told together, each with its field', async () => {
    const query =
      'csv=1,x&deep[x]=1.5&json=%7B%22x%22:%22a%22%7D&flag=TRUE&when=2026-02-30T00:00:00Z';
    const fields = await fieldsOf(`/values/1/1?${query}`, {
      'x-number': '0x10',
      cookie: 'session=a',
    });
    expect(fields).toHaveLength(7);
    for (const name of ['flag', 'json.x', 'session', 'when', 'X-Number'])
      expect(fields).toContain(name);
  });

  it.each(['/values/0/1', '/values/x/1', '/values/1/x', '/values/1e2/1', '/values/%201/1'])(
    '%s cannot exist: 404',
    async (path) => {
      expect((await server.call('GET', path)).status).toBe(404);
    },
  );

  it.each(['form=%zz', 'json=%7B', 'json=nonsense'])(
    'a malformed query is 400: %s',
    async (query) => {
      expect((await server.call('GET', `/values/1/1?${query}`)).status).toBe(400);
    },
  );
});

describe('bodies', () => {
  it.each([
    [{ kind: 'cat', lives: 9 }],
    [{ kind: 'hound', tricks: ['sit'] }],
    [{ kind: 'hound', tricks: null }],
  ])('JSON chosen by discriminator: %j', async (body) => {
    expect((await server.call('POST', '/bodies', { body })).at('body')).toEqual(body);
  });

  it.each([
    [{ kind: 'cat', lives: 10 }, ['lives']],
    [{ kind: 'cat', tricks: [] }, ['tricks']],
    [{ kind: 'hound', lives: 1 }, ['lives']],
    [{ kind: 'fish' }, ['kind']],
    [{ lives: 1 }, ['kind']],
  ])(
    'JSON that fits no branch tells the fault of the branch it chose: %j',
    async (body, fields) => {
      const answer = await server.call('POST', '/bodies', { body });
      expect(answer.status).toBe(422);
      expect(Object.keys(answer.at('errors') as object)).toEqual(fields);
    },
  );

  it('a form', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const send = (body: string) =>
      fetch(`http://127.0.0.1:${String(server.port)}/bodies`, { method: 'POST', headers, body });
    expect(await (await send('count=7')).json()).toMatchObject({ body: { count: 7 } });
    expect((await send('count=seven')).status).toBe(422);
    expect((await send('surprise=1')).status).toBe(422);
  });

  it('multipart with a file', async () => {
    const body = new FormData();
    body.set('title', 'A file');
    body.set('file', new Blob(['content']), '../../etc/passwd');
    const url = `http://127.0.0.1:${String(server.port)}/bodies`;
    const answer = (await (await fetch(url, { method: 'POST', body })).json()) as { body: unknown };
    expect(answer.body).toMatchObject({ title: 'A file', file: { filename: 'passwd', size: 7 } });
  });

  it('text', async () => {
    const url = `http://127.0.0.1:${String(server.port)}/bodies`;
    const send = (body: string) =>
      fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
      });
    expect(await (await send('hello')).json()).toMatchObject({ body: 'hello' });
    expect((await send('too long')).status).toBe(422);
  });

  it('an undeclared media type is 415; no body at all is allowed here', async () => {
    const url = `http://127.0.0.1:${String(server.port)}/bodies`;
    const xml = { method: 'POST', body: '<a/>', headers: { 'content-type': 'application/xml' } };
    expect((await fetch(url, xml)).status).toBe(415);
    expect((await fetch(url, { method: 'POST' })).status).toBe(200);
  });
});
