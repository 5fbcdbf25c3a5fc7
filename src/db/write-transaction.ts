import type { Client } from 'pg';
import type { Database } from './database.ts';
import { cork, send, settings, type Query, type Transaction } from './transaction.ts';

const savepoint = 'before_handler';

/**
 * The queries of one unsafe operation, in one transaction. It begins with the first query, which
 * travels together with BEGIN; an operation without queries opens none.
 */
export class WriteTransaction implements Transaction {
  readonly #database: Database;
  readonly #begin: string;
  #connection: Promise<Client> | undefined;
  #begun: Promise<unknown> = Promise.resolve();
  #closed = false;
  #released = false;
  /** Those that it has, by name, and how each is passed on. */
  readonly #turns = new Map<string, () => void>();

  constructor(database: Database, principal: { userId: number; tenantId: number | undefined }) {
    this.#database = database;
    this.#begin = `BEGIN; ${settings(principal)}; SAVEPOINT ${savepoint}`;
  }

  async query<Row extends object>(query: Query): Promise<Row[]> {
    if (this.#closed) throw new Error('The request is over');
    this.#connection ??= this.#start();
    const sent = send<Row>(await this.#connection, query);
    const [rows] = await Promise.all([sent, this.#begun]);
    return rows;
  }

  async lock(name: string, deadlineMs?: number): Promise<void> {
    if (this.#closed) throw new Error('The request is over');
    this.#connection ??= this.#start();
    const connection = await this.#connection;
    // Rolling back to a savepoint gives up the locks taken after it: this one must come before.
    await Promise.all([
      this.#begun,
      connection.query(`RELEASE SAVEPOINT ${savepoint}${limitWait(deadlineMs)}`),
      connection.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]),
      connection.query(`SET LOCAL lock_timeout TO DEFAULT; SAVEPOINT ${savepoint}`),
    ]);
  }

  async turn(name: string): Promise<void> {
    if (this.#closed) throw new Error('The request is over');
    if (this.#turns.has(name)) return;
    const passOn = await this.#database.turns.take(name);
    if (!this.#released) this.#turns.set(name, passOn);
    else passOn();
  }

  /** Undoes what was done so far; the transaction itself goes on. */
  async rollbackToStart(): Promise<void> {
    if (this.#connection)
      await (await this.#connection).query(`ROLLBACK TO SAVEPOINT ${savepoint}`);
  }

  /**
   * Commits, together with last queries where there are some. Anything but the tag COMMIT is an error:
   * PostgreSQL answers a failed transaction's COMMIT with ROLLBACK, and then nothing was stored.
   */
  async commit(last: readonly Query[] = []): Promise<void> {
    this.#closed = true;
    if (last.length > 0) this.#connection ??= this.#start();
    if (!this.#connection) return;
    const connection = await this.#connection;
    cork(connection);
    const sent = last.map((query) => send(connection, query));
    const [{ command }] = await Promise.all([connection.query('COMMIT'), ...sent, this.#begun]);
    if (command !== 'COMMIT') throw new Error(`the transaction ended with ${command}, not COMMIT`);
  }

  /** Undoes everything; a connection that cannot even do that is closed. */
  async rollback(): Promise<void> {
    this.#closed = true;
    const connection = await this.#connection?.catch(() => undefined);
    await connection?.query('ROLLBACK').catch(() => connection.end());
  }

  /** Gives the connection back to the pool, and passes its turns on. */
  async release(): Promise<void> {
    this.#released = true;
    const connection = await this.#connection?.catch(() => undefined);
    if (connection) await this.#database.release(connection);
    for (const passOn of this.#turns.values()) passOn();
  }

  async #start(): Promise<Client> {
    const connection = await this.#database.acquire();
    cork(connection);
    // Not awaited here: it travels with the first query, whose answer waits for this one.
    this.#begun = connection.query(this.#begin);
    this.#begun.catch(() => undefined);
    return connection;
  }
}

/** Zero would be no limit at all. */
function limitWait(deadlineMs: number | undefined): string {
  if (deadlineMs === undefined) return '';
  const leftMs = Math.max(1, Math.round(deadlineMs - performance.now()));
  return `; SET LOCAL lock_timeout = ${String(leftMs)}`;
}
