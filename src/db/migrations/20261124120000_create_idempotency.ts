// breaking: no
import type { Knex } from 'knex';

/**
 * What idempotency keys stand for: an answer; or, for work outside of any transaction, an attempt of
 * which nothing more is known yet, and the name that its effect has for whoever it calls. They do not
 * refer to their tenant: the answer to a tenant's deletion outlives it, and the person who asked for it
 * may read it then. `forget_idempotency_records` deletes expired ones of all tenants, a batch at a time.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';

    CREATE TABLE idempotency_records (
      tenant_id bigint NOT NULL,
      digest bytea NOT NULL,
      user_id bigint NOT NULL,
      fingerprint bytea NOT NULL,
      status int,
      headers json,
      body bytea,
      sealed_for text,
      attempt uuid,
      effect uuid,
      leased_until timestamptz(3),
      expires_at timestamptz(3) NOT NULL,
      PRIMARY KEY (digest, tenant_id),
      CHECK (num_nulls(status, headers) IN (0, 2)),
      CHECK (num_nulls(attempt, effect, leased_until) = CASE WHEN status IS NULL THEN 0 ELSE 3 END)
    );
    CREATE INDEX idempotency_records_expiry ON idempotency_records (expires_at);

    ALTER TABLE idempotency_records ENABLE ROW LEVEL SECURITY;
    CREATE POLICY idempotency_records_tenant ON idempotency_records
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    CREATE POLICY idempotency_records_user ON idempotency_records FOR SELECT
      USING (user_id = nullif(app_user(), 0));
    GRANT SELECT, INSERT, UPDATE ON idempotency_records TO charter_app;

    CREATE FUNCTION forget_idempotency_records(expired_by timestamptz, most int) RETURNS int
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
      AS $$
        WITH gone AS (
          DELETE FROM public.idempotency_records WHERE ctid = ANY (ARRAY(
            SELECT ctid FROM public.idempotency_records WHERE expires_at <= expired_by
             ORDER BY expires_at LIMIT most FOR UPDATE SKIP LOCKED))
          RETURNING 1)
        SELECT count(*)::int FROM gone
      $$;
    REVOKE ALL ON FUNCTION forget_idempotency_records(timestamptz, int) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION forget_idempotency_records(timestamptz, int) TO charter_app;
  `);
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    DROP FUNCTION forget_idempotency_records(timestamptz, int);
    DROP TABLE idempotency_records;
  `);
}
