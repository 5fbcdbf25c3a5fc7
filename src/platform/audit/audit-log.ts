import type { Knex } from 'knex';
import { sql } from '../../db/sql.ts';

/** One row of the audit log as its tenant reads it. */
export interface AuditRow {
  id: number;
  created_at: Date;
  request_id: string;
  operation: string;
  status: number;
  user_id: number | null;
  api_key_id: number | null;
  /** The OAuth client that acted, for no person. */
  client: string | null;
  target: string | null;
  before: object | null;
  after: object | null;
}

/** A query on a tenant's audit log. */
export function auditLogOf(tenantId: number): Knex.QueryBuilder {
  return sql('audit_rows').where('audit_rows.tenant_id', tenantId).select('audit_rows.*');
}
