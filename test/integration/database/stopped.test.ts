/** Protects: while PostgreSQL stands still every request is answered in time, and afterwards nothing needs a restart. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../src/db/embedded/index.ts';
import { asOwner } from '../../support/database.ts';
import { createClient, type Answer } from '../../support/http.ts';
import { startServerProcess, type ServerProcess } from '../../support/server-process.ts';

const stoppedMs = 30_000;
const callers = 30;
const poolSize = 10;
/** Of the pools of the work in the background, the deliveries, the job queue and the publisher. */
const otherConnections = 2 + 4 + 4 + 4;
const path = '/api/v1/workspaces';
let dataDir: string;
/** Of its own: all other tests go on with theirs. */
let postgres: EmbeddedPostgres;
let server: ServerProcess;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'charter-stopped-'));
  postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  server = await startServerProcess({
    DATABASE_URL: postgres.url,
    DATABASE_POOL_SIZE: String(poolSize),
    DATA_DIR: dataDir,
  });
});
afterAll(async () => {
  server.kill('SIGTERM');
  await server.ended;
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Stops the server and every process that it has made for a connection, or lets them go on. */
async function signal(name: 'SIGSTOP' | 'SIGCONT'): Promise<void> {
  const file = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');
  const postmaster = file.split('\n', 1)[0] ?? '';
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', postmaster], { encoding: 'utf8' });
  for (const pid of [postmaster, ...children.trim().split(/\s+/)]) process.kill(Number(pid), name);
}

interface Asked {
  /** Keys and names alike. */
  key: string | undefined;
  status: number;
  startedMs: number;
  elapsedMs: number;
}

it(`PostgreSQL stopped for ${stoppedMs / 1_000} s`, async () => {
  const { call, signUp } = createClient(server.url);
  const { token } = await signUp();
  await asOwner(postgres.url, (owner) => owner.query(`UPDATE tenants SET tier = 'enterprise'`));
  const asked: Asked[] = [];
  let over = false;
  const create = (key: string): Promise<Answer> =>
    call('POST', path, { token, body: { name: key }, headers: { 'idempotency-key': key } });
  const caller = async (number: number): Promise<void> => {
    for (let turn = number; !over; turn += 1) {
      const startedMs = performance.now();
      const key = turn % 2 === 0 ? randomUUID() : undefined;
      const { status } = await (key === undefined ? call('GET', path, { token }) : create(key));
      asked.push({ key, status, startedMs, elapsedMs: performance.now() - startedMs });
      await sleep(20);
    }
  };
  const calling = Array.from({ length: callers }, (_, number) => caller(number));
  await sleep(500);
  await signal('SIGSTOP');
  const stoppedAtMs = performance.now();
  await sleep(stoppedMs / 2);
  const [ready, alive] = await Promise.all([call('GET', '/readyz'), call('GET', '/livez')]);
  expect([ready.status, alive.status]).toEqual([503, 200]);
  await sleep(stoppedAtMs + stoppedMs - performance.now());
  await signal('SIGCONT');
  const resumedAtMs = performance.now();
  await sleep(3_000);
  over = true;
  await Promise.all(calling);

  const during = asked.filter(
    ({ startedMs }) => startedMs > stoppedAtMs && startedMs < resumedAtMs,
  );
  const done = asked.filter(({ startedMs, status }) => startedMs >= resumedAtMs && status < 300);
  const keys = asked.flatMap(({ key }) => (key === undefined ? [] : [key]));
  // Whatever became of it the first time: it is done now, once.
  const retried: number[] = [];
  for (const key of keys) retried.push((await create(key)).status);
  const stored = await asOwner(postgres.url, (owner) =>
    owner.query<{ name: string; connections: number }>(
      `SELECT name, (SELECT count(*)::int FROM pg_stat_activity
                      WHERE datname = current_database() AND application_name = 'charter') AS connections
         FROM tenants WHERE name = ANY ($1)`,
      [keys],
    ),
  );
  const counts = {
    sent: asked.length,
    sentWhileStopped: during.length,
    unavailable: during.filter(({ status }) => status === 503).length,
    doneAfterwards: done.length,
    slowestMs: Math.ceil(Math.max(...asked.map(({ elapsedMs }) => elapsedMs))),
    recoveredAfterMs: Math.ceil(
      Math.min(...done.map(({ startedMs, elapsedMs }) => startedMs + elapsedMs)) - resumedAtMs,
    ),
    keys: keys.length,
    retriedInVain: retried.filter((status) => status !== 201).length,
    effects: stored.rowCount,
    connections: stored.rows[0]?.connections ?? 0,
  };
  console.info('PostgreSQL stopped:', JSON.stringify(counts));
  expect(during.length).toBeGreaterThan(callers);
  expect(asked.every(({ status }) => [200, 201, 503].includes(status))).toBe(true);
  expect(counts.slowestMs).toBeLessThanOrEqual(3_000);
  expect(counts.recoveredAfterMs).toBeLessThanOrEqual(2_000);
  expect(counts).toMatchObject({ retriedInVain: 0, effects: keys.length });
  expect(counts.connections).toBeLessThanOrEqual(poolSize + otherConnections);
}, 90_000);
