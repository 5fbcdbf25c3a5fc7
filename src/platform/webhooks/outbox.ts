import { sql } from '../../db/sql.ts';
import type { Query } from '../../db/transaction.ts';
import type { EmittedEvent } from '../../engine/ports/index.ts';
import { patternsOf } from './event-types.ts';

/**
 * Stores events of the transaction's tenant, and a delivery of each for every active endpoint that
 * listens to it. In the transaction of what they tell of, nothing is sent that did not happen, and
 * nothing that happened is left unsent. An endpoint that is deleted meanwhile is waited for, and then is
 * none: it must not be the fault of whoever had something happen.
 */
export function insertEvents(tenantId: number, events: readonly EmittedEvent[]): Query {
  const rows = events.map(({ uid, type, body, signatures, createdAt }) => ({
    uid,
    type,
    body,
    signatures,
    created_at: createdAt,
    patterns: patternsOf(type),
  }));
  return sql.raw(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset(:rows::jsonb) AS g(
         uid uuid, type text, body text, signatures text[], created_at timestamptz, patterns text[])),
     emitted AS (
       INSERT INTO webhook_events (tenant_id, uid, type, body, signatures, created_at)
       SELECT :tenantId, uid, type, body, signatures, created_at FROM given
       RETURNING id, uid, created_at)
     INSERT INTO webhook_deliveries
       (tenant_id, endpoint_id, event_id, status, attempt, next_attempt_at, created_at, updated_at)
     SELECT w.tenant_id, w.id, e.id, 'pending', 1, e.created_at, e.created_at, e.created_at
       FROM emitted e
       JOIN given g ON g.uid = e.uid
       JOIN webhook_endpoints w
         ON w.tenant_id = :tenantId AND w.is_active AND w.events && g.patterns
        FOR KEY SHARE OF w`,
    { rows: JSON.stringify(rows), tenantId },
  );
}
