// breaking: no
import type { Knex } from 'knex';

/** The voice of each workspace; `traits` has all of its members. */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';

    CREATE TABLE personas (
      tenant_id bigint PRIMARY KEY REFERENCES tenants ON DELETE CASCADE,
      traits jsonb NOT NULL,
      updated_at timestamptz(3) NOT NULL
    );
    ALTER TABLE personas ENABLE ROW LEVEL SECURITY;
    CREATE POLICY personas_tenant ON personas
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    GRANT SELECT, INSERT, UPDATE ON personas TO charter_app;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP TABLE personas');
}
