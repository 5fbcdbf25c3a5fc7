// breaking: no
import type { Knex } from 'knex';

/**
 * Rate limits that an operator sets for a tenant or one of its keys, in place of the contract's of the
 * same API and length. They travel with what is read of a caller anyway: `memberships_of` and
 * `use_api_key` answer them, and the tiers. `business` and lower-case names are as in `tenants`.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';

    CREATE TABLE custom_limits (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
      api_key_id bigint REFERENCES api_keys ON DELETE CASCADE,
      api text NOT NULL,
      seconds int NOT NULL CHECK (seconds > 0),
      requests int NOT NULL CHECK (requests > 0),
      burst double precision NOT NULL CHECK (burst BETWEEN 0 AND 10),
      updated_at timestamptz(3) NOT NULL,
      UNIQUE NULLS NOT DISTINCT (tenant_id, api_key_id, api, seconds)
    );
    CREATE INDEX custom_limits_key ON custom_limits (api_key_id);

    ALTER TABLE custom_limits ENABLE ROW LEVEL SECURITY;
    CREATE POLICY custom_limits_tenant ON custom_limits
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    GRANT SELECT, INSERT ON custom_limits TO charter_app;

    CREATE FUNCTION custom_limits_of(tenant bigint, key bigint) RETURNS jsonb
      LANGUAGE sql STABLE SET search_path = pg_catalog, public
      AS 'SELECT jsonb_object_agg(api, windows)
            FROM (SELECT api, jsonb_agg(jsonb_build_object(
                           ''seconds'', seconds, ''requests'', requests, ''burst'', burst)) AS windows
                    FROM public.custom_limits
                   WHERE tenant_id = tenant AND api_key_id IS NOT DISTINCT FROM key
                   GROUP BY api) AS by_api';

    DROP FUNCTION memberships_of(uuid);
    CREATE FUNCTION memberships_of(person uuid)
      RETURNS TABLE (user_id bigint, tenant_id bigint, tenant_uid uuid, role text, tier text,
                     custom_limits jsonb)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
      AS 'SELECT u.id, t.id, t.uid, m.role, t.tier, public.custom_limits_of(t.id, NULL)
            FROM public.users u
            LEFT JOIN public.members m ON m.user_id = u.id
            LEFT JOIN public.tenants t ON t.id = m.tenant_id
           WHERE u.uid = person
           ORDER BY m.created_at, t.id';
    REVOKE ALL ON FUNCTION memberships_of(uuid) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION memberships_of(uuid) TO charter_app;

    DROP FUNCTION use_api_key(bytea, timestamptz);
    CREATE FUNCTION use_api_key(hash bytea, used_at timestamptz)
      RETURNS TABLE (id bigint, tenant_id bigint, user_uid uuid, scopes text[], allowed_ips text[],
                     expires_at timestamptz, grace_period_ends_at timestamptz, rate_limit_tier text,
                     custom_limits jsonb)
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
      AS 'UPDATE public.api_keys k
             SET last_used_at = greatest(k.last_used_at, used_at)
            FROM public.users u
           WHERE k.key_hash = hash AND k.revoked_at IS NULL AND u.id = k.user_id
       RETURNING k.id, k.tenant_id, u.uid, k.scopes, k.allowed_ips, k.expires_at,
                 k.grace_period_ends_at, k.rate_limit_tier,
                 public.custom_limits_of(k.tenant_id, k.id)';
    REVOKE ALL ON FUNCTION use_api_key(bytea, timestamptz) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION use_api_key(bytea, timestamptz) TO charter_app;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';

    DROP FUNCTION memberships_of(uuid);
    CREATE FUNCTION memberships_of(person uuid)
      RETURNS TABLE (user_id bigint, tenant_id bigint, tenant_uid uuid, role text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
      AS 'SELECT u.id, t.id, t.uid, m.role
            FROM public.users u
            LEFT JOIN public.members m ON m.user_id = u.id
            LEFT JOIN public.tenants t ON t.id = m.tenant_id
           WHERE u.uid = person
           ORDER BY m.created_at, t.id';
    REVOKE ALL ON FUNCTION memberships_of(uuid) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION memberships_of(uuid) TO charter_app;

    DROP FUNCTION use_api_key(bytea, timestamptz);
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

    DROP FUNCTION custom_limits_of(bigint, bigint);
    DROP TABLE custom_limits;
  `);
}
