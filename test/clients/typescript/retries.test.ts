/** Protects: a request is tried again where that helps and cannot do harm, and as the server asks. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Charter,
  ConnectionError,
  RateLimitError,
  ServerError,
  type ClientOptions,
  type Fetch,
} from '../../../clients/typescript/src/index.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { createManualClock } from '../../support/clock.ts';
import { startScriptedServer, type ScriptedServer } from '../../support/scripted-server.ts';
import { watchCalls } from '../../support/watched-calls.ts';

describe('against the server', () => {
  let app: TestApp;
  let key: string;
  beforeAll(async () => {
    app = await createTestApp({ limits: 'declared' });
    const { token } = await app.signUp();
    const made = await app.call('POST', '/api/v1/api-keys', { token, body: { name: 'SDK' } });
    key = made.at('data.key') as string;
  });
  afterAll(() => app.stop());

  it('SAL-056, SAL-057, COR-123, IDN-028: waits as Retry-After says, and is served then', async () => {
    const calls = watchCalls(app);
    const { core } = new Charter({ ...calls.options, credential: { apiKey: key } });
    const limit = 60;
    for (let sent = 0; sent < limit; sent += 1) await core.GET('/workspaces');
    expect(calls.waits).toEqual([]);
    const { response } = await core.GET('/workspaces');
    expect(response.status).toBe(200);
    const refusal = calls.sent.filter(({ status }) => status === 429);
    expect([refusal.length, calls.sent.length]).toEqual([1, limit + 2]);
    // All were sent at one moment of the server's clock, which only the client's wait has moved.
    expect(calls.waits).toEqual([60_000]);
    console.info(`${String(limit + 2)} requests, 1 refused by the limit, served after 60 s`);
  });

  it('COR-009, COR-134: sends a lost creation again by its key, and makes one workspace', async () => {
    app.clock.advance({ minutes: 2 });
    const calls = watchCalls(app);
    const { core } = new Charter({ ...calls.options, credential: { apiKey: key } });
    calls.loseAnswers(2);
    const { data, response } = await core.POST('/workspaces', { body: { name: 'Made once' } });
    expect(response.headers.get('idempotent-replayed')).toBe('true');
    const keys = calls.sent.map(({ headers }) => headers.get('idempotency-key'));
    expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(calls.waits).toEqual([1_000, 2_000]);
    const made = [];
    for await (const { id, name } of core.items('/workspaces'))
      if (name === 'Made once') made.push(id);
    expect(made).toEqual([data.data.id]);
  });

  it("keeps the caller's own key", async () => {
    const calls = watchCalls(app);
    const { core } = new Charter({ ...calls.options, credential: { apiKey: key } });
    const header = { 'Idempotency-Key': 'order-7' };
    const create = () => core.POST('/workspaces', { params: { header }, body: { name: 'Mine' } });
    const [first, second] = [await create(), await create()];
    expect(calls.sent.map(({ headers }) => headers.get('idempotency-key'))).toEqual([
      'order-7',
      'order-7',
    ]);
    expect(second.data).toEqual(first.data);
    await expect(
      core.POST('/workspaces', { params: { header }, body: { name: 'Other' } }),
    ).rejects.toMatchObject({ name: 'ConflictError', condition: 'idempotency_mismatch' });
  });
});

describe('against a server that fails', () => {
  let server: ScriptedServer;
  beforeAll(async () => {
    server = await startScriptedServer();
  });
  afterAll(() => server.stop());

  const clock = createManualClock();
  const hang: Fetch = (_request, { signal }) =>
    new Promise((_answer, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  const found = { status: 200, body: { data: [], meta: {}, links: {} } };
  const connect = (more: Partial<ClientOptions> = {}) => {
    const calls = watchCalls({ url: server.url, clock });
    const { core, growth } = new Charter({
      ...calls.options,
      ...{ credential: { apiKey: 'k' }, ...more },
    });
    return { core, growth, waits: calls.waits };
  };

  it('SAL-057: backs off 1, 2 and 4 seconds, and then gives up', async () => {
    const { core, waits } = connect();
    server.script({ status: 503 });
    await expect(core.GET('/workspaces')).rejects.toBeInstanceOf(ServerError);
    expect([waits, server.taken.length]).toEqual([[1_000, 2_000, 4_000], 4]);
  });

  it.each([429, 502, 503, 504])('tries again after %i', async (status) => {
    const { core, waits } = connect();
    server.script({ status }, found);
    expect((await core.GET('/workspaces')).response.status).toBe(200);
    expect(waits).toEqual([1_000]);
  });

  it.each([400, 401, 403, 404, 409, 422, 500, 501])('does not after %i', async (status) => {
    const { core } = connect();
    server.script({ status }, found);
    await expect(core.GET('/workspaces')).rejects.toMatchObject({ status });
    expect(server.taken).toHaveLength(1);
  });

  it('does after 409 with Retry-After: the attempt before is still under way', async () => {
    const { core, waits } = connect();
    server.script({ status: 409, headers: { 'retry-after': '1' } }, { status: 201, body: {} });
    await core.POST('/workspaces', { body: { name: 'A' } });
    expect(waits).toEqual([1_000]);
  });

  it.each([
    ['seconds', () => '7', 7_000],
    ['a date', () => new Date(clock.now().getTime() + 9_000).toUTCString(), 9_000],
    ['a date that is past', () => 'Wed, 21 Oct 2015 07:28:00 GMT', 1_000],
    ['less than the back-off', () => '0', 1_000],
    ['nothing that can be read', () => 'soon', 1_000],
  ])('waits where Retry-After is %s', async (_form, value, expected) => {
    const { core, waits } = connect();
    server.script({ status: 429, headers: { 'retry-after': value() } }, found);
    await core.GET('/workspaces');
    expect(waits).toEqual([expected]);
  });

  it('does not wait for longer than it may, and tells how long it would have been', async () => {
    const { core, waits } = connect();
    server.script({ status: 429, headers: { 'retry-after': '3600' } });
    const failure = await core.GET('/workspaces').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RateLimitError);
    expect(failure).toMatchObject({ retryAfterSeconds: 3_600 });
    expect(waits).toEqual([]);
  });

  it('sends an unsafe request once where no key is heeded, unless it is told that it may', async () => {
    const { growth } = connect();
    const body = { email: 'ada@example.com', password: 'correct horse battery' };
    server.script({ status: 503 });
    await expect(growth.POST('/auth/signup', { body })).rejects.toMatchObject({ status: 503 });
    expect(server.taken).toHaveLength(1);
    expect(server.taken[0]?.headers['idempotency-key']).toBeUndefined();
    server.script({ status: 503 }, { status: 201, body: {} });
    await growth.POST('/auth/signup', { body, repeatable: true });
    expect(server.taken).toHaveLength(2);
  });

  it('takes a cut answer for a lost one', async () => {
    const { core, waits } = connect();
    server.script({ ...found, cut: true }, { ...found, cut: true }, found);
    expect((await core.GET('/workspaces')).data.data).toEqual([]);
    expect(waits).toEqual([1_000, 2_000]);
  });

  it('says why no answer came', async () => {
    const { core } = connect({ url: 'http://127.0.0.1:1', maxAttempts: 1 });
    const failure = await core.GET('/workspaces').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConnectionError);
    expect((failure as Error).message).toMatch(/^GET http:\/\/127.0.0.1:1\/api\/v1\/workspaces: /);
    expect((failure as Error).cause).toHaveProperty('message', 'fetch failed');
  });

  it('ends an attempt that takes too long, and tries again', async () => {
    const { core, waits } = connect({ fetch: hang, timeoutMs: 20, maxAttempts: 2 });
    await expect(core.GET('/workspaces')).rejects.toThrow('no answer within 20 ms');
    expect(waits).toEqual([1_000]);
  });

  it.each(['before it is sent', 'while it is sent', 'while it waits for the next attempt'])(
    'stops when the caller aborts %s',
    async (when) => {
      const controller = new AbortController();
      const reason = new Error('enough');
      const { options } = watchCalls({ url: server.url, clock });
      const stop = () => controller.abort(reason);
      server.script({ status: 503 });
      if (when.startsWith('before')) stop();
      const { core } = new Charter({
        ...options,
        fetch: async (request, init) => {
          if (!when.startsWith('while it is')) return fetch(request, init);
          setImmediate(stop);
          return hang(request, init);
        },
        clock: {
          now: () => 0,
          sleep: async (_ms, signal) => {
            stop();
            signal.throwIfAborted();
          },
        },
      });
      await expect(core.GET('/workspaces', { signal: controller.signal })).rejects.toBe(reason);
      expect(server.taken.length).toBeLessThanOrEqual(1);
    },
  );

  it('never follows a redirect, which would be told the key', async () => {
    const { core } = connect();
    server.script({ status: 302, headers: { location: `${server.url}/elsewhere` } });
    await expect(core.GET('/workspaces')).rejects.toMatchObject({ name: 'ApiError', status: 302 });
    expect(server.taken).toHaveLength(1);
  });
});
