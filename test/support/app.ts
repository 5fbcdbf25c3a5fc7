import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../src/compose.ts';
import { readConfig } from '../../src/config/index.ts';
import { createLogger, type Logger } from '../../src/lib/logger.ts';
import type { Resolve } from '../../src/platform/egress/index.ts';
import { createManualClock, type ManualClock } from './clock.ts';
import { createTestDatabase, type TestDatabase, type TestLimits } from './database.ts';
import { createClient, type Client } from './http.ts';

/** The real application on a port and database of its own, with a clock that the test moves. */
export interface TestApp extends Client {
  url: string;
  port: number;
  clock: ManualClock;
  /** What tokens are signed with, for tests that forge them. */
  signingKey: Buffer;
  database: TestDatabase;
  /** Where it keeps files. */
  dataDir: string;
  stop(): Promise<void>;
}

export interface TestAppOptions {
  environment?: Record<string, string>;
  log?: Logger;
  /** `lifted` unless it is said. */
  limits?: TestLimits;
  /** An URL to reach the database through, instead of its own. */
  reach?: (databaseUrl: string) => string;
  /** What names of outgoing requests resolve to, instead of asking DNS. */
  resolveName?: Resolve;
  /** Another one, whose database, clock and keys this one shares, as a second process would. */
  beside?: TestApp;
}

export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { beside } = options;
  const database = beside?.database ?? (await createTestDatabase(options.limits));
  const dataDir = await mkdtemp(join(tmpdir(), 'charter-app-'));
  const clock = beside?.clock ?? createManualClock();
  const signingKey = beside?.signingKey ?? randomBytes(32);
  const config = readConfig({
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_URL: 'https://api.example.com',
    DATA_DIR: dataDir,
    SIGNING_KEY: signingKey.toString('base64'),
    DATABASE_POOL_SIZE: '10',
    ...options.environment,
  });
  const server = await compose({
    config,
    databaseUrl: options.reach?.(database.url) ?? database.url,
    clock,
    log: options.log ?? createLogger('silent'),
    resolveName: options.resolveName,
  });
  const url = `http://127.0.0.1:${String(server.port)}`;
  return {
    url,
    port: server.port,
    clock,
    signingKey,
    dataDir,
    database,
    ...createClient(url),
    stop: async () => {
      await server.stop();
      if (!beside) await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
