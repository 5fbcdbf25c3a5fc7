import { randomUUID } from 'node:crypto';
import { sql } from '../../db/sql.ts';
import type { Query, Transaction } from '../../db/transaction.ts';
import type {
  Closing,
  Idempotency,
  KeptAnswer,
  Lease,
  RequestKey,
} from '../../engine/ports/index.ts';
import type { Clock } from '../../lib/clock.ts';
import { isErrorCode } from '../../lib/is-error-code.ts';
import type { Sealer } from '../../lib/sealer.ts';
import { bytesOf, openRecord, sealRecord, type IdempotencyRecord } from './record.ts';

/** The engine's port, and what it wants committed. */
export interface IdempotencyStore extends Idempotency<Transaction> {
  /** Queries for the end of the transaction of an effect. */
  close(closing: Closing): readonly Query[];
}

const hourMs = 60 * 60 * 1_000;
const lockTimeout = '55P03';
const table = 'idempotency_records';

/**
 * Keeps answers in the database. A key is held by an advisory lock for as long as a transaction lasts,
 * so that whoever comes second sees what the first has committed; beyond it by an attempt, until its
 * time is over by the clock. What has expired by the clock is as good as gone.
 */
export function createIdempotency(clock: Clock, sealer: Sealer): IdempotencyStore {
  const after = (ms: number): Date => new Date(clock.now().getTime() + ms);
  const find = async (
    tx: Transaction,
    { digest }: RequestKey,
    owner: object,
  ): Promise<IdempotencyRecord | undefined> => {
    const [record] = await tx.query<IdempotencyRecord>(
      sql(table)
        .where({ digest: bytesOf(digest), ...owner })
        .where('expires_at', '>', clock.now())
        .orderBy('expires_at', 'desc')
        .limit(1)
        .select('*'),
    );
    return record;
  };
  const ownedBy = ({ digest, principal }: RequestKey): object => ({
    digest: bytesOf(digest),
    tenant_id: principal.tenantId,
  });
  const keep = (kept: KeptAnswer & { key: RequestKey; retentionHours: number }): Query[] => {
    const { tenantId } = kept.key.principal;
    const record = { ...sealRecord(sealer, kept), expires_at: after(kept.retentionHours * hourMs) };
    return [
      // A handler may have moved the transaction into a tenant that it founded.
      sql.raw("SELECT set_config('app.tenant_id', ?, true)", [String(tenantId)]),
      sql(table).insert(record).onConflict(['digest', 'tenant_id']).merge(),
    ];
  };
  const releasing = (key: RequestKey, { attempt }: Lease): Query =>
    sql(table)
      .where({ ...ownedBy(key), attempt })
      .update({ leased_until: clock.now() });
  return {
    claim: async (tx, key, deadlineMs) => {
      // Both travel together; the second one waits for the first within the database.
      const [locked, found] = await Promise.allSettled([
        tx.lock(lockOf(key), deadlineMs),
        find(tx, key, { tenant_id: key.principal.tenantId }),
      ]);
      if (locked.status === 'rejected') {
        if (isErrorCode(locked.reason, lockTimeout)) return 'taken';
        throw locked.reason;
      }
      if (found.status === 'rejected') throw found.reason;
      const record = found.value;
      if (record?.leased_until && record.leased_until > clock.now()) return 'taken';
      return record && openRecord(sealer, record);
    },
    recall: async (tx, key) => {
      const record = await find(tx, key, { user_id: key.principal.userId });
      const opened = record && openRecord(sealer, record);
      return opened?.answer && opened;
    },
    lease: async (tx, key, { fingerprint, retentionHours, leaseMs }) => {
      const [row] = await tx.query<{ attempt: string; effect: string }>(
        sql.raw(
          `INSERT INTO idempotency_records AS r
                  (tenant_id, digest, user_id, fingerprint, attempt, effect, leased_until, expires_at)
           VALUES (:tenantId, :digest, :userId, :fingerprint, :attempt, :effect, :until, :expires)
           ON CONFLICT (digest, tenant_id) DO UPDATE
              SET fingerprint = :fingerprint, attempt = :attempt, leased_until = :until,
                  effect = CASE WHEN r.expires_at > :now THEN coalesce(r.effect, :effect) ELSE :effect END,
                  expires_at = :expires, user_id = :userId,
                  status = NULL, headers = NULL, body = NULL, sealed_for = NULL
           RETURNING attempt, effect`,
          {
            tenantId: key.principal.tenantId ?? 0,
            userId: key.principal.userId,
            digest: bytesOf(key.digest),
            fingerprint: bytesOf(fingerprint),
            attempt: randomUUID(),
            effect: randomUUID(),
            now: clock.now(),
            until: after(leaseMs),
            expires: after(retentionHours * hourMs),
          },
        ),
      );
      if (!row) throw new Error('an attempt was begun without an answer');
      return row;
    },
    holds: async (tx, key, { attempt }) => {
      const own = sql(table).where({ ...ownedBy(key), attempt });
      const [, rows] = await Promise.all([
        tx.lock(lockOf(key)),
        tx.query(own.where('leased_until', '>', clock.now()).select('attempt')),
      ]);
      return rows.length > 0;
    },
    release: async (tx, key, lease) => {
      await tx.query(releasing(key, lease));
    },
    close: ({ keep: kept, release: released }) => [
      ...(kept ? keep(kept) : []),
      ...(released ? [releasing(released.key, released.lease)] : []),
    ],
  };
}

function lockOf({ digest, principal }: RequestKey): string {
  return `idempotency ${String(principal.tenantId)} ${digest}`;
}
