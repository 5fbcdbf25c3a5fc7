import type { KeptAnswer, PendingRequest, RequestKey } from '../../engine/ports/index.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Sealer } from '../../lib/sealer.ts';

/** A key as it is stored: with an answer, or with an attempt of which nothing more is known. */
export interface IdempotencyRecord {
  tenant_id: number;
  digest: Buffer;
  user_id: number;
  fingerprint: Buffer;
  status: number | null;
  headers: Record<string, string> | null;
  body: Buffer | null;
  sealed_for: string | null;
  leased_until: Date | null;
  expires_at: Date;
}

/** The columns of an answer; its body is sealed where it holds a secret. */
export function sealRecord(
  sealer: Sealer,
  { key, fingerprint, answer, onlyFor }: KeptAnswer & { key: RequestKey },
): object {
  const { tenantId = 0, userId } = key.principal;
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  const context = contextOf(tenantId, key.digest, fingerprint, onlyFor);
  return {
    tenant_id: tenantId,
    digest: bytesOf(key.digest),
    user_id: userId,
    fingerprint: bytesOf(fingerprint),
    status: answer.status,
    headers: JSON.stringify(answer.headers),
    body: body && (onlyFor === undefined ? body : sealer.seal(body, context)),
    sealed_for: onlyFor ?? null,
    attempt: null,
    effect: null,
    leased_until: null,
  };
}

/** What a record says. Throws `conflict` where it is sealed with a signing key that is gone. */
export function openRecord(sealer: Sealer, record: IdempotencyRecord): KeptAnswer | PendingRequest {
  const { status, headers } = record;
  const fingerprint = record.fingerprint.toString('base64');
  if (status === null || headers === null) return { fingerprint };
  const onlyFor = record.sealed_for ?? undefined;
  const digest = record.digest.toString('base64');
  const context = contextOf(record.tenant_id, digest, fingerprint, onlyFor);
  const stored = record.body ?? undefined;
  const body = stored && onlyFor !== undefined ? openBody(sealer, stored, context) : stored;
  return { fingerprint, answer: { status, headers, body }, onlyFor };
}

function openBody(sealer: Sealer, sealed: Buffer, context: string): Buffer {
  const body = sealer.open(sealed, context);
  if (body) return body;
  // The effect has happened all the same: it must not happen again.
  throw new ApiError('conflict', {
    public: 'The request with this Idempotency-Key is done; its answer can no longer be shown.',
  });
}

/** What a sealed body belongs to: it opens in no other row. */
function contextOf(tenantId: number, ...parts: (string | undefined)[]): string {
  return JSON.stringify([tenantId, ...parts]);
}

/** The bytes of a digest. */
export function bytesOf(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}
