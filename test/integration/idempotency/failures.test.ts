/** Protects: whatever breaks on the way, a retry with the key is answered right, and nothing freezes it. */
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { asOwner } from '../../support/database.ts';
import type { Answer } from '../../support/http.ts';
import { createPgProxy, type PgProxy } from '../../support/pg-proxy.ts';
import { rawRequest } from '../../support/raw-http.ts';

/** Stands in the last message of a request with a key, together with COMMIT. */
const keeping = 'insert into "idempotency_records"';
let proxy: PgProxy;
/** Reaches the database through the proxy. */
let first: TestApp;
/** Reaches the same database by itself. */
let second: TestApp;
let token: string;
beforeAll(async () => {
  proxy = await createPgProxy(process.env['TEST_SERVER_URL'] ?? '');
  first = await createTestApp({ reach: (url) => proxy.reach(url) });
  second = await createTestApp({ beside: first });
  ({ token } = await first.signUp());
  await first.database.query(`UPDATE tenants SET tier = 'enterprise'`);
  // So that both know the caller from now on.
  for (const app of [first, second]) await app.call('GET', path, { token });
});
afterAll(async () => {
  await second.stop();
  await first.stop();
  await proxy.stop();
});

const path = '/api/v1/workspaces';
const create = (app: TestApp, idempotencyKey: string, name = idempotencyKey) =>
  app.call('POST', path, { token, body: { name }, headers: { 'idempotency-key': idempotencyKey } });
const isReplayed = ({ headers }: Answer) => headers.get('idempotent-replayed') === 'true';
const effects = async (name: string) =>
  (await first.database.query('SELECT id FROM tenants WHERE name = $1', [name])).length;

async function timed<T>(work: Promise<T>): Promise<T & { elapsedMs: number }> {
  const startedMs = performance.now();
  const result = await work;
  return Object.assign(result as T & object, { elapsedMs: performance.now() - startedMs });
}

describe('the first is still under way', () => {
  it('the others wait for two seconds, then 409 with Retry-After, on its process and on another', async () => {
    const idempotencyKey = randomUUID();
    const held = proxy.hold(keeping, 'message');
    const leader = create(first, idempotencyKey);
    await held;
    const others = await Promise.all([
      timed(create(first, idempotencyKey)),
      timed(create(second, idempotencyKey)),
      timed(create(second, idempotencyKey)),
    ]);
    for (const other of others) {
      expect(other.status).toBe(409);
      expect(other.headers.get('retry-after')).toBe('1');
      expect(other.json).toEqual({
        error: 'conflict',
        message: 'A request with this Idempotency-Key is still under way.',
      });
      expect(other.elapsedMs).toBeGreaterThan(1_700);
      expect(other.elapsedMs).toBeLessThan(2_500);
    }
    // The database never got what the first wanted to write: it is given up, and the key is free.
    expect((await leader).status).toBe(503);
    const retried = await create(second, idempotencyKey);
    expect([retried.status, isReplayed(retried), await effects(idempotencyKey)]).toEqual([
      201,
      false,
      1,
    ]);
  });

  it('others that wait have its answer as soon as it is there', async () => {
    const [tenant] = await first.database.query<{ id: string }>('SELECT id FROM tenants LIMIT 1');
    const options = {
      token,
      body: { name: 'Awaited' },
      headers: { 'idempotency-key': randomUUID() },
    };
    const change = (app: TestApp) => app.call('PATCH', `${path}/${tenant!.id}`, options);
    const answers = await asOwner(first.database.url, async (owner) => {
      // A lock of somebody else's on the row keeps the first under way.
      await owner.query('BEGIN');
      await owner.query('SELECT FROM tenants WHERE id = $1 FOR UPDATE', [tenant!.id]);
      const changes = [change(first), change(second), change(first), change(second)];
      await new Promise((resolve) => setTimeout(resolve, 300));
      await owner.query('COMMIT');
      return Promise.all(changes);
    });
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(isReplayed)).toHaveLength(3);
  });
});

describe('the answer of the database is lost', () => {
  it.each([
    ['message', 'nothing was committed: the retry has the effect', false],
    ['answer', 'it was committed: the retry is answered from memory', true],
  ] as const)('after the %s; %s', async (from, _title, committed) => {
    const idempotencyKey = randomUUID();
    const held = proxy.hold(keeping, from);
    const lost = timed(create(first, idempotencyKey));
    await held;
    const { status, elapsedMs } = await lost;
    expect(status).toBe(503);
    expect(elapsedMs).toBeLessThan(3_000);
    const retried = await create(first, idempotencyKey);
    expect([retried.status, isReplayed(retried)]).toEqual([201, committed]);
    expect(await effects(idempotencyKey)).toBe(1);
  });

  it('of many at once, those that wait go on with the next', async () => {
    const idempotencyKey = randomUUID();
    const held = proxy.hold(keeping, 'message');
    const leader = create(first, idempotencyKey);
    await held;
    // The connection breaks; whoever waits in this process must not wait for its time to run out.
    const others = Array.from({ length: 20 }, () => create(first, idempotencyKey));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await first.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND state = 'idle in transaction'`,
    );
    expect((await leader).status).toBe(503);
    const answers = await Promise.all(others);
    expect(answers.map(({ status }) => status)).toEqual(Array<number>(20).fill(201));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(isReplayed)).toHaveLength(19);
    expect(await effects(idempotencyKey)).toBe(1);
  });
});

describe('the client leaves', () => {
  it('what it asked for is done, and there when it comes back', async () => {
    const counts = { left: 0, effects: 0, replayed: 0 };
    for (let round = 0; round < 20; round += 1) {
      const idempotencyKey = randomUUID();
      await sendAndLeave(idempotencyKey, round);
      counts.left += 1;
      const back = await create(first, idempotencyKey);
      expect(back.status).toBe(201);
      if (isReplayed(back)) counts.replayed += 1;
      counts.effects += await effects(idempotencyKey);
    }
    console.info('clients that left:', JSON.stringify(counts));
    expect(counts).toMatchObject({ left: 20, effects: 20 });
    expect(counts.replayed).toBeGreaterThan(0);
  });

  /** Sends a whole request and cuts the connection a moment later. */
  function sendAndLeave(idempotencyKey: string, afterMs: number): Promise<void> {
    const body = JSON.stringify({ name: idempotencyKey });
    const headers = [
      `Authorization: Bearer ${token}`,
      'Content-Type: application/json',
      `Content-Length: ${String(body.length)}`,
      `Idempotency-Key: ${idempotencyKey}`,
    ];
    return new Promise((resolve) => {
      const socket = connect(first.port, '127.0.0.1', () => {
        socket.write(rawRequest(`POST ${path} HTTP/1.1`, headers, body), () => {
          setTimeout(() => {
            socket.resetAndDestroy();
            resolve();
          }, afterMs);
        });
      });
    });
  }
});
