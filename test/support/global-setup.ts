/**
 * Runs once before all tests: a real PostgreSQL (embedded, or the server at TEST_DATABASE_URL) with a
 * migrated template database, from which each test file makes its own.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/db/embedded/index.ts';
import { migrate } from '../../src/db/migrate.ts';
import { asOwner, templateDatabase, urlOf } from './database.ts';

declare global {
  var stopTestDatabase: (() => Promise<void>) | undefined;
}

export default async function setUp(): Promise<void> {
  const server = await startServer();
  globalThis.stopTestDatabase = server.stop;
  process.env['TEST_SERVER_URL'] = server.url;
  await asOwner(server.url, async (owner) => {
    await owner.query(`DROP DATABASE IF EXISTS ${templateDatabase}`);
    await owner.query(`CREATE DATABASE ${templateDatabase}`);
  });
  await migrate(urlOf(templateDatabase));
}

async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const configured = process.env['TEST_DATABASE_URL'];
  if (configured !== undefined && configured !== '') {
    return { url: configured, stop: () => Promise.resolve() };
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'charter-test-'));
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
