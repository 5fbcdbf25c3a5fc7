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
  write<T>(
    identities: Identities,
    work: (tx: Transaction, keep: Keep) => Promise<T>,
    around?: Around<T>,
  ): Promise<T>;
}

/** What a transaction does before and after its work. */
export interface Around<T> {
  /** What it answers is the outcome, without the work; then, and when it fails, nothing is committed. */
  before?: ((tx: Transaction) => Promise<T | undefined>) | undefined;
  /** Asked for queries when all else is done, refused or not; they travel with the commit. */
  last?: (refusal: ApiError | undefined) => readonly Query[];
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
    write: async (identities, work, around = {}) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await writeOnce(new WriteTransaction(database, identities), work, around);
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
  { before, last }: Around<T>,
): Promise<T> {
  const kept: ((tx: Transaction) => Promise<void>)[] = [];
  let committed = false;
  try {
    const early = await before?.(tx);
    if (early !== undefined) return early;
    const outcome = await settle(work, tx, (write) => kept.push(write));
    if (outcome.refusal) await tx.rollbackToStart();
    for (const write of kept) await write(tx);
    await tx.commit(last?.(outcome.refusal));
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
    lock: (name, deadlineMs) => (over ? refuse() : tx.lock(name, deadlineMs)),
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
