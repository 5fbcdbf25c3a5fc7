// breaking: no
import type { Knex } from 'knex';

/**
 * The last number that an account of a workspace got: those that are connected at the same time must not
 * get one twice, and an account that was not connected after all leaves a gap.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';
    CREATE TABLE social_account_numbers (
      tenant_id bigint PRIMARY KEY REFERENCES tenants ON DELETE CASCADE,
      last int NOT NULL CHECK (last > 0)
    );
    INSERT INTO social_account_numbers
      SELECT tenant_id, max(number) FROM social_accounts GROUP BY tenant_id;
    ALTER TABLE social_account_numbers ENABLE ROW LEVEL SECURITY;
    CREATE POLICY social_account_numbers_tenant ON social_account_numbers
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    GRANT SELECT, INSERT, UPDATE, DELETE ON social_account_numbers TO charter_app;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP TABLE social_account_numbers');
}
