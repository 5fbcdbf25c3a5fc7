// breaking: no
import type { Knex } from 'knex';

/**
 * API keys, by their digests. `use_api_key` is the one door through row security for the moment
 * before the tenant is known; it notes the use.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';

    CREATE TABLE api_keys (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
      user_id bigint NOT NULL REFERENCES users ON DELETE CASCADE,
      name text NOT NULL,
      product text NOT NULL CHECK (product IN ('core', 'growth', 'sales', 'social')),
      prefix text NOT NULL,
      key_hash bytea NOT NULL UNIQUE,
      scopes text[] NOT NULL,
      rate_limit_tier text,
      allowed_ips text[],
      last_used_at timestamptz(3),
      expires_at timestamptz(3),
      grace_period_ends_at timestamptz(3),
      rotated_from_id bigint REFERENCES api_keys ON DELETE SET NULL,
      revoked_at timestamptz(3),
      created_at timestamptz(3) NOT NULL,
      updated_at timestamptz(3) NOT NULL
    );
    CREATE INDEX api_keys_tenant ON api_keys (tenant_id, id) WHERE revoked_at IS NULL;
    CREATE INDEX api_keys_user ON api_keys (user_id);
    CREATE INDEX api_keys_rotated_from ON api_keys (rotated_from_id);

    ALTER TABLE api_keys ENABLE ROW LEVEL SECURITY;
    CREATE POLICY api_keys_tenant ON api_keys
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    GRANT SELECT, INSERT, UPDATE ON api_keys TO charter_app;

    CREATE FUNCTION use_api_key(hash bytea, used_at timestamptz)
      RETURNS TABLE (id bigint, tenant_id bigint, user_uid uuid, scopes text[], allowed_ips text[],
                     expires_at timestamptz, grace_period_ends_at timestamptz)
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
      AS 'UPDATE public.api_keys k
             SET last_used_at = greatest(k.last_used_at, used_at)
            FROM public.users u
           WHERE k.key_hash = hash AND k.revoked_at IS NULL AND u.id = k.user_id
       RETURNING k.id, k.tenant_id, u.uid, k.scopes, k.allowed_ips, k.expires_at,
                 k.grace_period_ends_at';
    REVOKE ALL ON FUNCTION use_api_key(bytea, timestamptz) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION use_api_key(bytea, timestamptz) TO charter_app;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    DROP FUNCTION use_api_key(bytea, timestamptz);
    DROP TABLE api_keys;
  `);
}
