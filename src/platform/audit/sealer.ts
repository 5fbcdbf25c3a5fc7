import { sql } from '../../db/sql.ts';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';
import type { Logger } from '../../lib/logger.ts';
import { repeat, type Repetition } from '../../lib/repeat.ts';

const intervalMs = 250;
const batch = 500;
const nobody = { userId: 0, tenantId: undefined };

/** Seals what is unsealed; answers how many rows it sealed. One process at a time does. */
async function sealAudit(unitOfWork: DatabaseUnitOfWork): Promise<number> {
  const [row] = await unitOfWork.write(nobody, (tx) =>
    tx.query<{ sealed: number }>(sql.raw('SELECT seal_audit(?) AS sealed', [batch])),
  );
  return row?.sealed ?? 0;
}

/**
 * Seals audit rows as they come; stopping seals what is left first. It outlives failures of the
 * database: what it missed it seals later.
 */
export function startSealer(unitOfWork: DatabaseUnitOfWork, log: Logger): Repetition {
  const sealAll = async (): Promise<void> => {
    while ((await sealAudit(unitOfWork)) === batch);
  };
  const failed = (error: unknown): void => {
    log.warn({ component: 'audit', err: error }, 'rows wait to be sealed');
  };
  const sealing = repeat(sealAll, intervalMs, failed);
  return {
    stop: async () => {
      await sealing.stop();
      await sealAll().catch(failed);
    },
  };
}
