/**
 * Protects: a contract from elsewhere is served from one command, with its credentials demanded, in its
 * own error shape; and one that cannot be served changes nothing. Two contracts of different styles go
 * from their files to answers in a copy of this repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findProgram } from '../../scripts/check/find-program.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createClient, type Client } from '../support/http.ts';
import {
  copyRepository,
  type CopyServer,
  type RepositoryCopy,
} from '../support/repository-copy.ts';

const contracts = resolve(import.meta.dirname, '../support/contracts');
const client = 'clients/typescript/src/generated';
const watched = [
  ...['redocly.yaml', 'src/apis/index.ts', 'src/compose.ts'],
  ...[`${client}/charter.ts`, `${client}/events.ts`],
];

let copy: RepositoryCopy;
let database: TestDatabase;

beforeAll(async () => {
  copy = await copyRepository();
  database = await createTestDatabase();
});

afterAll(async () => {
  await copy.remove();
  await database.drop();
});

const newApi = (...options: string[]) => copy.run('scripts/new-api.ts', ...options, '--no-start');
const state = (): string[] => watched.map((file) => readFileSync(join(copy.root, file), 'utf8'));

async function document(
  name: string,
  operations: object,
  schemes: object = {},
  basePath = `/${name}`,
): Promise<string> {
  const file = join(copy.root, `${name}.json`);
  const content = {
    openapi: '3.1.0',
    info: { title: name, version: '1' },
    servers: [{ url: basePath }],
    paths: operations,
    components: { securitySchemes: schemes },
  };
  await writeFile(file, JSON.stringify(content));
  return file;
}

const answered = { responses: { 200: { description: 'Yes.' } } };

describe('new:api', () => {
  it('changes nothing for a contract with faults, and says how they are settled', async () => {
    const file = await document('faulty', {
      '/a': { get: { operationId: 'a', ...answered } },
      '/b': { get: { operationId: 'b', security: [], ...answered } },
    });
    const before = state();
    const { code, output } = await newApi('faulty', file);
    expect(code).toBe(1);
    expect(output).toContain('paths//a/get (faulty.json:1): is public without `security: []`');
    expect(output).toContain('Nothing was changed: the contract has faults.');
    expect(output).toContain('--allow-public');
    expect(state()).toEqual(before);
    expect(existsSync(join(copy.root, 'openapi/faulty'))).toBe(false);
  });

  it.each([
    ['Bad-Name', 'is no name for an API'],
    ['core', 'there is openapi/core already'],
    ['delete', 'means something else'],
    ['shared', 'means something else'],
  ])('refuses the name %s', async (name, reason) => {
    const { code, output } = await newApi(name, join(contracts, 'gallery.json'));
    expect(code).toBe(1);
    expect(output).toContain(reason);
  });

  it('is put back as it was where a step fails', async () => {
    const file = join(copy.root, 'src/compose.ts');
    const text = readFileSync(file, 'utf8');
    await writeFile(file, text.replace('authenticators:', 'others:'));
    const before = state();
    const { code, output } = await newApi('gallery', join(contracts, 'gallery.json'));
    expect(code).toBe(1);
    expect(output).toContain('src/compose.ts has another form than expected');
    expect(state()).toEqual(before);
    for (const folder of ['openapi', 'generated', client]) {
      expect(existsSync(join(copy.root, folder, 'gallery'))).toBe(false);
    }
    await writeFile(file, text);
  });

  it('explains itself', async () => {
    const { code, output } = await copy.run('scripts/new-api.ts');
    expect(code).toBe(2);
    expect(output).toContain('Usage: npm run new:api -- NAME FILE');
    expect(output).not.toMatch(/\n\s+at /);
  });
});

describe('two contracts of different styles, and parts of a third', () => {
  let client: Client;
  let url: string;
  let token: string;
  let stop: CopyServer['stop'];

  beforeAll(async () => {
    const parcels = await newApi('parcels', join(contracts, 'parcels/openapi.yaml'));
    expect(parcels).toMatchObject({ code: 0 });
    const gallery = await newApi('gallery', join(contracts, 'gallery.json'));
    expect(gallery).toMatchObject({ code: 0 });
    const rest = await document('rest', {
      '/kept': { get: { operationId: 'kept', security: [], ...answered } },
      '/left?x=1': { get: { operationId: 'left', security: [], ...answered } },
      '/open': { get: { operationId: 'open', ...answered } },
    });
    const left = await newApi('rest', rest, '--leave-out-faulty', '--allow-public');
    expect(left).toMatchObject({ code: 0 });
    expect(left.output).toContain('Left out, since they cannot be served:\n  GET /left?x=1');
    const server = await copy.serve({ DATABASE_URL: database.url });
    ({ stop, url } = server);
    client = createClient(url);
    ({ token } = await client.signUp());
  }, 120_000);

  afterAll(() => stop());

  it('compile', async () => {
    const { code, output } = await copy.run(findProgram('typescript', 'tsc'), '-p', '.');
    expect(output).toBe('');
    expect(code).toBe(0);
  }, 120_000);

  it('have a changelog, and a version to be compared with later', async () => {
    const { code, output } = await copy.run('scripts/check-breaking.ts');
    expect(output).toMatch(/^WARNING: This is no git repository/);
    expect(output).toContain('gallery 2026-01: not released yet');
    expect(code).toBe(0);
  });

  it.each([
    ['GET', '/v2/parcels'],
    ['POST', '/v2/parcels/AB12:hold'],
    ['GET', '/v2/parcels/AB12/scans:watch'],
  ])('answer %s %s with 501 in problem details', async (method, path) => {
    const answer = await client.call(method, path, { token });
    expect(answer.status).toBe(501);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.json).toMatchObject({ title: 'Not Implemented', status: 501, instance: path });
  });

  it.each([
    ['GET', '/gallery/v1.0/pictures.json?sort=taken'],
    ['GET', '/gallery/v1.0/pictures/7.json'],
    ['GET', '/gallery/v1.0/status'],
  ])('answer %s %s with 501 in an envelope of its own', async (method, path) => {
    const answer = await client.call(method, path, { token });
    expect(answer.status).toBe(501);
    expect(answer.json).toEqual({
      error: {
        code: 'not_implemented',
        message: expect.any(String),
        requestId: answer.headers.get('x-request-id'),
      },
    });
  });

  it('demand credentials', async () => {
    const parcels = await client.call('GET', '/v2/parcels');
    expect(parcels.status).toBe(401);
    expect(parcels.at('status')).toBe(401);
    const gallery = await client.call('GET', '/gallery/v1.0/pictures.json', { token: 'nonsense' });
    expect(gallery.status).toBe(401);
    expect(gallery.at('error.code')).toBe('unauthenticated');
    // The alternative that the engine cannot read must not have become an open door.
    const cookie = await client.call('GET', '/gallery/v1.0/pictures.json', {
      headers: { cookie: 'sid=1', sid: '1' },
    });
    expect(cookie.status).toBe(401);
  });

  it('validate what is sent, and take files', async () => {
    const page = await client.call('GET', '/v2/parcels?page_size=0', { token });
    expect(page.status).toBe(422);
    const hold = await client.call('POST', '/v2/parcels/AB12:hold', {
      token,
      body: { until: 'soon' },
    });
    expect(hold.status).toBe(422);
    const form = new FormData();
    form.set('file', new Blob(['bytes']), 'a.png');
    const upload = await fetch(`${url}/gallery/v1.0/pictures.json`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: form,
    });
    expect(upload.status).toBe(501);
  });

  it('answer unknown paths and methods in their own envelopes', async () => {
    const parcels = await client.call('GET', '/v2/nothing');
    expect([parcels.status, parcels.at('title')]).toEqual([404, 'Not Found']);
    const gallery = await client.call('PUT', '/gallery/v1.0/status');
    expect([gallery.status, gallery.at('error.code')]).toEqual([405, 'method_not_allowed']);
  });

  it('have typed clients', async () => {
    const tsc = findProgram('typescript', 'tsc');
    expect(await copy.run(tsc, '-p', 'clients/typescript', '--noEmit')).toEqual({
      code: 0,
      output: '',
    });
    await writeFile(
      join(copy.root, 'call.ts'),
      `import { Charter } from './clients/typescript/src/index.ts';
       const { gallery, parcels } = new Charter({
         url: '${url}',
         credential: { accessToken: '${token}' },
       });
       for (const call of [parcels.GET('/parcels'), gallery.GET('/pictures.json')]) {
         await call.catch(({ name, api, condition }) => console.log(name, api, condition));
       }`,
    );
    const { output } = await copy.run('--disable-warning=ExperimentalWarning', 'call.ts');
    expect(output).toBe(
      'ServerError parcels not_implemented\nServerError gallery not_implemented\n',
    );
  }, 60_000);

  it('serve what was not left out', async () => {
    expect((await client.call('GET', '/rest/kept')).status).toBe(501);
    expect((await client.call('GET', '/rest/open')).status).toBe(501);
    expect((await client.call('GET', '/rest/left?x=1')).status).toBe(404);
  });

  it('are published as they are served', async () => {
    const gallery = await client.call('GET', '/openapi/gallery.json');
    expect(gallery.at('x-foreign')).toEqual(['x-faker', 'x-logo']);
    expect(gallery.at('components.schemas.Picture.x-faker.shape')).toEqual({
      $ref: '#/components/schemas/Picture',
    });
  });
});

describe('an operation that is mounted on an app', () => {
  it('keeps the server from starting, which is said, and has no handler', async () => {
    const body = { content: { 'application/x-www-form-urlencoded': { schema: {} } } };
    const file = await document('mounting', {
      '/token': {
        post: {
          operationId: 'createToken',
          tags: ['Tokens'],
          security: [],
          'x-mounted': 'desk',
          requestBody: body,
          ...answered,
        },
      },
      '/kept': { get: { operationId: 'kept', tags: ['Rest'], security: [], ...answered } },
    });
    const { code, output } = await copy.run('scripts/new-api.ts', 'mounting', file);
    expect(code).toBe(0);
    expect(output).toContain('the app desk answers it: join that under mounted in src/compose.ts');
    expect(output).toContain('mounted on apps that are not there:\n  desk\nWrite a MountedApp');
    expect(output).toContain('under mounted.mounting in src/compose.ts');
    const handlers = join(copy.root, 'src/apis/mounting');
    expect(existsSync(join(handlers, 'tokens.ts'))).toBe(false);
    const registry = readFileSync(join(handlers, 'index.ts'), 'utf8');
    expect([registry.includes('kept'), registry.includes('createToken')]).toEqual([true, false]);
    const failure: unknown = await copy
      .serve({ DATABASE_URL: database.url })
      .catch((error: unknown) => error);
    expect((failure as Error).message.trim()).toBe(
      'The contracts cannot be served as they stand:\n' +
        '  mounting: paths//token/post: is mounted on the app desk, which does not exist',
    );
    // Once it is joined, all else of the contract is served.
    const compose = join(copy.root, 'src/compose.ts');
    const text = readFileSync(compose, 'utf8');
    const app = '{ desk: (_request, response) => { response.end(); return Promise.resolve(); } }';
    await writeFile(compose, text.replace('mounted: {', `mounted: { mounting: ${app},`));
    const server = await copy.serve({ DATABASE_URL: database.url });
    const served = await createClient(server.url).call('GET', '/mounting/kept');
    await server.stop();
    expect(served.status).toBe(501);
  }, 60_000);
});

describe('a scheme that nobody authenticates', () => {
  const flows = { clientCredentials: { tokenUrl: '/token', scopes: {} } };
  const key = { type: 'apiKey', in: 'header' };

  it('keeps the server from starting, by name', async () => {
    const security = [{ partner: [] }, { app: [], secret: [] }, { 'house-key': [] }];
    const file = await document(
      'keyed',
      { '/a': { get: { operationId: 'a', security, ...answered } } },
      {
        partner: { type: 'oauth2', flows },
        app: { ...key, name: 'X-App' },
        secret: { ...key, name: 'X-Secret' },
        'house-key': { ...key, name: 'X-House' },
      },
    );
    // It does not start the server either, which would only say the same.
    const { code, output } = await copy.run('scripts/new-api.ts', 'keyed', file);
    expect(code).toBe(0);
    expect(output).toContain('house-key (apiKey in X-House): API keys');
    expect(output).toContain(
      'nothing checks the credentials of\n  partner (oauth2)\n  app (apiKey in X-App)\n  secret (apiKey in X-Secret)\n',
    );
    const failure: unknown = await copy
      .serve({ DATABASE_URL: database.url })
      .catch((error: unknown) => error);
    expect((failure as Error).message.trim()).toBe(
      [
        'The contracts cannot be served as they stand:',
        ...['partner', 'app', 'secret'].map(
          (scheme) => `  keyed: paths//a/get: the security scheme ${scheme} has no authenticator`,
        ),
      ].join('\n'),
    );
  }, 60_000);
});

describe('paths that another API serves', () => {
  it('change nothing, and are named', async () => {
    const parameters = [{ name: 'key', in: 'path', required: true, schema: { type: 'string' } }];
    const patch = { operationId: 'a', security: [], parameters, ...answered };
    const paths = { '/workspaces/{key}': { patch } };
    const file = await document('clash', paths, {}, 'https://x.example/api/v1');
    const before = state();
    const { code, output } = await newApi('clash', file);
    expect(code).toBe(1);
    expect(output).toContain(
      'PATCH /api/v1/workspaces/{key} is the same path as /api/v1/workspaces/{id}',
    );
    expect(state()).toEqual(before);
  });
});
