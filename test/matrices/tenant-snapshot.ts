import type { TestDatabase } from '../support/database.ts';

/** Whoever fails to authenticate as somebody's client is in the log of those who own it. */
const unlessRefused = 'AND status <> 401';

/** Everything that the database has of a tenant, as one digest a table. */
export async function snapshotOf(
  { query }: TestDatabase,
  tenantId: number,
): Promise<Record<string, string>> {
  const tables = await query<{ name: string; column: string }>(
    `SELECT quote_ident(c.table_name) AS name, c.column_name AS column
       FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
        AND (c.column_name = 'tenant_id' OR (c.table_name = 'tenants' AND c.column_name = 'id'))`,
  );
  const digests: Record<string, string> = {};
  for (const { name, column } of tables) {
    const [row] = await query<{ digest: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(one::text, E'\\n' ORDER BY one::text)), '')
              AS digest
         FROM ${name} AS one WHERE ${column} = $1 ${name === 'audit_rows' ? unlessRefused : ''}`,
      [tenantId],
    );
    digests[name] = row?.digest ?? '';
  }
  return digests;
}
