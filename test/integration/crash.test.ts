/** Protects: a process killed in the middle of writes leaves nothing half done and loses nothing acknowledged. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createClient } from '../support/http.ts';
import { liftPlanLimits } from '../support/lift-plan-limits.ts';
import { startServerProcess } from '../support/server-process.ts';

const rounds = 5;
let database: TestDatabase;
let dataDir: string;
beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'charter-crash-'));
});
afterAll(async () => {
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

it(`kill -9 during writes, ${String(rounds)} times`, async () => {
  const counts = { sent: 0, acknowledged: 0, lost: 0, half: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const server = await startServerProcess({ DATABASE_URL: database.url, DATA_DIR: dataDir });
    const { call } = createClient(server.url);
    const person = { email: `round${String(round)}@example.com`, password: 'correct horse' };
    const signup = await call('POST', '/api/v1/auth/signup', { body: person });
    const token = signup.at('access_token') as string;
    await liftPlanLimits(database);
    const acknowledged: number[] = [];
    const writers = Array.from({ length: 8 }, async () => {
      for (;;) {
        counts.sent += 1;
        const body = { name: 'Written' };
        const answer = await call('POST', '/api/v1/workspaces', { token, body }).catch(
          () => undefined,
        );
        if (!answer) return;
        expect(answer.status).toBe(201);
        acknowledged.push(answer.at('data.id') as number);
        if (acknowledged.length === 40) server.kill('SIGKILL');
      }
    });
    await Promise.all(writers);
    await server.ended;
    const stored = await database.query<{ id: string }>('SELECT id FROM tenants');
    const ids = new Set(stored.map(({ id }) => Number(id)));
    counts.acknowledged += acknowledged.length;
    counts.lost += acknowledged.filter((id) => !ids.has(id)).length;
  }
  const half = await database.query(
    `SELECT id FROM tenants WHERE NOT EXISTS (SELECT FROM members WHERE tenant_id = tenants.id)`,
  );
  counts.half = half.length;
  console.info('crash:', JSON.stringify(counts));
  expect(counts).toMatchObject({ lost: 0, half: 0 });
  expect(counts.acknowledged).toBeGreaterThanOrEqual(rounds * 40);
});
