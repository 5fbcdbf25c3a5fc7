import { ApiError } from '../errors/api-error.ts';
import type { Database } from './database.ts';
import { isRetryable } from './errors.ts';
import { ReadTransaction } from './read-transaction.ts';
import type { Query, Transaction } from './transaction.ts';
import { WriteTransaction } from './write-transaction.ts';

/** How often a unit of work is tried that lost against a concurrent one. */
const attempts = 3;

interface Identities {
  userId: number;
  tenantId: number | undefined;
}

type Keep = (write: (tx: Transaction) => Promise<void>) => void;

/** Runs work in transactions; see the engine's port of the same name for what is guaranteed. */
export interface DatabaseUnitOfWork {
  read<T>(identities: Identities, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** `last` is asked for a query when all else is done, refused or not; it travels with the commit. */
  write<T>(
    identities: Identities,
    work: (tx: Transaction, keep: Keep) => Promise<T>,
    last?: () => Query,
  ): Promise<T>;
}

/** Units of work over a pool. One that PostgreSQL broke off for a concurrent one is run again. */
export function createUnitOfWork(database: Database): DatabaseUnitOfWork {
  return {
    read: async (identities, work) => {
      const tx = new ReadTransaction(database, identities);
      try {
        return await work(tx);
      } finally {
        tx.close();
      }
    },
    write: async (identities, work, last) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await writeOnce(new WriteTransaction(database, identities), work, last);
        } catch (error) {
          if (attempt === attempts || !isRetryable(error)) throw error;
        }
      }
    },
  };
}

async function writeOnce<T>(
  tx: WriteTransaction,
  work: (tx: Transaction, keep: Keep) => Promise<T>,
  last?: () => Query,
): Promise<T> {
  const kept: ((tx: Transaction) => Promise<void>)[] = [];
  let committed = false;
  try {
    const outcome = await settle(work, tx, (write) => kept.push(write));
    if (outcome.refusal) await tx.rollbackToStart();
    for (const write of kept) await write(tx);
    await tx.commit(last?.());
    committed = true;
    if (outcome.refusal) throw outcome.refusal;
    return outcome.value;
  } finally {
    if (!committed) await tx.rollback();
    await tx.release();
  }
}

type Outcome<T> = { refusal: ApiError } | { refusal?: undefined; value: T };

/**
 * Tells a refusal, which commits what was kept, from a failure, which commits nothing. Work that was
 * given up may still be running: from here on its queries are refused.
 */
async function settle<T>(
  work: (tx: Transaction, keep: Keep) => Promise<T>,
  tx: Transaction,
  keep: Keep,
): Promise<Outcome<T>> {
  let over = false;
  const refuse = (): Promise<never> => Promise.reject(new Error('The request is over'));
  const own: Transaction = {
    query: (query) => (over ? refuse() : tx.query(query)),
    lock: (name) => (over ? refuse() : tx.lock(name)),
    turn: (name) => (over ? refuse() : tx.turn(name)),
  };
  try {
    return { value: await work(own, keep) };
  } catch (error) {
    if (error instanceof ApiError) return { refusal: error };
    throw error;
  } finally {
    over = true;
  }
}
