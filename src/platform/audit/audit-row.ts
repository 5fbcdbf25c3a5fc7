import type { AuditEntry } from '../../engine/ports/index.ts';
import { sql } from '../../db/sql.ts';
import type { Query } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';

/**
 * The row that tells of one mutation. Its tenant is the one that the transaction acts in at its end:
 * that of a workspace just founded is the new one.
 */
export function insertAuditRow(clock: Clock, entry: AuditEntry): Query {
  const { principal } = entry;
  return sql('audit_rows').insert({
    created_at: clock.now(),
    request_id: entry.requestId,
    operation: entry.operation,
    status: entry.status,
    tenant_id: sql.raw('nullif(app_tenant(), 0)'),
    user_id: entry.change.userId ?? (principal.userId === 0 ? null : principal.userId),
    api_key_id: principal.keyId ?? null,
    client: entry.change.client ?? principal.client ?? null,
    target: entry.change.target ?? null,
    before: json(entry.change.before),
    after: json(entry.change.after),
  });
}

function json(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
