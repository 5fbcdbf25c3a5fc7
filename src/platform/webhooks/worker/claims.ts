import { sql } from '../../../db/sql.ts';
import type { Transaction } from '../../../db/transaction.ts';
import type { DatabaseUnitOfWork } from '../../../db/unit-of-work.ts';
import type { Signature } from '../../../engine/ports/index.ts';

/** A delivery that is this worker's to attempt, with everything that the attempt needs. */
export interface Claim {
  id: number;
  fence: number;
  /** The number of the attempt that is to be made. */
  attempt: number;
  tenant_id: number;
  endpoint_id: number;
  /** Whether the endpoint's last attempts failed. */
  failing: boolean;
  url: string;
  secret: Buffer;
  previous_secret: Buffer | null;
  previous_secret_ends_at: Date | null;
  headers: Buffer | null;
  event_uid: string;
  body: string;
  signatures: Signature[];
}

/** What became of an attempt. */
export interface AttemptResult {
  id: number;
  endpoint_id: number;
  fence: number;
  success: boolean;
  /** The receiver said that the endpoint is no more (410). */
  gone: boolean;
  response_code: number | null;
  response_body: string | null;
  error: string | null;
  response_time_ms: number;
  /** When the next attempt is due; null after a success, or when there is none. */
  next_attempt_at: Date | null;
}

/** An endpoint that settling disabled. */
export interface DisabledEndpoint {
  endpoint_id: number;
  tenant_id: number;
  tenant_uid: string;
  url: string;
  reason: 'failures' | 'gone';
  consecutive_failures: number;
}

/** How many deliveries may be claimed. */
export interface ClaimLimits {
  /** Of endpoints that do not keep failing, together. */
  most: number;
  /** Of those that do, together. */
  failingMost: number;
  /** Of one endpoint. */
  perEndpoint: number;
  /** What is left of that for endpoints with attempts under way, by id. */
  room: Readonly<Record<string, number>>;
}

/** So many failed attempts in a row disable an endpoint. */
const failuresAllowed = 10;
const nobody = { userId: 0, tenantId: undefined };

/** The claims of one worker on the deliveries of all tenants. */
export interface Claims {
  claim(moment: Date, limits: ClaimLimits): Promise<Claim[]>;
  /** Writes results down; `onDisabled` runs in the same transaction, acting in the endpoint's tenant. */
  settle(
    moment: Date,
    results: readonly AttemptResult[],
    onDisabled: (tx: Transaction, endpoint: DisabledEndpoint) => Promise<void>,
  ): Promise<void>;
  /** Says that this worker lives; answers all workers with how often each has said so. */
  beat(): Promise<{ id: string; beat: number }[]>;
  /** Gives back what a worker has claimed, as it is dead or stopping. */
  release(worker: string): Promise<void>;
  /** Deletes events with their deliveries, at most so many; answers how many it deleted. */
  forget(before: Date, most: number): Promise<number>;
}

/** The claims of the worker with this id. */
export function createClaims(unitOfWork: DatabaseUnitOfWork, worker: string): Claims {
  const call = <Row extends object>(text: string, values: unknown[]): Promise<Row[]> =>
    unitOfWork.write(nobody, (tx) => tx.query<Row>(sql.raw(text, values as never)));
  return {
    claim: (moment, { most, failingMost, perEndpoint, room }) =>
      call<Claim>('SELECT * FROM claim_webhook_deliveries(?, ?, ?, ?, ?, ?::jsonb)', [
        worker,
        moment,
        most,
        failingMost,
        perEndpoint,
        JSON.stringify(room),
      ]),
    settle: (moment, results, onDisabled) =>
      unitOfWork.write(nobody, async (tx) => {
        const disabled = await tx.query<DisabledEndpoint>(
          sql.raw('SELECT * FROM settle_webhook_deliveries(?, ?, ?, ?::jsonb)', [
            worker,
            moment,
            failuresAllowed,
            JSON.stringify(results),
          ]),
        );
        for (const endpoint of disabled) {
          await tx.query(actIn(endpoint.tenant_id));
          await onDisabled(tx, endpoint);
        }
      }),
    beat: () => call('SELECT * FROM beat_webhook_worker(?)', [worker]),
    release: async (dead) => {
      await call('SELECT release_webhook_worker(?)', [dead]);
    },
    forget: async (before, most) => {
      const [row] = await call<{ forgotten: number }>(
        'SELECT forget_webhook_events(?, ?) AS forgotten',
        [before, most],
      );
      return row?.forgotten ?? 0;
    },
  };
}

/** What is written from here on belongs to this tenant. */
function actIn(tenantId: number) {
  return sql.raw(`SELECT set_config('app.tenant_id', ?, true)`, [String(tenantId)]);
}
