/** Protects: a process killed around its commit leaves one effect and, where it committed, its answer. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createClient } from '../../support/http.ts';
import { createPgProxy, type PgProxy } from '../../support/pg-proxy.ts';
import { startServerProcess } from '../../support/server-process.ts';

/** Stands in the last message of a request with a key, together with COMMIT. */
const keeping = 'insert into "idempotency_records"';
const rounds = 4;
let database: TestDatabase;
let proxy: PgProxy;
let dataDir: string;
const signingKey = randomBytes(32).toString('base64');
beforeAll(async () => {
  database = await createTestDatabase();
  proxy = await createPgProxy(database.url);
  dataDir = await mkdtemp(join(tmpdir(), 'charter-idempotency-'));
});
afterAll(async () => {
  await proxy.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const start = () =>
  startServerProcess({
    DATABASE_URL: proxy.reach(database.url),
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://api.example.com',
    SIGNING_KEY: signingKey,
  });

it.each([
  ['message', 'kill -9 before the commit: the retry has the effect', { replayed: 0 }],
  ['answer', 'kill -9 between commit and answer: the retry is answered', { replayed: rounds }],
] as const)('COR-134, at the %s: %s', async (from, _title, expected) => {
  const counts = { killed: 0, unanswered: 0, effects: 0, created: 0, replayed: 0 };
  let server = await start();
  const { token } = await createClient(server.url).signUp(from);
  await database.query(`UPDATE tenants SET tier = 'enterprise'`);
  for (let round = 0; round < rounds; round += 1) {
    const name = `${from} ${round}`;
    const request = { token, body: { name }, headers: { 'idempotency-key': randomUUID() } };
    const create = () => createClient(server.url).call('POST', '/api/v1/workspaces', request);
    const stored = () => database.query('SELECT id FROM tenants WHERE name = $1', [name]);
    const held = proxy.hold(keeping, from);
    const lost = create().then(
      () => 'answered',
      () => 'cut',
    );
    await held;
    // The commit is on its way: it must be there before the process is killed.
    while (from === 'answer' && (await stored()).length === 0);
    server.kill('SIGKILL');
    await server.ended;
    counts.killed += 1;
    if ((await lost) === 'cut') counts.unanswered += 1;
    server = await start();
    const retried = await create();
    expect(retried.status).toBe(201);
    if (retried.headers.get('idempotent-replayed') === 'true') counts.replayed += 1;
    else counts.created += 1;
    const rows = await database.query<{ id: string }>('SELECT id FROM tenants WHERE name = $1', [
      name,
    ]);
    counts.effects += rows.length;
    expect(retried.at('data.id')).toBe(Number(rows[0]!.id));
  }
  server.kill('SIGTERM');
  await server.ended;
  console.info(`idempotency crash at the ${from}:`, JSON.stringify(counts));
  expect(counts).toEqual({
    killed: rounds,
    unanswered: rounds,
    effects: rounds,
    created: rounds - expected.replayed,
    replayed: expected.replayed,
  });
});
