// breaking: no
import type { Knex } from 'knex';

/**
 * What requests that wait for the world hold of a feature until they are settled. A hold whose time is
 * over, its process having died, counts no longer.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';

    CREATE TABLE entitlement_holds (
      tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
      feature text NOT NULL,
      id uuid NOT NULL,
      period_start timestamptz(3) NOT NULL,
      quantity bigint NOT NULL CHECK (quantity > 0),
      held_until timestamptz(3) NOT NULL,
      PRIMARY KEY (tenant_id, feature, id)
    );
    ALTER TABLE entitlement_holds ENABLE ROW LEVEL SECURITY;
    CREATE POLICY entitlement_holds_tenant ON entitlement_holds
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    GRANT SELECT, INSERT, DELETE ON entitlement_holds TO charter_app;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP TABLE entitlement_holds');
}
