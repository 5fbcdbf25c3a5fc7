// breaking: no
import type { Knex } from 'knex';

/**
 * Webhook endpoints, the outbox of events, and their deliveries. Workers see all tenants' deliveries
 * through four functions and nothing else. A delivery belongs to the worker in `claimed_by` until that
 * settles it or is found dead; `fence` tells two claims of one delivery apart. `attempt` is the number
 * of the last attempt, of a pending delivery that of the next.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`
    SET LOCAL lock_timeout = '5s';

    CREATE TABLE webhook_endpoints (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
      user_id bigint REFERENCES users ON DELETE SET NULL,
      url text NOT NULL,
      events text[] NOT NULL,
      secret bytea NOT NULL,
      previous_secret bytea,
      previous_secret_ends_at timestamptz(3),
      headers bytea,
      is_active boolean NOT NULL,
      disabled_at timestamptz(3),
      disabled_reason text CHECK (disabled_reason IN ('failures', 'gone')),
      success_count bigint NOT NULL,
      failure_count bigint NOT NULL,
      consecutive_failures int NOT NULL,
      last_delivery_at timestamptz(3),
      created_at timestamptz(3) NOT NULL,
      updated_at timestamptz(3) NOT NULL
    );
    CREATE INDEX webhook_endpoints_tenant ON webhook_endpoints (tenant_id, id);
    CREATE INDEX webhook_endpoints_user ON webhook_endpoints (user_id);

    CREATE TABLE webhook_events (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
      uid uuid NOT NULL UNIQUE,
      type text NOT NULL,
      body text NOT NULL,
      signatures text[] NOT NULL,
      created_at timestamptz(3) NOT NULL
    );
    CREATE INDEX webhook_events_tenant ON webhook_events (tenant_id, created_at);
    CREATE INDEX webhook_events_old ON webhook_events (created_at);

    CREATE TABLE webhook_deliveries (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      tenant_id bigint NOT NULL REFERENCES tenants ON DELETE CASCADE,
      endpoint_id bigint NOT NULL REFERENCES webhook_endpoints ON DELETE CASCADE,
      event_id bigint NOT NULL REFERENCES webhook_events ON DELETE CASCADE,
      status text NOT NULL CHECK (status IN ('pending', 'retrying', 'success', 'failed')),
      attempt int NOT NULL,
      next_attempt_at timestamptz(3),
      claimed_by uuid,
      fence bigint NOT NULL DEFAULT 0,
      response_code int,
      response_body text,
      error text,
      response_time_ms int,
      delivered_at timestamptz(3),
      created_at timestamptz(3) NOT NULL,
      updated_at timestamptz(3) NOT NULL,
      CHECK ((next_attempt_at IS NOT NULL) = (status IN ('pending', 'retrying')))
    );
    CREATE INDEX webhook_deliveries_endpoint ON webhook_deliveries (endpoint_id, id);
    CREATE INDEX webhook_deliveries_event ON webhook_deliveries (event_id);
    CREATE INDEX webhook_deliveries_tenant ON webhook_deliveries (tenant_id);
    CREATE INDEX webhook_deliveries_due ON webhook_deliveries (endpoint_id, next_attempt_at)
      WHERE next_attempt_at IS NOT NULL AND claimed_by IS NULL;
    CREATE INDEX webhook_deliveries_claimed ON webhook_deliveries (claimed_by)
      WHERE claimed_by IS NOT NULL;

    CREATE TABLE webhook_workers (
      id uuid PRIMARY KEY,
      beat bigint NOT NULL
    );

    ALTER TABLE webhook_endpoints ENABLE ROW LEVEL SECURITY;
    CREATE POLICY webhook_endpoints_tenant ON webhook_endpoints
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    ALTER TABLE webhook_events ENABLE ROW LEVEL SECURITY;
    CREATE POLICY webhook_events_tenant ON webhook_events
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    ALTER TABLE webhook_deliveries ENABLE ROW LEVEL SECURITY;
    CREATE POLICY webhook_deliveries_tenant ON webhook_deliveries
      USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant());
    GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_endpoints TO charter_app;
    GRANT SELECT, INSERT ON webhook_events TO charter_app;
    GRANT SELECT, INSERT, UPDATE ON webhook_deliveries TO charter_app;
  `);
  await knex.raw(claimFunction);
  await knex.raw(settleFunction);
  await knex.raw(workerFunctions);
}

/**
 * Claims due deliveries, the longest due first: at most \`per_endpoint\` of one endpoint, or what
 * \`room\` says of it; of an endpoint that keeps failing one, and of all such \`failing_most\`. The
 * recursion looks at each endpoint that has something due once, however much that is.
 */
