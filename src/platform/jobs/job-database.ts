import { fromKnex, type Db } from 'pg-boss';
import { applicationRole, openDatabase, type Database } from '../../db/database.ts';
import { jobTimeSetting } from '../../db/install-jobs.ts';
import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/logger.ts';

/** A pool for the queue's own statements; every connection of it runs as the application's role. */
export function openJobDatabase(url: string, poolSize: number, log: Logger): Database {
  const target = new URL(url);
  const theirs = target.searchParams.get('options') ?? '';
  target.searchParams.set('options', `${theirs} -c role=${applicationRole}`.trim());
  return openDatabase({ url: target.href, poolSize, log });
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

/** Runs the queue's statements in a transaction of ours. */
export function within(tx: Transaction): Db {
  return fromKnex({
    raw: async <Row>(text: string, bindings: readonly unknown[] = []) => ({
      rows: (await tx.query(sql.raw(text, bindings as never))) as Row[],
    }),
  });
}
