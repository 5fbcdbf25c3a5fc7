import { sql } from '../../db/sql.ts';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/logger.ts';
import { repeat, type Repetition } from '../../lib/repeat.ts';
import type { MediaStorage } from './storage.ts';

const intervalMs = 60_000;
const batch = 100;
/** Whoever began to confirm a file in time may still be looking at it. */
const graceMs = 5 * 60_000;
const nobody = { userId: 0, tenantId: undefined };

/** What the sweeper works with. */
export interface SweeperOptions {
  unitOfWork: DatabaseUnitOfWork;
  storage: MediaStorage;
  clock: Clock;
  log: Logger;
}

/**
 * Deletes files that were announced and not confirmed in time, and those that were refused; answers how
 * many. The file goes before its row, so that a file without a row can only be one that came later than
 * its permission ended; whoever dies between sweeps it again.
 */
export async function sweepMedia({ unitOfWork, storage, clock }: SweeperOptions): Promise<number> {
  let total = 0;
  for (;;) {
    const swept = await unitOfWork.write(nobody, async (tx) => {
      const overdue = await tx.query<{ id: number; storage_key: string }>(
        sql.raw('SELECT * FROM claim_overdue_media(?, ?)', [
          new Date(clock.now().getTime() - graceMs),
          batch,
        ]),
      );
      for (const { storage_key: key } of overdue) await storage.remove(key);
      const ids = overdue.map(({ id }) => id);
      await tx.query(sql.raw('SELECT forget_media(?)', [ids]));
      return ids.length;
    });
    total += swept;
    if (swept < batch) return total;
  }
}

/** Sweeps every minute. */
export function startMediaSweeper(options: SweeperOptions): Repetition {
  const sweep = async (): Promise<void> => {
    await sweepMedia(options);
  };
  return repeat(sweep, intervalMs, (error) => {
    options.log.warn({ component: 'media', err: error }, 'unconfirmed files wait to be deleted');
  });
}
