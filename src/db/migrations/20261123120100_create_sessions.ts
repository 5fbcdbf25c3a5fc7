// breaking: no
import type { Knex } from 'knex';

/**
 * Refresh tokens, by their digests, and failed logins. Neither belongs to a tenant: they are read
 * before anybody is known. `memberships_of` is the one door through row security for that moment.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';

    CREATE TABLE refresh_tokens (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      family uuid NOT NULL,
      user_id bigint NOT NULL REFERENCES users ON DELETE CASCADE,
      token_hash bytea NOT NULL UNIQUE,
      created_at timestamptz(3) NOT NULL,
      expires_at timestamptz(3) NOT NULL,
      used_at timestamptz(3),
      revoked_at timestamptz(3)
    );
    CREATE INDEX refresh_tokens_family ON refresh_tokens (family);
    CREATE INDEX refresh_tokens_user ON refresh_tokens (user_id);

    CREATE TABLE login_failures (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      account_hash bytea NOT NULL,
      address text NOT NULL,
      failed_at timestamptz(3) NOT NULL
    );
    CREATE INDEX login_failures_recent ON login_failures (account_hash, address, failed_at);
    CREATE INDEX login_failures_old ON login_failures (failed_at);

    CREATE TABLE key_fingerprints (
      name text PRIMARY KEY,
      fingerprint bytea NOT NULL
    );

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

    GRANT SELECT, INSERT, UPDATE, DELETE ON refresh_tokens TO charter_app;
    GRANT SELECT, INSERT, DELETE ON login_failures TO charter_app;
    GRANT SELECT, INSERT, UPDATE ON key_fingerprints TO charter_app;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    DROP FUNCTION memberships_of(uuid);
    DROP TABLE key_fingerprints, login_failures, refresh_tokens;
  `);
}
