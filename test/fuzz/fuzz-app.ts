import { createTestApp, type TestApp } from '../support/app.ts';

/** Ids begin above those that a generated request names by chance. */
const firstId = 5_000_000;

/** The application for generated requests: callers say where they come from, and webhooks go nowhere. */
export async function createFuzzApp(): Promise<TestApp> {
  const app = await createTestApp({
    environment: { EGRESS_ALLOW: '127.0.0.1', TRUST_PROXY: '1', ROLE: 'api' },
  });
  await app.database.query(
    `SELECT setval(pg_get_serial_sequence(quote_ident(table_name), column_name), ${String(firstId)})
       FROM information_schema.columns
      WHERE table_schema = 'public' AND is_identity = 'YES'`,
  );
  return app;
}
