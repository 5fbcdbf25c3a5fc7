import { sql } from '../../db/sql.ts';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';
import type { Logger } from '../../lib/logger.ts';

/** Seals audit rows as they come, until it is stopped. */
export interface Sealer {
  /** Seals what is left, and ends. */
  stop(): Promise<void>;
}

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

/** Starts a sealer. It outlives failures of the database: what it missed it seals later. */
export function startSealer(unitOfWork: DatabaseUnitOfWork, log: Logger): Sealer {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  const sealAll = async (): Promise<void> => {
    try {
      while ((await sealAudit(unitOfWork)) === batch);
    } catch (error) {
      log.warn({ component: 'audit', err: error }, 'rows wait to be sealed');
    }
  };
  const schedule = (): void => {
    timer = setTimeout(() => {
      running = sealAll().then(() => {
        if (!stopped) schedule();
      });
    }, intervalMs);
  };
  schedule();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
      await sealAll();
    },
  };
}
