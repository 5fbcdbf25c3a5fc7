/** Protects: a mounted app gets what the contract admits, and nothing of its answer escapes the contract. */
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import Koa from 'koa';
import { core } from '../../generated/core/index.ts';
import type { BootError } from '../../src/engine/index.ts';
import type { AuditEntry, MountedApp, UnitOfWork } from '../../src/engine/ports/index.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import {
  anything,
  createTestEngine,
  echo,
  generateApi,
  serveEngine,
  type ServedEngine,
} from '../support/engine.ts';

const form = 'application/x-www-form-urlencoded';
const body = {
  type: 'object',
  required: ['grant'],
  properties: { grant: { type: 'string' }, many: { type: 'array', items: { type: 'string' } } },
};
const answer = { type: 'object', properties: { seen: { type: 'object' } } };
const errors = {
  ...core.contract.errors,
  body: { error: '{code}', error_description: '{message}' },
};

function document(changes: object = {}): Record<string, unknown> {
  return {
    paths: {
      '/token': {
        post: {
          operationId: 'createToken',
          security: [],
          'x-mounted': 'issuer',
          'x-errors': errors,
          requestBody: {
            required: true,
            content: { [form]: { schema: body }, 'application/json': { schema: body } },
          },
          responses: {
            200: {
              description: 'Yes.',
              headers: { 'X-Declared': { schema: { type: 'string' } } },
              content: { 'application/json': { schema: answer } },
            },
            401: { description: 'No.', content: { 'application/json': { schema: answer } } },
          },
          ...changes,
        },
      },
      '/plain': { get: { operationId: 'getPlain', security: [], responses: anything } },
    },
  };
}

/** What the app saw, and the answer that it is to give. */
let seen: Record<string, unknown> = {};
let reply: (context: Koa.Context) => void = () => undefined;
const koa = new Koa();
koa.proxy = true;
koa.silent = true;
koa.use(async (context) => {
  seen = {
    href: context.href,
    headers: { ...context.headers },
    body: await text(context.req),
  };
  context.set('x-declared', 'yes');
  context.set('x-undeclared', 'secret');
  reply(context);
});
const handle = koa.callback();

const entries: AuditEntry[] = [];
/** What was written, and what was committed of it. */
let written: string[] = [];
let committed: string[] = [];
const unitOfWork: UnitOfWork<object> = {
  read: (_principal, work) => work({}),
  reserve: (_principal, work) => work({}),
  write: async (_principal, { run, close }) => {
    written = [];
    try {
      const result = await run({}, () => undefined);
      committed.push(...written);
      return result;
    } finally {
      entries.push(close(undefined).audit);
    }
  },
};
const issuer: MountedApp<object> = async (request, response, { record }) => {
  written.push('something');
  record({ client: 'skc_1' });
  await handle(request, response);
};

let engine: ServedEngine;
beforeAll(async () => {
  const api = await generateApi('mounting', document());
  engine = await serveEngine({
    apis: [{ ...api, handlers: { getPlain: echo } }],
    mounted: { mounting: { issuer } },
    ports: { unitOfWork },
  });
});
afterAll(() => engine.stop());
beforeEach(() => {
  entries.length = 0;
  committed = [];
  reply = (context) => {
    context.body = { seen: { ok: true }, undeclared: 1 };
  };
});

const post = (payload: unknown, headers: Record<string, string> = {}) =>
  engine.call('POST', '/token', { body: payload, headers });

describe('what the app is given', () => {
  it('IDN-002: JSON as a form, arrays as repeated fields', async () => {
    expect((await post({ grant: 'a b&c', many: ['1', '2'] })).status).toBe(200);
    expect(seen['body']).toBe('grant=a+b%26c&many=1&many=2');
    expect(seen['headers']).toMatchObject({ 'content-type': form, 'content-length': '27' });
  });

  it('a form as it was meant', async () => {
    const sent = await fetch(`http://127.0.0.1:${String(engine.port)}/token?x=1`, {
      method: 'POST',
      headers: { 'content-type': form },
      body: 'grant=%C3%A4',
    });
    expect([sent.status, seen['body']]).toEqual([200, 'grant=%C3%A4']);
  });

  it('the published URL, whatever the caller calls the host', async () => {
    await post({ grant: 'a' }, { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'ftp' });
    expect(seen['href']).toBe('https://api.example.com/token');
    expect(seen['headers']).not.toHaveProperty('x-forwarded-host');
  });

  it('nothing that breaks the contract', async () => {
    seen = {};
    const { status, json } = await post({ many: ['1'] });
    expect([status, seen]).toEqual([422, {}]);
    expect(json).toEqual({
      error: 'validation_failed',
      error_description: 'The given data was invalid.',
      errors: { grant: [expect.any(String)] },
    });
  });
});

