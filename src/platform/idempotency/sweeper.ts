import { sql } from '../../db/sql.ts';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/logger.ts';
import { repeat, type Repetition } from '../../lib/repeat.ts';

const intervalMs = 60_000;
const batch = 500;
const nobody = { userId: 0, tenantId: undefined };

/** Deletes every answer that has expired, a bounded number at a time; answers how many. */
export async function forgetExpired(unitOfWork: DatabaseUnitOfWork, clock: Clock): Promise<number> {
  let total = 0;
  for (;;) {
    const [row] = await unitOfWork.write(nobody, (tx) =>
      tx.query<{ gone: number }>(
        sql.raw('SELECT forget_idempotency_records(?, ?) AS gone', [clock.now(), batch]),
      ),
    );
    const gone = row?.gone ?? 0;
    total += gone;
    if (gone < batch) return total;
  }
}

/** Forgets expired answers every minute. Until then they are not replayed all the same. */
export function startSweeper(
  unitOfWork: DatabaseUnitOfWork,
  clock: Clock,
  log: Logger,
): Repetition {
  const sweep = async (): Promise<void> => {
    await forgetExpired(unitOfWork, clock);
  };
  return repeat(sweep, intervalMs, (error) => {
    log.warn({ component: 'idempotency', err: error }, 'expired answers wait to be forgotten');
  });
}
