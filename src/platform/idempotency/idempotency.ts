import { sql } from '../../db/sql.ts';
import type { Query, Transaction } from '../../db/transaction.ts';
import type { Closing, Idempotency, KeptAnswer, RequestKey } from '../../engine/ports.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Clock } from '../../lib/clock.ts';
import { isErrorCode } from '../../lib/is-error-code.ts';
import type { Sealer } from '../../lib/sealer.ts';

interface Row {
  tenant_id: number;
  fingerprint: Buffer;
  status: number;
  headers: Record<string, string>;
  body: Buffer | null;
  sealed_for: string | null;
  expires_at: Date;
}

/** The engine's port, and the queries by which an answer is kept. */
export interface IdempotencyStore extends Idempotency<Transaction> {
  /** To be run in the transaction of the effect, after everything else that is written in it. */
  keep(kept: NonNullable<Closing['keep']>): readonly Query[];
}

const hourMs = 60 * 60 * 1_000;
const lockTimeout = '55P03';

/**
 * Keeps answers in the database. A key is held by an advisory lock for as long as a transaction lasts,
 * so that whoever comes second sees what the first has committed. Answers that hold a secret are
 * sealed; what has expired by the clock is as good as gone.
 */
export function createIdempotency(clock: Clock, sealer: Sealer): IdempotencyStore {
  const find = async (tx: Transaction, { digest }: RequestKey, owner: object) => {
    const [row] = await tx.query<Row>(
      sql('idempotency_records')
        .where({ digest: bytes(digest), ...owner })
        .where('expires_at', '>', clock.now())
        .orderBy('expires_at', 'desc')
        .limit(1)
        .select('*'),
    );
    return row && readRow(sealer, row, digest);
  };
  return {
    claim: async (tx, key, deadlineMs) => {
      const { tenantId } = key.principal;
      const name = `idempotency ${String(tenantId)} ${key.digest}`;
      // Both travel together; the second one waits for the first within the database.
      const [locked, found] = await Promise.allSettled([
        tx.lock(name, deadlineMs),
        find(tx, key, { tenant_id: tenantId }),
      ]);
      if (locked.status === 'rejected') {
        if (isErrorCode(locked.reason, lockTimeout)) return 'taken';
        throw locked.reason;
      }
      if (found.status === 'rejected') throw found.reason;
      return found.value;
    },
    recall: (tx, key) => find(tx, key, { user_id: key.principal.userId }),
    keep: ({ key, fingerprint, answer, onlyFor, retentionHours }) => {
      const { tenantId, userId } = key.principal;
      const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
      const context = contextOf(tenantId, key.digest, fingerprint, onlyFor);
      const record = {
        tenant_id: tenantId,
        digest: bytes(key.digest),
        user_id: userId,
        fingerprint: bytes(fingerprint),
        status: answer.status,
        headers: JSON.stringify(answer.headers),
        body: body && (onlyFor === undefined ? body : sealer.seal(body, context)),
        sealed_for: onlyFor ?? null,
        expires_at: new Date(clock.now().getTime() + retentionHours * hourMs),
      };
      return [
        // A handler may have moved the transaction into a tenant that it founded.
        sql.raw("SELECT set_config('app.tenant_id', ?, true)", [String(tenantId)]),
        sql('idempotency_records').insert(record).onConflict(['digest', 'tenant_id']).merge(),
      ];
    },
  };
}

function readRow(sealer: Sealer, row: Row, digest: string): KeptAnswer {
  const fingerprint = row.fingerprint.toString('base64');
  const onlyFor = row.sealed_for ?? undefined;
  const stored = row.body ?? undefined;
  const context = contextOf(row.tenant_id, digest, fingerprint, onlyFor);
  const body = stored && (onlyFor === undefined ? stored : openBody(sealer, stored, context));
  return { fingerprint, answer: { status: row.status, headers: row.headers, body }, onlyFor };
}

function openBody(sealer: Sealer, sealed: Buffer, context: string): Buffer {
  const body = sealer.open(sealed, context);
  if (body) return body;
  // It was sealed with a signing key that is no longer in use. The effect has happened all the same.
  throw new ApiError('conflict', {
    public: 'The request with this Idempotency-Key is done; its answer can no longer be shown.',
  });
}

/** What a sealed body belongs to: it opens in no other row. */
function contextOf(tenantId: number | undefined, ...parts: (string | undefined)[]): string {
  return JSON.stringify([tenantId, ...parts]);
}

function bytes(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}
