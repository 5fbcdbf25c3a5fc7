/**
 * Protects: partners can write against the contracts before anything is served. `npm run mock` as a
 * process, asked over HTTP for every operation that has been generated.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generatedApis } from '../../src/apis/index.ts';
import { createClient, type Answer, type Client } from '../support/http.ts';
import { sendForm } from '../support/oauth.ts';
import { exampleOf } from '../support/operations/example-of.ts';
import type { Operation } from '../support/operations/operation.ts';
import { readOperations } from '../support/operations/read-operations.ts';
import { flatten } from '../support/operations/schema.ts';
import { serializePath, serializeQuery, textOf } from '../support/requests/serialize.ts';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';

let mock: ServerProcess;
let call: Client['call'];
beforeAll(async () => {
  const program = join(import.meta.dirname, '../../scripts/mock.ts');
  mock = await startServerProcess({}, program, ['--port', '0', '--host', '127.0.0.1']);
  ({ call } = createClient(mock.url));
});
afterAll(async () => {
  mock.kill('SIGTERM');
  expect(await mock.ended).toBe(0);
});

const credentials = { authorization: 'Bearer any', 'x-api-key': 'any' };
const form = 'application/x-www-form-urlencoded';

/** Sends the request that the contract shows of an operation, with further members in its body. */
function ask(
  operation: Operation,
  headers: Record<string, string> = {},
  members: object = {},
): Promise<Answer> {
  const query = serializeQuery(operation, shownParameters(operation, 'query'));
  const path = new Map(
    Object.entries(shownParameters(operation, 'path')).map(([name, value]) => [
      name,
      textOf(value),
    ]),
  );
  const target = `${serializePath(operation.path, path)}?${query}`;
  const [[mediaType, content] = []] = Object.entries(operation.body?.content ?? {});
  const body = content && { ...(exampleOf(operation.document, content) as object), ...members };
  if (mediaType === form) {
    return sendForm(mock.url, target, body as Record<string, string>, headers);
  }
  return call(operation.method, target, { headers, ...(body && { body }) });
}

function shownParameters(
  { document, parameters }: Operation,
  place: 'path' | 'query',
): Record<string, unknown> {
  const required = parameters.filter((one) => one.in === place && one.required === true);
  return Object.fromEntries(
    required.map((one) => [
      one.name,
      exampleOf(document, one) ?? flatten(document, one.schema).example,
    ]),
  );
}

/** The answer that the contract shows for a status; undefined where it has no body. */
function shownAnswer({ document, answers }: Operation, status: string | number): unknown {
  const [content] = Object.values(answers[status]?.content ?? {});
  return content && exampleOf(document, content);
}

/** The first status of success that an operation declares, which Prism takes. */
function successOf({ answers }: Operation): string {
  return Object.keys(answers).find((status) => status.startsWith('2')) ?? '';
}

const operations = readOperations();

describe.each(generatedApis.map((api) => [api.contract.name, api] as const))('%s', (name, api) => {
  const own = operations.filter((operation) => operation.api === name);
  const each = async (
    test: (operation: Operation) => Promise<void>,
    which: (operation: Operation) => boolean = () => true,
  ): Promise<void> => {
    const chosen = own.filter(which);
    for (const operation of chosen) await test(operation);
    expect(own).toHaveLength(api.contract.operations.length);
    console.info(`${name}: ${String(chosen.length)} of ${String(own.length)} operations`);
  };

  it('answers what the contract shows, at its real path', () =>
    each(async (operation) => {
      const answer = await ask(operation, credentials);
      const status = successOf(operation);
      expect([operation.id, answer.headers.get('sl-violations')]).toEqual([operation.id, null]);
      expect([operation.id, answer.status]).toEqual([operation.id, Number(status)]);
      expect(answer.json).toEqual(shownAnswer(operation, status));
    }));

  it('answers dynamically what the contract allows, and nothing that it does not name', () =>
    each(async (operation) => {
      const key = `${operation.operationId} ${successOf(operation)} application/json`;
      const [validate, serialize] = [api.responses[key], api.serializers[key]];
      for (const seed of ['one', 'two', 'three']) {
        const prefer = `dynamic=true, seed=${seed}`;
        const answer = await ask(operation, { ...credentials, prefer });
        expect([key, validate?.(answer.json) ?? true, validate?.errors ?? []]).toEqual([
          key,
          true,
          [],
        ]);
        if (serialize) expect(answer.json).toEqual(JSON.parse(serialize(answer.json)));
      }
    }));

  it('refuses who shows no credential, in its own envelope', () =>
    each(
      async (operation) => {
        const answer = await ask(operation);
        expect([operation.id, answer.status]).toEqual([operation.id, 401]);
        expect(answer.json).toEqual(shownAnswer(operation, 401));
      },
      ({ security }) => security.length > 0,
    ));

  it('refuses an unknown member, in its own envelope', () =>
    each(
      async (operation) => {
        const answer = await ask(operation, credentials, { surprise: '1' });
        const { status } = operation.errors.conditions['invalid_request'] ?? { status: 0 };
        expect([operation.id, answer.status]).toEqual([operation.id, status]);
        expect(answer.json).toEqual(shownAnswer(operation, status));
        expect(answer.headers.get('sl-violations')).toContain('surprise');
      },
      // Of a form Prism reads the declared fields alone.
      ({ body }) => body !== undefined && Object.keys(body.content)[0] !== form,
    ));

  it('answers every declared status to whoever prefers it', () =>
    each(async (operation) => {
      for (const status of Object.keys(operation.answers)) {
        const prefer = `code=${status}`;
        const accept = 'application/json';
        const answer = await ask(operation, { ...credentials, prefer, accept });
        expect([operation.id, answer.status]).toEqual([operation.id, Number(status)]);
        expect(answer.json).toEqual(shownAnswer(operation, status));
      }
    }));
});

