import knex, { type Knex } from 'knex';
import pg from 'pg';
import type { Logger } from '../lib/logger.ts';
import { addServerOptions } from './add-server-options.ts';
import { createTurns, type Turns } from './turns.ts';

/** The role that the application's queries run as: it owns nothing and bypasses no row security. */
export const applicationRole = 'charter_app';

/** How a pool of connections is made. */
export interface DatabaseOptions {
  url: string;
  /** The most connections that the pool opens. */
  poolSize: number;
  log: Logger;
}

/** A pool of connections; each transaction takes on the application's role (see `settings`). */
export interface Database {
  /** Turns that transactions of this pool take, so that few wait for a lock with a connection in hand. */
  turns: Turns;
  /** Takes a connection out of the pool; rejects when none is free within a second. */
  acquire(): Promise<pg.Client>;
  /** Gives a connection back; a broken one is not used again. */
  release(connection: pg.Client): Promise<void>;
  destroy(): Promise<void>;
}

/**
 * Bounds on the server's side: a query, a wait for a lock, and a transaction that nobody carries on.
 * They are shorter than a handler's own limit, so that the database gives up first.
 */
const serverLimits =
  '-c statement_timeout=2000 -c lock_timeout=1500 -c idle_in_transaction_session_timeout=5000';
/** On our side, for a server that does not answer at all; a wait for the connection is part of it. */
const queryTimeoutMs = 2_200;
const acquireTimeoutMs = 1_000;
const turnTimeoutMs = 2_000;

const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, parseBigint);

/** Opens a pool; connections are made when first needed. */
export function openDatabase({ url, poolSize, log }: DatabaseOptions): Database {
  const pool: Knex = knex({
    client: 'pg',
    connection: {
      connectionString: addServerOptions(url, serverLimits),
      application_name: 'charter',
      connectionTimeoutMillis: acquireTimeoutMs,
      query_timeout: queryTimeoutMs,
      keepAlive: true,
      // Queries of one turn go out together instead of each waiting for the answer to the one before.
      pipeline: true,
      types,
    } as Knex.PgConnectionConfig,
    pool: { min: 0, max: poolSize },
    acquireConnectionTimeout: acquireTimeoutMs,
    log: {
      debug: () => undefined,
      deprecate: () => undefined,
      warn: (message) => {
        log.warn({ component: 'database' }, String(message));
      },
      error: (message) => {
        log.error({ component: 'database' }, String(message));
      },
    },
  });
  const client = pool.client as ConnectionPool;
  return {
    acquire: async () => {
      const startedMs = performance.now();
      const connection = await client.acquireConnection();
      limitQueries(connection, queryTimeoutMs - (performance.now() - startedMs));
      return connection;
    },
    turns: createTurns(turnTimeoutMs),
    release: (connection) => client.releaseConnection(connection),
    destroy: () => pool.destroy(),
  };
}

/** The part of knex's client that pools connections. */
interface ConnectionPool {
  acquireConnection(): Promise<pg.Client>;
  releaseConnection(connection: pg.Client): Promise<void>;
}

/** How long each query of a connection may take from now on, in milliseconds. */
function limitQueries(connection: pg.Client, timeoutMs: number): void {
  const settings = connection as unknown as { connectionParameters: { query_timeout: number } };
  settings.connectionParameters.query_timeout = timeoutMs;
}

/** bigint as a number: identifiers and minor units of money stay far below 2^53. */
function parseBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a number exactly`);
  return value;
}
