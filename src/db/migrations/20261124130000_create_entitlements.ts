// breaking: no
import type { Knex } from 'knex';

/**
 * What tenants use of features that no table of their own counts, by period, and what they were given
 * beyond their plan. The application counts usage and reads boosts; only the owner gives them.
 * `entitlement_limit` is the one place that knows what a tenant's plan and boosts amount to.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';

    CREATE TABLE entitlement_usage (
      tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
      feature text NOT NULL,
      period_start timestamptz(3) NOT NULL,
      used bigint NOT NULL CHECK (used > 0),
      PRIMARY KEY (tenant_id, feature, period_start)
    );
    ALTER TABLE entitlement_usage ENABLE ROW LEVEL SECURITY;
    CREATE POLICY entitlement_usage_tenant ON entitlement_usage
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    GRANT SELECT, INSERT, UPDATE, DELETE ON entitlement_usage TO charter_app;

    CREATE TABLE entitlement_boosts (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
      feature text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('add_limit', 'enable', 'unlimited')),
      amount bigint CHECK (amount BETWEEN 1 AND 1000000000000000),
      created_at timestamptz(3) NOT NULL,
      expires_at timestamptz(3),
      CHECK ((kind = 'add_limit') = (amount IS NOT NULL))
    );
    CREATE INDEX entitlement_boosts_tenant ON entitlement_boosts (tenant_id, feature);
    ALTER TABLE entitlement_boosts ENABLE ROW LEVEL SECURITY;
    CREATE POLICY entitlement_boosts_tenant ON entitlement_boosts FOR SELECT
      USING (tenant_id = app_tenant());
    GRANT SELECT ON entitlement_boosts TO charter_app;

    -- limits has one for each tier, and for "enabled" that of a plan which has the feature. A tier that
    -- it does not name allows nothing. Whoever has no tenant yet is free.
    CREATE FUNCTION entitlement_limit(wanted text, limits jsonb, at timestamptz) RETURNS bigint
      LANGUAGE sql STABLE AS $$
      WITH boosts AS (
        SELECT coalesce(bool_or(kind = 'unlimited'), false) AS unlimited,
               coalesce(bool_or(kind = 'enable'), false) AS enabled,
               coalesce(sum(amount), 0) AS added
          FROM entitlement_boosts
         WHERE tenant_id = app_tenant() AND feature = wanted
           AND (expires_at IS NULL OR expires_at > at)),
      plan AS (
        SELECT coalesce((SELECT tier FROM tenants WHERE id = app_tenant()), 'free') AS tier),
      allowed AS (
        SELECT CASE WHEN enabled AND coalesce(limits -> tier = '0', true) THEN limits -> 'enabled'
                    ELSE coalesce(limits -> tier, '0') END AS base, unlimited, added
          FROM plan, boosts)
      SELECT CASE WHEN unlimited OR base = 'null' THEN NULL
                  ELSE least((base #>> '{}')::numeric + added, 9007199254740991)::bigint END
        FROM allowed
      $$;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    DROP FUNCTION entitlement_limit(text, jsonb, timestamptz);
    DROP TABLE entitlement_boosts, entitlement_usage;
  `);
}
