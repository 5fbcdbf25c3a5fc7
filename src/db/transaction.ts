import type { Knex } from 'knex';
import type { Client } from 'pg';
import { applicationRole } from './database.ts';

/** A query built with `sql`. */
export type Query = Knex.QueryBuilder | Knex.Raw;

/**
 * Runs queries for one request, in the tenant of its principal. Queries started in the same turn
 * travel together, so `Promise.all` costs one round trip.
 */
export interface Transaction {
  /** The rows of a query; rejects with the database's error. */
  query<Row extends object>(query: Query): Promise<Row[]>;
  /**
   * Waits for the lock of this name and holds it until the transaction ends, also past a refusal of
   * the handler, so that what was kept is committed under it. What was written before it is no longer
   * undone by a refusal: lock first. Waits until `deadlineMs` (of performance.now()) where it is given,
   * and fails with 55P03 then. A read-only transaction has no locks to give.
   */
  lock(name: string, deadlineMs?: number): Promise<void>;
  /**
   * Waits until no other transaction of this process has the turn of this name, and has it until it
   * ends. Taken before the first query, it is waited for without a connection. It proves nothing: what
   * must be exact takes a lock besides. A read-only transaction has no turns to take.
   */
  turn(name: string): Promise<void>;
}

/** Sends a built query on a connection. */
export async function send<Row extends object>(connection: Client, query: Query): Promise<Row[]> {
  const { sql: text, bindings } = query.toSQL().toNative();
  const result = await connection.query<Row>(text, [...bindings]);
  return result.rows;
}

/** Holds back what is written to a connection until the end of this turn, then sends it at once. */
export function cork(connection: Client): void {
  const { stream } = (connection as unknown as { connection: { stream: Corkable } }).connection;
  stream.cork();
  process.nextTick(() => {
    stream.uncork();
  });
}

interface Corkable {
  cork(): void;
  uncork(): void;
}

/**
 * How every transaction begins: as the application's role, whoever connected, and with the identities
 * that row security reads.
 */
export function settings(principal: { userId: number; tenantId: number | undefined }): string {
  return `SET LOCAL ROLE ${applicationRole}; SET LOCAL app.user_id = '${integer(principal.userId)}'; SET LOCAL app.tenant_id = '${integer(principal.tenantId ?? 0)}'`;
}

/** The only values that are ever written into SQL text: whole numbers, checked to be such. */
function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError('an identity must be a whole number');
  return String(value);
}
