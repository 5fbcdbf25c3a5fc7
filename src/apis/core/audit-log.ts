import type { Operations } from '../../../generated/core/handlers.ts';
import { listPage, type Collection } from '../../db/collections/index.ts';
import { ApiError } from '../../errors/api-error.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import { auditLogOf, type AuditRow } from '../../platform/audit/index.ts';
import type { Handler } from '../handler.ts';

const auditCollection: Collection = {
  sortable: { id: 'audit_rows.id', created_at: 'audit_rows.created_at' },
  tieBreaker: 'audit_rows.id',
  searched: ['audit_rows.operation', 'audit_rows.target', 'audit_rows.request_id'],
  createdAt: 'audit_rows.created_at',
  updatedAt: 'audit_rows.created_at',
};

/** What was done in the workspace, a page at a time. */
export const listAuditEntries: Handler<Operations, 'listAuditEntries'> = async (request) => {
  const { principal, query, tx, url } = request;
  if (principal.tenantId === undefined) throw new ApiError('not_found');
  const log = auditLogOf(principal.tenantId);
  const page = await listPage<AuditRow>(tx, log, auditCollection, query, url);
  const data = page.rows.map((row) => viewEntry(row, query.fields));
  return { status: 200, body: { data, meta: page.meta, links: page.links } };
};

function presentEntry(row: AuditRow) {
  return {
    id: row.id,
    operation: row.operation,
    status: row.status,
    user_id: row.user_id,
    api_key_id: row.api_key_id,
    client: row.client,
    target: row.target,
    before: row.before as Record<string, unknown> | null,
    after: row.after as Record<string, unknown> | null,
    request_id: row.request_id,
    created_at: toSeconds(row.created_at),
  };
}

type Entry = ReturnType<typeof presentEntry>;

function viewEntry(row: AuditRow, fields: readonly (keyof Entry)[] | undefined): Partial<Entry> {
  const entry = presentEntry(row);
  if (fields === undefined) return entry;
  return Object.fromEntries(fields.map((field) => [field, entry[field]]));
}
