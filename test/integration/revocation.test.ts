/** Protects: a revoked key is refused by every process within a second, also under load. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createClient, type Client } from '../support/http.ts';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';

const rounds = 5;
let database: TestDatabase;
let dataDir: string;
let servers: ServerProcess[] = [];
let clients: Client[];
beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'charter-revocation-'));
  const environment = {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://api.example.com',
    SIGNING_KEY: randomBytes(32).toString('base64'),
  };
  servers = [await startServerProcess(environment), await startServerProcess(environment)];
  clients = servers.map(({ url }) => createClient(url));
});
afterAll(async () => {
  for (const server of servers) server.kill('SIGTERM');
  await Promise.all(servers.map(({ ended }) => ended));
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

it(`a key revoked on one process is refused on both, ${String(rounds)} times`, async () => {
  const [first, second] = clients as [Client, Client];
  const { token } = await first.signUp();
  const counts = { sent: 0, lateMs: 0, ownLate: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const made = await first.call('POST', '/api/v1/api-keys', { token, body: { name: 'x' } });
    const key = made.at('data.key') as string;
    let revokedAtMs = Infinity;
    let stopped = false;
    const hammer = async (client: Client): Promise<number> => {
      let lastAcceptedMs = 0;
      while (!stopped) {
        counts.sent += 1;
        const { status } = await client.call('GET', '/api/v1/workspaces', { token: key });
        // Refused often enough, the address is told to wait: a revoked key is one that fails.
        expect([200, 401, 429]).toContain(status);
        if (status === 200) lastAcceptedMs = performance.now();
      }
      return lastAcceptedMs;
    };
    const own = hammer(first);
    const other = Promise.all([hammer(second), hammer(second)]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const path = `/api/v1/api-keys/${String(made.at('data.id'))}`;
    expect((await first.call('DELETE', path, { token })).status).toBe(204);
    revokedAtMs = performance.now();
    expect([401, 429]).toContain(
      (await first.call('GET', '/api/v1/workspaces', { token: key })).status,
    );
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    stopped = true;
    counts.ownLate = Math.max(counts.ownLate, (await own) - revokedAtMs);
    counts.lateMs = Math.max(counts.lateMs, ...(await other).map((at) => at - revokedAtMs));
  }
  console.info('revocation:', JSON.stringify(counts));
  expect(counts.sent).toBeGreaterThan(500);
  expect(counts.lateMs).toBeLessThan(1_050);
  expect(counts.ownLate).toBeLessThan(1_050);
});
