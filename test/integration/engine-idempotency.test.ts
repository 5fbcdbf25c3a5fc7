/** Proves what `x-idempotency` makes of an operation, whichever contract says it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { UntypedHandler } from '../../src/engine/handler.ts';
import type { KeptAnswer, Ports } from '../../src/engine/ports/index.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import {
  anything,
  generateApi,
  noMemory,
  serveEngine,
  type ServedEngine,
} from '../support/engine.ts';

const security = [{ key: ['a:write'] }];
const keyParameter = (required: boolean) => ({
  name: 'Idempotency-Key',
  in: 'header',
  required,
  schema: { type: 'string' },
});
const operation = (operationId: string, more: object = {}) => ({
  operationId,
  security,
  parameters: [keyParameter(false)],
  responses: anything,
  ...more,
});
const file = { type: 'string', format: 'binary' };
const upload = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: { type: 'object', properties: { file, list: { type: 'array', items: file } } },
    },
  },
};
const demanded = { retentionHours: 1, required: true };
const document = {
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  'x-scopes': { 'a:write': 'Write' },
  'x-idempotency': { retentionHours: 24, required: false },
  paths: {
    '/root': { post: operation('root'), get: operation('safe') },
    '/off': { post: operation('off', { 'x-idempotency': false }) },
    '/demanded': {
      post: operation('demanded', {
        'x-idempotency': demanded,
        parameters: [keyParameter(true)],
      }),
    },
    '/open': { post: operation('open', { security: [] }) },
    '/upload': { put: operation('upload', { requestBody: upload }) },
  },
};

let kept = new Map<string, KeptAnswer>();
let retention: number[] = [];
/** The transaction that the port describes, over a map. */
const ports: Partial<Ports<object>> = {
  unitOfWork: {
    read: (_principal, work) => work({}),
    reserve: (_principal, work) => work({}),
    write: async (_principal, { before, run, close }) => {
      const early = await before?.({});
      if (early !== undefined) return early;
      const store = (refusal?: ApiError): void => {
        const { keep } = close(refusal);
        if (!keep) return;
        kept.set(keep.key.digest, keep);
        retention.push(keep.retentionHours);
      };
      try {
        const outcome = await run({}, () => undefined);
        store();
        return outcome;
      } catch (error) {
        if (error instanceof ApiError) store(error);
        throw error;
      }
    },
  },
  idempotency: {
    ...noMemory,
    claim: (_tx, { digest }) => Promise.resolve(kept.get(digest)),
  },
};

let runs = 0;
let reply: UntypedHandler;
const handler: UntypedHandler = (request) => {
  runs += 1;
  return reply(request);
};
let server: ServedEngine;
beforeAll(async () => {
  const api = await generateApi('keyed', document);
  const handlers = Object.fromEntries(api.contract.operations.map(({ id }) => [id, handler]));
  const principal = { userId: 1, tenantId: 1, credential: 'user:1', can: () => true };
  const key = (credential: string) =>
    Promise.resolve(credential === 'stray' ? { ...principal, tenantId: undefined } : principal);
  server = await serveEngine({
    apis: [{ ...api, handlers }],
    authenticators: { keyed: { key } },
    ports,
  });
});
beforeEach(() => {
  kept = new Map();
  retention = [];
  runs = 0;
  reply = (request: never) => {
    const { headers } = request as { headers: object };
    return Promise.resolve({ status: 200, body: { runs, headers } });
  };
});
afterAll(() => server.stop());

const send = (method: string, path: string, key?: string, token = 'good') =>
  server.call(method, path, {
    token,
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });

describe('where a key is heeded', () => {
  it('the root says it for every unsafe operation, which does not see the header', async () => {
    const answers = [await send('POST', '/root', 'a'), await send('POST', '/root', 'a')];
    expect(answers.map(({ json }) => json)).toEqual([
      { runs: 1, headers: {} },
      { runs: 1, headers: {} },
    ]);
    expect(answers.map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([
      null,
      'true',
    ]);
    expect(retention).toEqual([24]);
  });

  it.each([
    ['GET', '/root', 'good'],
    ['POST', '/off', 'good'],
    ['POST', '/open', ''],
  ])('not on %s %s: the header is one like any other', async (method, path, token) => {
    for (const run of [1, 2]) {
      const { json } = await send(method, path, 'a', token);
      expect(json).toEqual({ runs: run, headers: { 'Idempotency-Key': 'a' } });
    }
    expect(kept.size).toBe(0);
  });

  it('not without a tenant, malformed or not', async () => {
    expect((await send('POST', '/root', '"', 'stray')).status).toBe(200);
    expect((await send('POST', '/demanded', undefined, 'stray')).status).toBe(200);
    expect(kept.size).toBe(0);
  });

  it('an operation that demands it refuses a request without, and keeps as long as it says', async () => {
    const refused = await send('POST', '/demanded');
    expect([refused.status, refused.at('message')]).toEqual([
      400,
      'The header Idempotency-Key is required.',
    ]);
    expect(runs).toBe(0);
    expect((await send('POST', '/demanded', 'a')).status).toBe(200);
    expect(retention).toEqual([1]);
  });
});

describe('what is kept', () => {
  it.each([
    ['a conflict', new ApiError('conflict'), 1],
    ['a refusal for good', new ApiError('forbidden'), 1],
    [
      'one that asks to come again',
      new ApiError('conflict', { headers: { 'retry-after': '1' } }),
      2,
    ],
    ['too many requests', new ApiError('rate_limited', { headers: { 'retry-after': '9' } }), 2],
    ['a failure', new ApiError('service_unavailable'), 2],
    ['a fault of ours', new Error('broken'), 2],
  ])('%s', async (_title, error, expected) => {
    reply = () => Promise.reject(error);
    const first = await send('POST', '/root', 'a');
    const again = await send('POST', '/root', 'a');
    expect(again.status).toBe(first.status);
    expect(runs).toBe(expected);
    expect(again.headers.get('idempotent-replayed')).toBe(expected === 1 ? 'true' : null);
    if (expected === 1) expect(again.text).toBe(first.text);
  });

  it('an answer that is too large is a fault of ours, with a key or without', async () => {
    reply = () => Promise.resolve({ status: 200, body: 'x'.repeat(1_048_575) });
    expect((await send('POST', '/root', 'a')).status).toBe(500);
    expect((await send('POST', '/root')).status).toBe(500);
    expect((await send('POST', '/off')).status).toBe(200);
    expect(kept.size).toBe(0);
    reply = () => Promise.resolve({ status: 200, body: 'x'.repeat(1_048_574) });
    expect((await send('POST', '/root', 'a')).status).toBe(200);
    expect(kept.size).toBe(1);
  });
});

describe('files', () => {
  /** A body whose file has this text; the boundary differs each time, as clients make it. */
  const put = async (text: string, name = 'a.txt') => {
    const form = new FormData();
    form.append('file', new File([text], name, { type: 'text/plain' }));
    form.append('list', new File(['1'], '1'));
    form.append('list', new File(['2'], '2'));
    const response = await fetch(`http://127.0.0.1:${server.port}/upload`, {
      method: 'PUT',
      body: form,
      headers: { authorization: 'Bearer good', 'idempotency-key': 'a' },
    });
    return response.status;
  };

  it('belong to the request by what is in them', async () => {
    const large = 'x'.repeat(30_000);
    expect([await put(large), await put(large)]).toEqual([200, 200]);
    expect(runs).toBe(1);
    expect([await put(`${large}y`), await put(large, 'b.txt')]).toEqual([422, 422]);
    expect(runs).toBe(1);
  });
});
