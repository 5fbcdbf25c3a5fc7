import type { TestDatabase } from './database.ts';

const firstId = 5_000_000;

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
