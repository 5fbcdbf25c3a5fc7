import type { Client } from 'pg';
import type { Database } from './database.ts';
import { cork, send, settings, type Query, type Transaction } from './transaction.ts';

interface Waiting {
  query: Query;
  resolve: (rows: never[]) => void;
  reject: (error: unknown) => void;
}

/**
 * Queries of a safe operation. Those of one turn run in one read-only transaction and one round
 * trip: begin, identities, queries and commit travel together. No connection is held between turns.
 */
export class ReadTransaction implements Transaction {
  readonly #database: Database;
  readonly #begin: string;
  #waiting: Waiting[] = [];
  #closed = false;

  constructor(database: Database, principal: { userId: number; tenantId: number | undefined }) {
    this.#database = database;
    this.#begin = `BEGIN READ ONLY; ${settings(principal)}`;
  }

  query<Row extends object>(query: Query): Promise<Row[]> {
    if (this.#closed) return Promise.reject(new Error('The request is over'));
    return new Promise<Row[]>((resolve, reject) => {
      this.#waiting.push({ query, resolve, reject });
      if (this.#waiting.length === 1) {
        process.nextTick(() => {
          void this.#flush();
        });
      }
    });
  }

  lock(): Promise<void> {
    return Promise.reject(new Error('A safe operation takes no locks: it does not write'));
  }

  turn(): Promise<void> {
    return Promise.reject(new Error('A safe operation takes no turns: it does not write'));
  }

  /** Refuses further queries: the handler has answered, or was given up. */
  close(): void {
    this.#closed = true;
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    let connection: Client | undefined;
    try {
      connection = await this.#database.acquire();
      await run(connection, this.#begin, batch);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      if (connection) await this.#database.release(connection);
    }
  }
}

/** Settles every waiting query; rejects where the transaction itself failed. */
async function run(connection: Client, begin: string, batch: readonly Waiting[]): Promise<void> {
  cork(connection);
  const begun = connection.query(begin);
  const answers = batch.map(({ query }) => send<never>(connection, query));
  // COMMIT ends a failed transaction too, so that the connection goes back clean.
  const committed = connection.query('COMMIT');
  const results = await Promise.allSettled([begun, committed, ...answers]);
  const [beginning, ending, ...rows] = results;
  for (const result of [beginning, ending]) {
    if (result.status === 'rejected') throw result.reason;
  }
  for (const [index, { resolve, reject }] of batch.entries()) {
    const result = rows[index];
    if (result?.status === 'fulfilled') resolve(result.value);
    else reject(result?.reason);
  }
}
