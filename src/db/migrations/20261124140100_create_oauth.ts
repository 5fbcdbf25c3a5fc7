// breaking: no
import type { Knex } from 'knex';

/**
 * OAuth clients, the digests of their secrets, the tokens that they were given, and the keys that sign
 * tokens. Clients and tokens are looked up before any tenant is known: `find_oauth_client`,
 * `find_oauth_token` and `find_tenant` are the doors through row security for that moment. A token
 * is good as long as its row says so; the row goes with its client.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';

    CREATE TABLE oauth_clients (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      uid uuid NOT NULL UNIQUE,
      tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
      name text NOT NULL,
      description text NOT NULL,
      scopes text[] NOT NULL,
      created_at timestamptz(3) NOT NULL,
      updated_at timestamptz(3) NOT NULL
    );
    CREATE INDEX oauth_clients_tenant ON oauth_clients (tenant_id, id);

    CREATE TABLE oauth_client_secrets (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      uid uuid NOT NULL UNIQUE,
      tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
      client_id bigint NOT NULL REFERENCES oauth_clients ON DELETE CASCADE,
      digest bytea NOT NULL,
      suffix text NOT NULL,
      last_used_at timestamptz(3),
      created_at timestamptz(3) NOT NULL
    );
    CREATE INDEX oauth_client_secrets_client ON oauth_client_secrets (client_id, id);
    CREATE INDEX oauth_client_secrets_tenant ON oauth_client_secrets (tenant_id);

    CREATE TABLE oauth_tokens (
      id uuid PRIMARY KEY,
      tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
      client_id bigint NOT NULL REFERENCES oauth_clients ON DELETE CASCADE,
      scope text NOT NULL,
      audience text NOT NULL,
      issued_at timestamptz(3) NOT NULL,
      expires_at timestamptz(3) NOT NULL,
      revoked_at timestamptz(3)
    );
    CREATE INDEX oauth_tokens_client ON oauth_tokens (client_id);
    CREATE INDEX oauth_tokens_tenant ON oauth_tokens (tenant_id);
    CREATE INDEX oauth_tokens_expiry ON oauth_tokens (expires_at);

    ALTER TABLE oauth_clients ENABLE ROW LEVEL SECURITY;
    CREATE POLICY oauth_clients_tenant ON oauth_clients
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    ALTER TABLE oauth_client_secrets ENABLE ROW LEVEL SECURITY;
    CREATE POLICY oauth_client_secrets_tenant ON oauth_client_secrets
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    ALTER TABLE oauth_tokens ENABLE ROW LEVEL SECURITY;
    CREATE POLICY oauth_tokens_tenant ON oauth_tokens
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    GRANT SELECT, INSERT, UPDATE, DELETE ON oauth_clients, oauth_client_secrets TO charter_app;
    GRANT SELECT, INSERT, UPDATE ON oauth_tokens TO charter_app;

    CREATE TRIGGER count_inserted AFTER INSERT ON oauth_clients
      REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION count_inserted();
    CREATE TRIGGER count_deleted AFTER DELETE ON oauth_clients
      REFERENCING OLD TABLE AS deleted FOR EACH STATEMENT EXECUTE FUNCTION count_deleted();

    CREATE FUNCTION find_oauth_client(client uuid)
      RETURNS TABLE (id bigint, tenant_id bigint, scopes text[], secrets jsonb)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
      AS $$ SELECT c.id, c.tenant_id, c.scopes,
                   coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id, 'digest', encode(s.digest, 'hex')))
                               FROM public.oauth_client_secrets s WHERE s.client_id = c.id), '[]')
              FROM public.oauth_clients c WHERE c.uid = client $$;

    CREATE FUNCTION find_oauth_token(token uuid)
      RETURNS TABLE (tenant_id bigint, tenant_uid uuid, client_uid uuid, client_scopes text[], scope text, audience text,
                     issued_at timestamptz, expires_at timestamptz, custom_limits jsonb)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
      AS $$ SELECT t.tenant_id, o.uid, c.uid, c.scopes, t.scope, t.audience, t.issued_at, t.expires_at,
                   public.custom_limits_of(t.tenant_id, NULL)
              FROM public.oauth_tokens t JOIN public.oauth_clients c ON c.id = t.client_id
              JOIN public.tenants o ON o.id = t.tenant_id
             WHERE t.id = token AND t.revoked_at IS NULL $$;

    -- A row that another sweeper has in hand is left to it.
    CREATE FUNCTION forget_oauth_tokens(expired_at timestamptz, most int) RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
      AS $$ DELETE FROM public.oauth_tokens WHERE id IN (
              SELECT id FROM public.oauth_tokens WHERE expires_at <= expired_at
               ORDER BY expires_at LIMIT most FOR UPDATE SKIP LOCKED) $$;

    CREATE FUNCTION find_tenant(tenant uuid) RETURNS bigint
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
      AS $$ SELECT id FROM public.tenants WHERE uid = tenant $$;

    REVOKE ALL ON FUNCTION find_oauth_client(uuid), find_oauth_token(uuid),
      forget_oauth_tokens(timestamptz, int), find_tenant(uuid) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION find_oauth_client(uuid), find_oauth_token(uuid),
      forget_oauth_tokens(timestamptz, int), find_tenant(uuid) TO charter_app;

    CREATE TABLE signing_keys (
      kid text PRIMARY KEY,
      public_key jsonb NOT NULL,
      sealed_private_key bytea NOT NULL,
      created_at timestamptz(3) NOT NULL,
      signs_from timestamptz(3) NOT NULL,
      withdrawn_at timestamptz(3)
    );
    GRANT SELECT, INSERT, UPDATE, DELETE ON signing_keys TO charter_app;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    DROP TABLE signing_keys;
    DROP FUNCTION find_tenant(uuid), forget_oauth_tokens(timestamptz, int), find_oauth_token(uuid),
      find_oauth_client(uuid);
    DROP TABLE oauth_tokens, oauth_client_secrets, oauth_clients;
  `);
}
