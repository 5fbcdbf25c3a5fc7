// breaking: no
import type { Knex } from 'knex';

/**
 * Posts, the accounts that they are published on, and their media. A post has a target for each of its
 * accounts, whose row is the recovery point of publishing there: what is about to be sent is written
 * down before it is sent, and what the network answered after. Accounts are numbered by workspace, so
 * that the sandbox account, which every workspace has from its first moment on, is number 1 in each.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(accounts);
  await knex.raw(media);
  await knex.raw(posts);
  await knex.raw(sandbox);
  for (const table of tables) await knex.raw(secure(table));
  await knex.raw(sandboxAccounts);
}

const tables = ['social_accounts', 'media', 'posts', 'post_targets', 'post_media', 'sandbox_posts'];

/** `credentials` are sealed; `settings` has what a connector must know besides, such as a server's URL. */
const accounts = `
  SET LOCAL lock_timeout = '5s';

  CREATE TABLE social_accounts (
    id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
    user_id bigint REFERENCES users ON DELETE SET NULL,
    number int NOT NULL CHECK (number > 0),
    network text NOT NULL,
    remote_id text,
    handle text NOT NULL,
    display_name text NOT NULL,
    avatar_url text,
    status text NOT NULL CHECK (status IN ('active', 'expired', 'revoked')),
    followers bigint,
    settings jsonb NOT NULL,
    credentials bytea,
    connected_at timestamptz(3) NOT NULL,
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    UNIQUE (tenant_id, number),
    UNIQUE (tenant_id, network, remote_id)
  );
  CREATE INDEX social_accounts_user ON social_accounts (user_id);
`;

/** A row comes with the permission to upload; the content is there once `status` is `ready`. */
const media = `
  CREATE TABLE media (
    id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
    user_id bigint REFERENCES users ON DELETE SET NULL,
    status text NOT NULL CHECK (status IN ('pending', 'processing', 'ready', 'failed')),
    filename text NOT NULL,
    content_type text NOT NULL,
    size bigint NOT NULL CHECK (size > 0),
    width int,
    height int,
    duration_ms bigint,
    storage_key text NOT NULL UNIQUE,
    error text,
    upload_expires_at timestamptz(3) NOT NULL,
    confirmed_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX media_tenant ON media (tenant_id, id);
  CREATE INDEX media_user ON media (user_id);
  CREATE INDEX media_unconfirmed ON media (upload_expires_at) WHERE status = 'pending';
`;

/**
 * `job_id` names the one job that may go on with a target: a job that was replaced or called off finds
 * another name there, or none. A target's key of idempotency is its uid with its round; publishing what
 * failed once more is another round. `parts` has what the network made of the parts of a thread so far.
 * `attempt` counts how often it was begun, `failures` how often the network asked to come back.
 */
const posts = `
  CREATE TABLE posts (
    id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
    user_id bigint REFERENCES users ON DELETE SET NULL,
    status text NOT NULL CHECK (status IN
      ('draft', 'scheduled', 'publishing', 'published', 'partially_published', 'failed')),
    body text NOT NULL,
    thread text[] NOT NULL,
    tags text[] NOT NULL,
    scheduled_at timestamptz(3),
    timezone text,
    published_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    CHECK (status <> 'scheduled' OR scheduled_at IS NOT NULL)
  );
  CREATE INDEX posts_tenant ON posts (tenant_id, created_at, id);
  CREATE INDEX posts_status ON posts (tenant_id, status, id);
  CREATE INDEX posts_moment ON posts
    (tenant_id, (coalesce(published_at, scheduled_at, created_at)));
  CREATE INDEX posts_user ON posts (user_id);

  CREATE TABLE post_targets (
    id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    uid uuid NOT NULL UNIQUE,
    tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
    post_id bigint NOT NULL REFERENCES posts ON DELETE CASCADE,
    account_id bigint NOT NULL REFERENCES social_accounts,
    position int NOT NULL,
    body text,
    thread text[],
    state text NOT NULL CHECK (state IN ('pending', 'sending', 'published', 'failed', 'unknown')),
    round int NOT NULL,
    attempt int NOT NULL,
    failures int NOT NULL,
    job_id uuid,
    parts jsonb NOT NULL,
    error_code text,
    error text,
    published_at timestamptz(3),
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL,
    UNIQUE (post_id, account_id)
  );
  CREATE INDEX post_targets_account ON post_targets (account_id);
  CREATE INDEX post_targets_tenant ON post_targets (tenant_id);

  CREATE TABLE post_media (
    post_id bigint NOT NULL REFERENCES posts ON DELETE CASCADE,
    media_id bigint NOT NULL REFERENCES media,
    tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
    position int NOT NULL,
    PRIMARY KEY (post_id, media_id)
  );
  CREATE INDEX post_media_media ON post_media (media_id);
  CREATE INDEX post_media_tenant ON post_media (tenant_id);
`;

/** What sandbox accounts were given; it can be seen from `published_at` to `removed_at`. */
const sandbox = `
  CREATE TABLE sandbox_posts (
    id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
    account_id bigint NOT NULL REFERENCES social_accounts,
    idempotency_key text NOT NULL,
    body text NOT NULL,
    media jsonb NOT NULL,
    reply_to bigint REFERENCES sandbox_posts,
    attempts int NOT NULL,
    published_at timestamptz(3),
    removed_at timestamptz(3),
    UNIQUE (account_id, idempotency_key)
  );
  CREATE INDEX sandbox_posts_tenant ON sandbox_posts (tenant_id);
  CREATE INDEX sandbox_posts_reply ON sandbox_posts (reply_to);
`;

const secure = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_tenant ON ${table}
    USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO charter_app;
`;

/** The account comes with the workspace, however that is made; its times are the workspace's. */
const sandboxAccounts = `
  CREATE FUNCTION add_sandbox_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public
    AS $$ BEGIN
      INSERT INTO public.social_accounts (tenant_id, number, network, handle, display_name, status,
                                          settings, connected_at, created_at, updated_at)
        VALUES (NEW.id, 1, 'sandbox', 'sandbox', 'Sandbox', 'active', '{}',
                NEW.created_at, NEW.created_at, NEW.created_at);
      RETURN NULL;
    END $$;
  CREATE TRIGGER add_sandbox_account AFTER INSERT ON tenants
    FOR EACH ROW EXECUTE FUNCTION add_sandbox_account();
  INSERT INTO social_accounts (tenant_id, number, network, handle, display_name, status,
                               settings, connected_at, created_at, updated_at)
    SELECT id, 1, 'sandbox', 'sandbox', 'Sandbox', 'active', '{}', created_at, created_at, created_at
      FROM tenants;
`;

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    DROP TRIGGER add_sandbox_account ON tenants;
    DROP FUNCTION add_sandbox_account();
    DROP TABLE sandbox_posts, post_media, post_targets, posts, media, social_accounts;
  `);
}
