import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestLimits, type TestDatabase } from './database.ts';
import { createClient, type Client } from './http.ts';
import { startServerProcess, type ServerProcess } from './server-process.ts';

/** Two processes of one installation: they share a database, a folder and their keys. */
export interface TwoProcesses {
  database: TestDatabase;
  dataDir: string;
  servers: [ServerProcess, ServerProcess];
  /** A client of each. */
  clients: [Client, Client];
  stop(): Promise<void>;
}

/** Starts both; `own` is what the environment of the first one has besides. */
export async function startTwoProcesses({
  limits,
  own = {},
}: { limits?: TestLimits; own?: Record<string, string> } = {}): Promise<TwoProcesses> {
  const database = await createTestDatabase(limits);
  const dataDir = await mkdtemp(join(tmpdir(), 'charter-two-processes-'));
  const environment = {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    PUBLIC_URL: 'https://api.example.com',
    SIGNING_KEY: randomBytes(32).toString('base64'),
  };
  // One after the other: the first one brings the database up to date.
  const first = await startServerProcess({ ...environment, ...own });
  const second = await startServerProcess(environment);
  return {
    database,
    dataDir,
    servers: [first, second],
    clients: [createClient(first.url), createClient(second.url)],
    stop: async () => {
      for (const server of [first, second]) server.kill('SIGTERM');
      await Promise.all([first.ended, second.ended]);
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
