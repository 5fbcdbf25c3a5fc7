import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isErrorCode } from '../../lib/is-error-code.ts';
import type { ServerProcess } from './spawn-server.ts';

export interface Access {
  port: number;
  user: string;
  password: string;
  database: string;
}

const patienceMs = 30_000;
const intervalMs = 20;

/**
 * Resolves when the server lets us in and the database is there, making it if it is not. Rejects
 * with the end of the server's log when it ends or is not ready within 30 seconds.
 */
export async function waitUntilReady(server: ServerProcess, access: Access): Promise<void> {
  const startedMs = performance.now();
  let failure: unknown;
  // Until the port is our server's, we would offer the password to whoever else listens there.
  await Promise.race([
    server.listening,
    server.ended,
    sleep(patienceMs, undefined, { ref: false }),
  ]);
  while (!server.hasEnded() && performance.now() - startedMs < patienceMs) {
    failure = await tryToPrepare(access);
    if (failure === undefined) return;
    if (isErrorCode(failure, '28P01')) {
      throw new Error('postgres.password does not open the cluster beside it', { cause: failure });
    }
    await sleep(intervalMs);
  }
  const what = server.hasEnded() ? 'has ended while starting' : 'is not ready after 30 seconds';
  throw new Error(`The embedded PostgreSQL ${what}:\n${server.recentLines()}`, { cause: failure });
}

/** Undefined once all is there, else what stood in the way. */
async function tryToPrepare({ database, ...access }: Access): Promise<unknown> {
  const client = new pg.Client({
    ...access,
    host: '127.0.0.1',
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
  });
  // Without a listener, a connection that is cut while idle would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query('select from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) {
      await client.query(`create database ${client.escapeIdentifier(database)}`);
    }
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
