import { fromKnex, type Db, type KnexTransactionLike } from 'pg-boss';
import { addServerOptions } from '../../db/add-server-options.ts';
import { applicationRole, openDatabase, type Database } from '../../db/database.ts';
import { jobTimeSetting } from '../../db/install-jobs.ts';
import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/logger.ts';

/** A pool for the queue's own statements; every connection of it runs as the application's role. */
export function openJobDatabase(url: string, poolSize: number, log: Logger): Database {
  return openDatabase({ url: addServerOptions(url, `-c role=${applicationRole}`), poolSize, log });
}

/** Runs the queue's own statements, each at the time that the clock tells. */
export function onPool(database: Database, clock: Clock): Db {
  return {
    executeSql: async (text, values) => {
      const connection = await database.acquire();
      try {
        const told = connection.query(`SET ${jobTimeSetting} = '${clock.now().toISOString()}'`);
        const [result] = await Promise.all([connection.query(text, values), told]);
        return result;
      } catch (error) {
        // What failed may have begun a transaction; a connection that cannot leave it is closed.
        await connection.query('ROLLBACK').catch(() => connection.end());
        throw error;
      } finally {
        await database.release(connection);
      }
    },
  };
}

/** Runs the queue's statements in a transaction of ours, at the time that the clock tells. */
export function within(tx: Transaction, clock: Clock): Db {
  const raw = async (text: string, bindings: readonly unknown[] = []) => {
    const time = [jobTimeSetting, clock.now().toISOString()];
    const [, rows] = await Promise.all([
      tx.query(sql.raw('SELECT set_config(?, ?, true)', time)),
      tx.query(sql.raw(text, bindings as never)),
    ]);
    return { rows };
  };
  return fromKnex({ raw: raw as KnexTransactionLike['raw'] });
}
