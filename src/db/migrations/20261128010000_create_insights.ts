// breaking: no
import type { Knex } from 'knex';

/**
 * How published posts do, as their networks tell from time to time: a row for each day on which they
 * were asked, with what had come together by then, so that days can be told apart. Topics are taken from
 * a post once, when it is published.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(metrics);
  await knex.raw(topics);
  for (const table of ['post_metrics', 'account_followers', 'post_topics']) {
    await knex.raw(secure(table));
  }
}

const metrics = `
  SET LOCAL lock_timeout = '5s';

  CREATE TABLE post_metrics (
    target_id bigint NOT NULL REFERENCES post_targets ON DELETE CASCADE,
    day date NOT NULL,
    tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
    impressions bigint NOT NULL,
    reach bigint NOT NULL,
    likes bigint NOT NULL,
    comments bigint NOT NULL,
    shares bigint NOT NULL,
    saves bigint NOT NULL,
    clicks bigint NOT NULL,
    video_views bigint NOT NULL,
    observed_at timestamptz(3) NOT NULL,
    PRIMARY KEY (target_id, day)
  );
  CREATE INDEX post_metrics_tenant ON post_metrics (tenant_id, day);

  CREATE TABLE account_followers (
    account_id bigint NOT NULL REFERENCES social_accounts ON DELETE CASCADE,
    day date NOT NULL,
    tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
    followers bigint NOT NULL,
    PRIMARY KEY (account_id, day)
  );
  CREATE INDEX account_followers_tenant ON account_followers (tenant_id, day);
`;

const topics = `
  CREATE TABLE post_topics (
    target_id bigint NOT NULL REFERENCES post_targets ON DELETE CASCADE,
    hashtag text NOT NULL,
    topic text NOT NULL,
    tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
    network text NOT NULL,
    url text,
    published_at timestamptz(3) NOT NULL,
    PRIMARY KEY (target_id, hashtag)
  );
  CREATE INDEX post_topics_tenant ON post_topics (tenant_id, published_at);
`;

const secure = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_tenant ON ${table}
    USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO charter_app;
`;

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP TABLE post_topics, account_followers, post_metrics');
}
