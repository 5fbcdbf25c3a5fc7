import type { TestDatabase } from './database.ts';

/** Gives every tenant that exists boundless workspaces and keys, for tests that make many of them. */
export async function liftPlanLimits(database: TestDatabase): Promise<void> {
  await database.query(
    `INSERT INTO entitlement_boosts (tenant_id, feature, kind, created_at)
     SELECT id, feature, 'unlimited', created_at
       FROM tenants, unnest(ARRAY['workspaces', 'api_keys', 'webhooks']) AS feature`,
  );
}
