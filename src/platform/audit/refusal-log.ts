import { sql } from '../../db/sql.ts';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';
import type { RefusedCredential } from '../../engine/ports/index.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/logger.ts';

/** What refused credentials are written down with. */
export interface RefusalLogOptions {
  unitOfWork: DatabaseUnitOfWork;
  clock: Clock;
  log: Logger;
  /** Counts rows that could not be written. */
  lost: (rows: number) => void;
}

/** Writes refused credentials to the audit log. */
export interface RefusalLog {
  /** Answers at once and never throws; the row is written as soon as the ones before it are. */
  note: (refused: RefusedCredential) => void;
  /** Resolves when everything noted is written, or lost. */
  stop(): Promise<void>;
}

interface Row {
  refused: RefusedCredential;
  at: Date;
}

const nobody = { userId: 0, tenantId: undefined };
const batch = 500;
const maximumWaiting = 10_000;

/**
 * One row for each refused credential, at most. What comes while rows are being written waits for them,
 * and is then written together, on one connection. Rows that the database does not take, or that come
 * faster than it takes them, are lost, logged and counted: nobody can tell afterwards whether a commit
 * that failed took place, and a row that is written twice would tell of a request that never was.
 */
export function createRefusalLog({ unitOfWork, clock, log, lost }: RefusalLogOptions): RefusalLog {
  const waiting: Row[] = [];
  let writing: Promise<void> | undefined;
  let crowdedOut = 0;
  let stopping = false;
  const lose = (rows: number, err?: unknown): void => {
    lost(rows);
    log.error({ component: 'audit', rows, err }, 'refused credentials are not in the audit log');
  };
  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const rows = waiting.splice(0, batch);
      await unitOfWork
        .write(nobody, (tx) => tx.query(sql('audit_rows').insert(rows.map(toColumns))))
        .catch((error: unknown) => {
          // A process that stops does not wait for a database that is gone, batch by batch.
          lose(rows.length + (stopping ? waiting.splice(0).length : 0), error);
        });
      if (crowdedOut > 0) lose(crowdedOut);
      crowdedOut = 0;
    }
    writing = undefined;
  };
  return {
    note: (refused) => {
      if (waiting.length === maximumWaiting) crowdedOut += 1;
      else waiting.push({ refused, at: clock.now() });
      writing ??= writeAll();
    },
    stop: async () => {
      stopping = true;
      await writing;
    },
  };
}

/** A row that belongs to no tenant: nobody was authenticated. */
function toColumns({ refused, at }: Row): object {
  const { requestId, operation, status, method, address, schemes, reason } = refused;
  return {
    created_at: at,
    request_id: requestId,
    operation,
    status,
    refused: JSON.stringify({ method, address, schemes, reason }),
  };
}
