/** Protects: when PostgreSQL breaks, callers are told to come back, and nothing needs a restart. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translateDatabaseError } from '../../../src/db/errors.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { liftPlanLimits } from '../../support/lift-plan-limits.ts';
import { createPgProxy, type PgProxy } from '../../support/pg-proxy.ts';

let app: TestApp;
let proxy: PgProxy;
let token: string;
beforeAll(async () => {
  proxy = await createPgProxy(process.env['TEST_SERVER_URL'] ?? '');
  app = await createTestApp({ reach: (url) => proxy.reach(url) });
  ({ token } = await app.signUp());
  await liftPlanLimits(app.database);
});
afterAll(async () => {
  await app.stop();
  await proxy.stop();
});

const list = () => app.call('GET', '/api/v1/workspaces', { token });
const create = () => app.call('POST', '/api/v1/workspaces', { token, body: { name: 'x' } });

describe('every connection is cut', () => {
  it('requests are answered 200 or 503, and the next ones 200', async () => {
    for (let round = 0; round < 5; round += 1) {
      const answers = Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 ? list() : create())),
      );
      await app.database.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      );
      for (const { status } of await answers) expect([200, 201, 503]).toContain(status);
    }
    expect((await list()).status).toBe(200);
    expect((await create()).status).toBe(201);
  });
});

describe('more requests than connections', () => {
  it('are all served in turn', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, list));
    const counts = Map.groupBy(answers, ({ status }) => status);
    expect([...counts.keys()].every((status) => status === 200 || status === 503)).toBe(true);
    expect(counts.get(200)?.length).toBeGreaterThan(100);
  });
});

describe('the database does not answer', () => {
  it('every request is answered within three seconds, and /readyz says so', async () => {
    proxy.pause();
    const started = performance.now();
    const [read, written, ready, alive] = await Promise.all([
      list(),
      create(),
      app.call('GET', '/readyz'),
      app.call('GET', '/livez'),
    ]);
    const elapsedMs = performance.now() - started;
    proxy.resume();
    expect([read.status, written.status, ready.status, alive.status]).toEqual([503, 503, 503, 200]);
    expect(read.headers.get('retry-after')).toBe('1');
    expect(elapsedMs).toBeLessThan(3_000);
    const deadline = performance.now() + 10_000;
    let status = 0;
    while (status !== 200 && performance.now() < deadline) status = (await list()).status;
    expect(status).toBe(200);
  });
});

describe('the database refuses', () => {
  it.each([
    ['22P02', 'bad_request'],
    ['22021', 'bad_request'],
    ['23505', 'conflict'],
    ['23503', 'conflict'],
    ['40001', 'service_unavailable'],
    ['40P01', 'service_unavailable'],
    ['53300', 'service_unavailable'],
    ['57014', 'service_unavailable'],
    ['57P01', 'service_unavailable'],
    ['ECONNREFUSED', 'service_unavailable'],
  ])('%s is %s, without a word of the database', (code, condition) => {
    const refusal = translateDatabaseError(Object.assign(new Error('secret'), { code }));
    expect(refusal?.condition).toBe(condition);
    expect(refusal?.public).toBeUndefined();
  });

  it.each(['42P01', '42501', '23502', 'XX000'])('%s is a fault of ours', (code) => {
    expect(translateDatabaseError(Object.assign(new Error('secret'), { code }))).toBeUndefined();
  });
});
