/** Protects: a request is written as its contract says, whatever the values in it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, type Api } from '../../../clients/typescript/src/index.ts';
import { generatedApis } from '../../../src/apis/index.ts';
import { compileContract } from '../../../scripts/generate/contract/index.ts';
import type { JsonObject } from '../../../scripts/generate/contract/document.ts';
import { describeOperations } from '../../../scripts/generate/client/operations.ts';
import { keyHeaderOf } from '../../../scripts/generate/client/key-header.ts';
import { startScriptedServer, type ScriptedServer } from '../../support/scripted-server.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.stop());

/** A contract that asks for everything in every way. */
const document: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Odd', version: '1' },
  servers: [{ url: '/odd' }],
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Odd-Key' } },
  },
  paths: {
    '/things/{id}': {
      get: {
        operationId: 'getThing',
        security: [{ key: [] }],
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          ...['exploded', 'joined', 'piped', 'deep', 'json', 'flat'].map((name) => ({
            ...{ name, in: 'query' },
            ...styles(name),
          })),
        ],
        responses: {},
      },
    },
    ...Object.fromEntries(
      ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/csv'].map((type) => [
        `/${type.split('/')[1] ?? ''}`,
        {
          post: {
            operationId: type,
            security: [],
            requestBody: { content: { [type]: { schema: { type: 'object' } } } },
            responses: {},
          },
        },
      ]),
    ),
  },
};

function styles(name: string): JsonObject {
  const array = { schema: { type: 'array', items: { type: 'string' } } };
  const object = { schema: { type: 'object', additionalProperties: { type: 'integer' } } };
  const known: Record<string, JsonObject> = {
    exploded: array,
    joined: { ...array, explode: false },
    piped: { ...array, style: 'pipeDelimited', explode: false },
    deep: { ...object, style: 'deepObject' },
    json: { content: { 'application/json': object } },
    flat: { ...object, explode: false },
  };
  return known[name] ?? {};
}

/** A client of any operation of the odd contract. */
function connect(): Record<string, (path: string, init?: object) => Promise<unknown>> {
  const contract = compileContract('odd', document);
  const api: Api<object, Record<string, never>> = {
    ...{ name: 'odd', basePath: '/odd', envelopes: [{ conditions: {} }], lists: {} },
    key: keyHeaderOf(document)!,
    operations: describeOperations(contract, () => 0),
  };
  const client = createClient(api, { url: server.url, credential: { apiKey: 'k' } });
  return client as unknown as ReturnType<typeof connect>;
}

it('writes query parameters in their styles, and the key in its header', async () => {
  server.script({ status: 200, body: {} });
  const query = {
    ...{ exploded: ['a', 'b&c'], joined: ['a', 'b,c'], piped: ['x', 'y'] },
    ...{ deep: { a: 1 }, json: { b: 2 }, flat: { c: 3 } },
    ...{ empty: [], none: null, absent: undefined, plain: 'ü' },
  };
  await connect()['GET']!('/things/{id}', { params: { path: { id: 'a/b?c' }, query } });
  const [taken] = server.taken;
  expect(taken?.url).toBe(
    '/odd/things/a%2Fb%3Fc?exploded=a&exploded=b%26c&joined=a,b%2Cc&piped=x|y&deep[a]=1' +
      '&json=%7B%22b%22%3A2%7D&flat=c,3&plain=%C3%BC',
  );
  expect(taken?.headers['x-odd-key']).toBe('k');
});

it.each(['', '.', '..'])('refuses the id "%s", which leads elsewhere', async (id) => {
  server.script({ status: 200, body: {} });
  await expect(connect()['GET']!('/things/{id}', { params: { path: { id } } })).rejects.toThrow(
    `"${id}" cannot be the id of`,
  );
  expect(server.taken).toEqual([]);
});

describe('a body that is no JSON', () => {
  const send = async (path: string, body: unknown) => {
    server.script({ status: 200, body: {} });
    await connect()['POST']!(path, { body });
    const [taken] = server.taken;
    return { type: taken?.headers['content-type'], body: taken?.body };
  };

  it('is a form', async () => {
    expect(await send('/x-www-form-urlencoded', { a: '1 2', b: 'ü' })).toEqual({
      type: 'application/x-www-form-urlencoded',
      body: 'a=1+2&b=%C3%BC',
    });
  });

  it('is one of parts, made from an object or given', async () => {
    const made = await send('/form-data', {
      ...{ file: new Blob(['bytes'], { type: 'image/png' }), meta: { a: 1 }, tags: ['x', 'y'] },
      absent: undefined,
    });
    expect(made.type).toMatch(/^multipart\/form-data; boundary=/);
    const parts = ['bytes', 'image/png', '{"a":1}', 'application/json', '\r\nx\r\n', '\r\ny\r\n'];
    for (const part of parts) expect(made.body).toContain(part);
    expect(made.body).not.toContain('absent');
    const form = new FormData();
    form.set('a', 'given');
    expect((await send('/form-data', form)).body).toContain('given');
  });

  it('is sent as it is', async () => {
    expect(await send('/csv', 'a;b')).toEqual({ type: 'text/csv', body: 'a;b' });
  });
});

describe('the contracts', () => {
  it.each(generatedApis.map(({ contract }) => contract))(
    '$name: a key is sent where every operation that takes keys takes it',
    async ({ name, operations, securitySchemes }) => {
      const module = (await import(
        `../../../clients/typescript/src/generated/${name}/index.ts`
      )) as Record<string, Api<object, Record<string, never>>>;
      const place = module[name]?.key?.name.toLowerCase();
      const placesOf = (requirement: object) =>
        Object.keys(requirement).map((scheme) => securitySchemes[scheme]?.name ?? 'authorization');
      const secured = operations.filter((operation) => !operation.public);
      for (const { id, security } of secured.filter(({ security }) => takesKeys(security))) {
        expect([id, security.flatMap(placesOf)]).toEqual([id, expect.arrayContaining([place])]);
      }
    },
  );

  /** The schemes of people and of clients are the others. */
  function takesKeys(security: readonly object[]): boolean {
    const others = ['userToken', 'oauth2', 'openIdConnect'];
    return security.some((one) => Object.keys(one).some((scheme) => !others.includes(scheme)));
  }
});