export const claimFunction = `
  CREATE FUNCTION claim_webhook_deliveries(
      worker uuid, moment timestamptz, most int, failing_most int, per_endpoint int, room jsonb)
    RETURNS TABLE (id bigint, fence bigint, attempt int, tenant_id bigint, endpoint_id bigint,
                   failing boolean, url text, secret bytea, previous_secret bytea,
                   previous_secret_ends_at timestamptz, headers bytea, event_uid uuid, body text,
                   signatures text[])
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$
      WITH RECURSIVE due AS (
        (SELECT d.endpoint_id FROM public.webhook_deliveries d
          WHERE d.next_attempt_at <= moment AND d.claimed_by IS NULL
          ORDER BY d.endpoint_id LIMIT 1)
        UNION ALL
        SELECT (SELECT d.endpoint_id FROM public.webhook_deliveries d
                 WHERE d.endpoint_id > due.endpoint_id AND d.next_attempt_at <= moment
                   AND d.claimed_by IS NULL
                 ORDER BY d.endpoint_id LIMIT 1)
          FROM due WHERE due.endpoint_id IS NOT NULL
      ), candidates AS (
        SELECT d.id, d.next_attempt_at, e.consecutive_failures >= 3 AS failing
          FROM due
          JOIN public.webhook_endpoints e ON e.id = due.endpoint_id
          CROSS JOIN LATERAL (
            SELECT w.id, w.next_attempt_at FROM public.webhook_deliveries w
             WHERE w.endpoint_id = e.id AND w.next_attempt_at <= moment AND w.claimed_by IS NULL
             ORDER BY w.next_attempt_at, w.id
             LIMIT coalesce((room ->> e.id::text)::int,
                            CASE WHEN e.consecutive_failures >= 3 THEN 1 ELSE per_endpoint END)
             FOR UPDATE SKIP LOCKED) d
      ), ranked AS (
        SELECT c.*, row_number() OVER (PARTITION BY c.failing ORDER BY c.next_attempt_at) AS place
          FROM candidates c
      ), chosen AS (
        SELECT r.id, r.failing FROM ranked r
         WHERE NOT r.failing OR r.place <= failing_most
         ORDER BY r.next_attempt_at LIMIT most
      )
      UPDATE public.webhook_deliveries d
         SET claimed_by = worker, fence = d.fence + 1
        FROM chosen c, public.webhook_endpoints e, public.webhook_events v
       WHERE d.id = c.id AND e.id = d.endpoint_id AND v.id = d.event_id
   RETURNING d.id, d.fence,
             CASE d.status WHEN 'retrying' THEN d.attempt + 1 ELSE d.attempt END, d.tenant_id, d.endpoint_id, c.failing, e.url, e.secret,
             e.previous_secret, e.previous_secret_ends_at, e.headers, v.uid, v.body, v.signatures
    $$;
  REVOKE ALL ON FUNCTION claim_webhook_deliveries(uuid, timestamptz, int, int, int, jsonb) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION claim_webhook_deliveries(uuid, timestamptz, int, int, int, jsonb)
    TO charter_app;
`;

/**
 * Writes down what became of claimed deliveries and counts it at their endpoints. A result whose claim
 * is not the worker's any more is left out. Answers the endpoints that it disabled.
 */
