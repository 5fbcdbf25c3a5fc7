/** Protects: a limit admits exactly what it says, however many ask at once on several processes. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createClient, type Client } from '../support/http.ts';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';

const parallel = 200;
const left = 7;
let database: TestDatabase;
let dataDir: string;
let servers: ServerProcess[] = [];
let clients: [Client, Client];
beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'charter-entitlements-'));
  const environment = {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://api.example.com',
    SIGNING_KEY: randomBytes(32).toString('base64'),
  };
  servers = [await startServerProcess(environment), await startServerProcess(environment)];
  clients = servers.map(({ url }) => createClient(url)) as [Client, Client];
});
afterAll(async () => {
  for (const server of servers) server.kill('SIGTERM');
  await Promise.all(servers.map(({ ended }) => ended));
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

/** A person on a plan whose limits on requests are not in the way. */
async function starter(): Promise<string> {
  const { token, orgId } = await clients[0].signUp();
  await database.query(`UPDATE tenants SET tier = 'starter'`);
  expect(orgId).toBeDefined();
  return token;
}

interface Counts {
  sent: number;
  admitted: number;
  refused: number;
  askedBack: number;
}

/** Sends all at once to both processes in turn; whoever is asked to come back does. */
async function race(method: string, path: string, token: string, body: object): Promise<Counts> {
  const counts: Counts = { sent: 0, admitted: 0, refused: 0, askedBack: 0 };
  const send = async (index: number): Promise<void> => {
    for (;;) {
      counts.sent += 1;
      const client = clients[index % 2] as Client;
      const { status, json } = await client.call(method, path, { token, body });
      if (status === 503) {
        counts.askedBack += 1;
        continue;
      }
      if (status < 300) counts.admitted += 1;
      else {
        expect(json).toMatchObject({ error: 'feature_limit_reached' });
        counts.refused += 1;
      }
      return;
    }
  };
  await Promise.all(Array.from({ length: parallel }, (_, index) => send(index)));
  return counts;
}

it(`of ${String(parallel)} parallel keys as many are made as the plan has left`, async () => {
  const token = await starter();
  for (let made = 0; made < 50 - left; made += 1) {
    const answer = await clients[0].call('POST', '/api/v1/api-keys', {
      token,
      body: { name: 'k' },
    });
    expect(answer.status).toBe(201);
  }
  const t = performance.now();
  const counts = await race('POST', '/api/v1/api-keys', token, { name: 'raced' });
  console.info('keys:', JSON.stringify(counts), performance.now() - t);
  expect(counts).toMatchObject({ admitted: left, refused: parallel - left });
  expect(await database.query('SELECT FROM api_keys')).toHaveLength(50);
});