describe('what no operation answers', () => {
  it.each([
    ['/v1/anything', { error: { code: 'not_found', message: expect.any(String) } }],
    ['/api/v1/auth/nowhere', { status: 404, title: 'Not Found' }],
    ['/api/v1/workspaces/1/nowhere', { error: 'not_found', message: 'Resource not found.' }],
    ['/api/v1/workspaces/abc', { error: 'not_found', message: 'Resource not found.' }],
    ['/oauth/nowhere', { code: 5, message: expect.any(String) }],
    ['/', { error: 'not_found', message: 'Resource not found.' }],
  ])('%s is refused as the server does', async (path, body) => {
    const answer = await call('GET', path, { headers: credentials });
    expect(answer.status).toBe(404);
    expect(answer.json).toMatchObject(body);
  });

  it('a method that the path does not have is 405 with those that it has', async () => {
    const answer = await call('PUT', '/api/v1/workspaces/1');
    expect([answer.status, answer.headers.get('allow')]).toEqual([
      405,
      'DELETE, GET, HEAD, OPTIONS, PATCH',
    ]);
  });

  it.each([
    ['/api/v1/workspaces', { error: 'bad_request', message: expect.stringContaining('JSON') }],
    ['/oauth/token', { error: 'invalid_request', error_description: expect.any(String) }],
  ])('%s: malformed JSON is 400 in the envelope of the operation', async (path, body) => {
    const headers = { ...credentials, 'content-type': 'application/json' };
    const response = await fetch(mock.url + path, { method: 'POST', headers, body: '{"name"' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(body);
  });

  it('what Prism does not understand of Prefer, it says in words of its own', async () => {
    const headers = { ...credentials, prefer: 'code=599' };
    const answer = await call('GET', '/api/v1/workspaces', { headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ]);
    expect(answer.at('type')).toBe('https://stoplight.io/prism/errors#NOT_FOUND');
  });
});

describe('pages of any origin', () => {
  const origin = { origin: 'https://partner.example' };

  it('may send what they ask to, without credentials of the browser', async () => {
    const headers = {
      ...origin,
      'access-control-request-method': 'PATCH',
      'access-control-request-headers': 'authorization, idempotency-key',
    };
    const answer = await call('OPTIONS', '/api/v1/workspaces/1', { headers });
    expect(answer.status).toBe(204);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'DELETE, GET, HEAD, OPTIONS, PATCH',
      'access-control-allow-headers': 'authorization, idempotency-key',
    });
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it.each(['/api/v1/workspaces', '/nowhere'])('may read what %s answers', async (path) => {
    const answer = await call('GET', path, { headers: origin });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toBe('*');
  });
});

it('HEAD is GET without its body, and a wrong option is refused before anything is served', async () => {
  const answer = await call('HEAD', '/api/v1/workspaces', { headers: credentials });
  expect([answer.status, answer.text]).toEqual([200, '']);
  const program = join(import.meta.dirname, '../../scripts/mock.ts');
  await expect(startServerProcess({}, program, ['--port', '99999'])).rejects.toThrow(/--port must/);
});