export const settleFunction = `
  CREATE FUNCTION settle_webhook_deliveries(
      worker uuid, moment timestamptz, failures_allowed int, results jsonb)
    RETURNS TABLE (endpoint_id bigint, tenant_id bigint, tenant_uid uuid, url text, reason text,
                   consecutive_failures int)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$
    DECLARE
      result record;
      endpoint public.webhook_endpoints;
      why text;
    BEGIN
      FOR result IN
        SELECT * FROM jsonb_to_recordset(results) AS r(
          id bigint, endpoint_id bigint, fence bigint, success boolean, gone boolean,
          response_code int, response_body text, error text, response_time_ms int,
          next_attempt_at timestamptz)
         ORDER BY r.endpoint_id, r.id
      LOOP
        -- Always the endpoint first: whoever changes it locks in this order too.
        SELECT * INTO endpoint FROM public.webhook_endpoints e
         WHERE e.id = result.endpoint_id FOR UPDATE;
        CONTINUE WHEN NOT FOUND;
        UPDATE public.webhook_deliveries d
           SET status = CASE WHEN result.success THEN 'success'
                             WHEN endpoint.is_active AND result.next_attempt_at IS NOT NULL
                             THEN 'retrying' ELSE 'failed' END,
               attempt = CASE d.status WHEN 'retrying' THEN d.attempt + 1 ELSE d.attempt END,
               next_attempt_at = CASE WHEN endpoint.is_active AND NOT result.success
                                      THEN result.next_attempt_at END,
               delivered_at = CASE WHEN result.success THEN moment END,
               response_code = result.response_code, response_body = result.response_body,
               error = result.error, response_time_ms = result.response_time_ms,
               claimed_by = NULL, updated_at = moment
         WHERE d.id = result.id AND d.claimed_by = worker AND d.fence = result.fence;
        CONTINUE WHEN NOT FOUND;
        UPDATE public.webhook_endpoints e
           SET success_count = e.success_count + CASE WHEN result.success THEN 1 ELSE 0 END,
               failure_count = e.failure_count + CASE WHEN result.success THEN 0 ELSE 1 END,
               consecutive_failures =
                 CASE WHEN result.success THEN 0 ELSE e.consecutive_failures + 1 END,
               last_delivery_at = moment
         WHERE e.id = endpoint.id
     RETURNING e.* INTO endpoint;
        why := CASE WHEN result.gone THEN 'gone'
                    WHEN endpoint.consecutive_failures >= failures_allowed THEN 'failures' END;
        CONTINUE WHEN why IS NULL OR NOT endpoint.is_active;
        UPDATE public.webhook_endpoints e
           SET is_active = false, disabled_at = moment, disabled_reason = why, updated_at = moment
         WHERE e.id = endpoint.id;
        UPDATE public.webhook_deliveries d
           SET status = 'failed', next_attempt_at = NULL, updated_at = moment,
               error = 'The endpoint was disabled.'
         WHERE d.endpoint_id = endpoint.id AND d.next_attempt_at IS NOT NULL
           AND d.claimed_by IS NULL;
        RETURN QUERY SELECT endpoint.id, t.id, t.uid, endpoint.url, why,
                            endpoint.consecutive_failures
                       FROM public.tenants t WHERE t.id = endpoint.tenant_id;
      END LOOP;
    END $$;
  REVOKE ALL ON FUNCTION settle_webhook_deliveries(uuid, timestamptz, int, jsonb) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION settle_webhook_deliveries(uuid, timestamptz, int, jsonb) TO charter_app;
`;

const workerFunctions = `
  CREATE FUNCTION beat_webhook_worker(worker uuid) RETURNS TABLE (id uuid, beat bigint)
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$
      INSERT INTO public.webhook_workers VALUES (worker, 1)
        ON CONFLICT (id) DO UPDATE SET beat = webhook_workers.beat + 1;
      SELECT w.id, w.beat FROM public.webhook_workers w;
    $$;

  -- What a dead worker had claimed is due again.
  CREATE FUNCTION release_webhook_worker(worker uuid) RETURNS int
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$
      DELETE FROM public.webhook_workers WHERE id = worker;
      WITH released AS (
        UPDATE public.webhook_deliveries SET claimed_by = NULL
         WHERE claimed_by = worker RETURNING 1)
      SELECT count(*)::int FROM released;
    $$;

  CREATE FUNCTION forget_webhook_events(before timestamptz, most int) RETURNS int
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$
      WITH forgotten AS (
        DELETE FROM public.webhook_events WHERE id IN (
          SELECT e.id FROM public.webhook_events e
           WHERE e.created_at < before
             AND NOT EXISTS (SELECT FROM public.webhook_deliveries d
                              WHERE d.event_id = e.id AND d.next_attempt_at IS NOT NULL)
           ORDER BY e.created_at LIMIT most)
        RETURNING 1)
      SELECT count(*)::int FROM forgotten;
    $$;

  REVOKE ALL ON FUNCTION beat_webhook_worker(uuid), release_webhook_worker(uuid),
    forget_webhook_events(timestamptz, int) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION beat_webhook_worker(uuid), release_webhook_worker(uuid),
    forget_webhook_events(timestamptz, int) TO charter_app;
`;

export async function down(knex: Knex): Promise<void> {
  await knex.raw(`
    DROP FUNCTION forget_webhook_events(timestamptz, int);
    DROP FUNCTION release_webhook_worker(uuid);
    DROP FUNCTION beat_webhook_worker(uuid);
    DROP FUNCTION settle_webhook_deliveries(uuid, timestamptz, int, jsonb);
    DROP FUNCTION claim_webhook_deliveries(uuid, timestamptz, int, int, int, jsonb);
    DROP TABLE webhook_workers, webhook_deliveries, webhook_events, webhook_endpoints;
  `);
}
