import type { TestDatabase } from './database.ts';

const firstId = 5_000_000;
const raisedBy = 900_000;

/**
 * Lets all numeric ids begin far above those that a generated request names by chance, and that occur in
 * other texts.
 */
export async function raiseIds({ query }: TestDatabase): Promise<void> {
  await query(
    `SELECT setval(pg_get_serial_sequence(quote_ident(table_name), column_name), $1)
       FROM information_schema.columns
      WHERE table_schema = 'public' AND is_identity = 'YES'`,
    [firstId],
  );
}

/**
 * What is numbered in each workspace by itself has the same numbers in all: those of this one begin where
 * no other has any.
 */
export async function raiseNumbers({ query }: TestDatabase, tenantId: number): Promise<void> {
  await query('UPDATE social_accounts SET number = number + $2 WHERE tenant_id = $1', [
    tenantId,
    raisedBy,
  ]);
  await query(
    `INSERT INTO social_account_numbers
       SELECT $1, max(number) FROM social_accounts WHERE tenant_id = $1
       ON CONFLICT (tenant_id) DO UPDATE SET last = excluded.last`,
    [tenantId],
  );
}