describe('what becomes of its answer', () => {
  it('only what is declared leaves, and one audit entry is made', async () => {
    const { status, json, headers } = await post({ grant: 'a' });
    expect([status, json]).toEqual([200, { seen: { ok: true } }]);
    expect([headers.get('x-declared'), headers.get('x-undeclared')]).toEqual(['yes', null]);
    expect(committed).toEqual(['something']);
    expect(entries).toMatchObject([
      { operation: 'mounting.createToken', status: 200, change: { client: 'skc_1' } },
    ]);
  });

  it('a refusal of the app commits', async () => {
    reply = (context) => {
      context.status = 401;
      context.body = { seen: {} };
    };
    expect((await post({ grant: 'a' })).status).toBe(401);
    expect([committed, entries[0]?.status]).toEqual([['something'], 401]);
  });

  it.each([
    ['a failure of the app', (context: Koa.Context) => (context.status = 500)],
    ['a status that nobody declared', (context: Koa.Context) => (context.status = 204)],
    [
      'a fault in its code',
      () => {
        throw new TypeError('secret');
      },
    ],
  ])('%s is an opaque 500, and nothing is committed', async (_name, broken) => {
    reply = broken;
    const { status, json } = await post({ grant: 'a' });
    expect([status, committed]).toEqual([500, []]);
    expect(json).toMatchObject({ error: 'server_error', error_description: expect.any(String) });
    expect(JSON.stringify(json)).not.toContain('secret');
  });
});

describe('boot', () => {
  const faultsOf = async (
    changes: object,
    apps: Record<string, MountedApp<object>>,
    handlers: Record<string, typeof echo> = { getPlain: echo },
  ): Promise<string[]> => {
    const api = await generateApi('mounting', document(changes));
    const boot = createTestEngine({ apis: [{ ...api, handlers }], mounted: { mounting: apps } });
    const error: unknown = await boot.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return (error as BootError).faults.map(({ place, message }) => `${place}: ${message}`);
  };

  it('refuses an operation without its app, and an app without operation', async () => {
    expect(await faultsOf({}, { other: issuer })).toEqual([
      'paths//token/post: is mounted on the app issuer, which does not exist',
      'mounted: other answers no operation',
    ]);
    expect(await faultsOf({}, {})).toHaveLength(1);
  });

  it('refuses a handler beside the app', async () => {
    const handlers = { getPlain: echo, createToken: echo };
    expect(await faultsOf({}, { issuer }, handlers)).toEqual([
      'paths//token/post: has a handler besides the app that it is mounted on',
    ]);
  });

  it('refuses an app that could not be given the body', async () => {
    const requestBody = { content: { 'application/json': { schema: body } } };
    expect(await faultsOf({ requestBody }, { issuer })).toEqual([
      `paths//token/post: is mounted, and takes no ${form}`,
    ]);
  });

  it('refuses refusals of an operation that lack a condition', async () => {
    const lacking = { ...errors, conditions: {} };
    expect(await faultsOf({ 'x-errors': lacking }, { issuer })).toContain(
      'paths//token/post/x-errors: says nothing of the condition conflict',
    );
  });

  it('an ApiError of the app is rendered in the words of the operation', async () => {
    const api = await generateApi('mounting', document());
    const limited = await serveEngine({
      apis: [{ ...api, handlers: { getPlain: echo } }],
      mounted: {
        mounting: { issuer: () => Promise.reject(new ApiError('not_found', { public: 'Gone.' })) },
      },
    });
    const { status, json } = await limited.call('POST', '/token', { body: { grant: 'a' } });
    await limited.stop();
    expect([status, json]).toEqual([404, { error: 'not_found', error_description: 'Gone.' }]);
  });
});
