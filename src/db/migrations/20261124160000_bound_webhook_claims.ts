// breaking: no
import type { Knex } from 'knex';
import { claimFunction, settleFunction } from './20261124150000_create_webhooks.ts';

/**
 * Claims lock what they take and no more, give endpoints that keep failing a share of their own, and are
 * signs of life: no worker can claim and die without others finding it. Results are settled at
 * once instead of one by one, and no transaction that emits events waits for it.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`SET LOCAL lock_timeout = '5s'`);
  await knex.raw(boundedClaim);
  await knex.raw(settlementAtOnce);
}

export async function down(knex: Knex): Promise<void> {
  for (const earlier of [claimFunction, settleFunction]) {
    await knex.raw(earlier.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
  }
}

/**
 * Claims due deliveries: of endpoints that answer at most `most`, of those that keep failing at most
 * `failing_most` besides; of one endpoint `per_endpoint`, of a failing one 1, or what `room` says of
 * it. Those that have waited longest come first. The recursion looks at each endpoint that has something
 * due once, however much that is; rows are locked one by one until there are enough.
 *
 * The worker's row is written with every claim. Whoever takes a worker for dead deletes that row first,
 * so that the two wait for each other: then either this claim is given back too, or the row is there
 * again for others to watch.
 */
const boundedClaim = `
  CREATE OR REPLACE FUNCTION claim_webhook_deliveries(
      worker uuid, moment timestamptz, most int, failing_most int, per_endpoint int, room jsonb)
    RETURNS TABLE (id bigint, fence bigint, attempt int, tenant_id bigint, endpoint_id bigint,
                   failing boolean, url text, secret bytea, previous_secret bytea,
                   previous_secret_ends_at timestamptz, headers bytea, event_uid uuid, body text,
                   signatures text[])
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$
      WITH RECURSIVE due AS (
        (SELECT d.endpoint_id, d.next_attempt_at FROM public.webhook_deliveries d
          WHERE d.next_attempt_at <= moment AND d.claimed_by IS NULL
          ORDER BY d.endpoint_id, d.next_attempt_at LIMIT 1)
        UNION ALL
        SELECT next.endpoint_id, next.next_attempt_at
          FROM due CROSS JOIN LATERAL (
            SELECT d.endpoint_id, d.next_attempt_at FROM public.webhook_deliveries d
             WHERE d.endpoint_id > due.endpoint_id AND d.next_attempt_at <= moment
               AND d.claimed_by IS NULL
             ORDER BY d.endpoint_id, d.next_attempt_at LIMIT 1) next
      ), open AS (
        SELECT due.endpoint_id, due.next_attempt_at AS since, f.failing,
               coalesce((room ->> e.id::text)::int,
                        CASE WHEN f.failing THEN 1 ELSE per_endpoint END) AS places
          FROM due
          JOIN public.webhook_endpoints e ON e.id = due.endpoint_id
          CROSS JOIN LATERAL (SELECT e.consecutive_failures >= 3 AS failing) f
      ), chosen AS (
        (SELECT d.id, false AS failing
           FROM (SELECT * FROM open WHERE NOT open.failing AND open.places > 0
                  ORDER BY open.since LIMIT most) o
          CROSS JOIN LATERAL (
            SELECT w.id FROM public.webhook_deliveries w
             WHERE w.endpoint_id = o.endpoint_id AND w.next_attempt_at <= moment
               AND w.claimed_by IS NULL
             ORDER BY w.next_attempt_at, w.id LIMIT o.places
             FOR UPDATE SKIP LOCKED) d
          LIMIT most)
        UNION ALL
        (SELECT d.id, true
           FROM (SELECT * FROM open WHERE open.failing AND open.places > 0
                  ORDER BY open.since LIMIT failing_most) o
          CROSS JOIN LATERAL (
            SELECT w.id FROM public.webhook_deliveries w
             WHERE w.endpoint_id = o.endpoint_id AND w.next_attempt_at <= moment
               AND w.claimed_by IS NULL
             ORDER BY w.next_attempt_at, w.id LIMIT o.places
             FOR UPDATE SKIP LOCKED) d
          LIMIT failing_most)
      ), alive AS (
        INSERT INTO public.webhook_workers SELECT worker, 1 WHERE EXISTS (SELECT FROM chosen)
          ON CONFLICT (id) DO UPDATE SET beat = webhook_workers.beat + 1
      )
      UPDATE public.webhook_deliveries d
         SET claimed_by = worker, fence = d.fence + 1
        FROM chosen c, public.webhook_endpoints e, public.webhook_events v
       WHERE d.id = c.id AND e.id = d.endpoint_id AND v.id = d.event_id
   RETURNING d.id, d.fence, CASE d.status WHEN 'retrying' THEN d.attempt + 1 ELSE d.attempt END,
             d.tenant_id, d.endpoint_id, c.failing, e.url, e.secret, e.previous_secret,
             e.previous_secret_ends_at, e.headers, v.uid, v.body, v.signatures
    $$;
`;

/**
 * Writes down what became of claimed deliveries and counts it at their endpoints, all at once. A result
 * whose claim is not the worker's any more is left out. Results of one endpoint that come together were
 * under way together: one success among them says that it answers. Answers the endpoints that it disabled.
 */
const settlementAtOnce = `
  CREATE OR REPLACE FUNCTION settle_webhook_deliveries(
      worker uuid, moment timestamptz, failures_allowed int, results jsonb)
    RETURNS TABLE (endpoint_id bigint, tenant_id bigint, tenant_uid uuid, url text, reason text,
                   consecutive_failures int)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public
    AS $$
    DECLARE
      disabled bigint[];
    BEGIN
      -- Always the endpoints first, in this order, as whoever changes one does. Their keys stay free, so
      -- that transactions which add deliveries do not wait.
      PERFORM FROM public.webhook_endpoints e
        WHERE e.id IN (SELECT r.endpoint_id
                         FROM jsonb_to_recordset(results) AS r(endpoint_id bigint))
        ORDER BY e.id FOR NO KEY UPDATE;
      WITH settled AS (
        UPDATE public.webhook_deliveries d
           SET status = CASE WHEN r.success THEN 'success'
                             WHEN e.is_active AND r.next_attempt_at IS NOT NULL THEN 'retrying'
                             ELSE 'failed' END,
               attempt = CASE d.status WHEN 'retrying' THEN d.attempt + 1 ELSE d.attempt END,
               next_attempt_at = CASE WHEN e.is_active AND NOT r.success
                                      THEN r.next_attempt_at END,
               delivered_at = CASE WHEN r.success THEN moment END,
               response_code = r.response_code, response_body = r.response_body,
               error = r.error, response_time_ms = r.response_time_ms,
               claimed_by = NULL, updated_at = moment
          FROM jsonb_to_recordset(results) AS r(
                 id bigint, endpoint_id bigint, fence bigint, success boolean, gone boolean,
                 response_code int, response_body text, error text, response_time_ms int,
                 next_attempt_at timestamptz)
          JOIN public.webhook_endpoints e ON e.id = r.endpoint_id
         WHERE d.id = r.id AND d.claimed_by = worker AND d.fence = r.fence
     RETURNING d.endpoint_id, r.success, r.gone
      ), counted AS (
        SELECT s.endpoint_id, count(*) FILTER (WHERE s.success) AS successes,
               count(*) FILTER (WHERE NOT s.success) AS failures, bool_or(s.gone) AS gone
          FROM settled s GROUP BY s.endpoint_id
      ), judged AS (
        SELECT c.*, e.is_active, f.in_a_row,
               CASE WHEN NOT e.is_active THEN NULL WHEN c.gone THEN 'gone'
                    WHEN f.in_a_row >= failures_allowed THEN 'failures' END AS why
          FROM counted c
          JOIN public.webhook_endpoints e ON e.id = c.endpoint_id
          CROSS JOIN LATERAL (
            SELECT CASE WHEN c.successes > 0 THEN 0
                        ELSE e.consecutive_failures + c.failures END AS in_a_row) f
      ), told AS (
        UPDATE public.webhook_endpoints e
           SET success_count = e.success_count + j.successes,
               failure_count = e.failure_count + j.failures,
               consecutive_failures = j.in_a_row, last_delivery_at = moment,
               is_active = e.is_active AND j.why IS NULL,
               disabled_at = CASE WHEN j.why IS NULL THEN e.disabled_at ELSE moment END,
               disabled_reason = coalesce(j.why, e.disabled_reason),
               updated_at = CASE WHEN j.why IS NULL THEN e.updated_at ELSE moment END
          FROM judged j WHERE e.id = j.endpoint_id
     RETURNING e.id, j.why
      )
      SELECT array_agg(t.id) INTO disabled FROM told t WHERE t.why IS NOT NULL;
      IF disabled IS NULL THEN RETURN; END IF;
      UPDATE public.webhook_deliveries d
         SET status = 'failed', next_attempt_at = NULL, updated_at = moment,
             error = 'The endpoint was disabled.'
       WHERE d.endpoint_id = ANY(disabled) AND d.next_attempt_at IS NOT NULL AND d.claimed_by IS NULL;
      RETURN QUERY SELECT e.id, t.id, t.uid, e.url, e.disabled_reason, e.consecutive_failures
                     FROM public.webhook_endpoints e JOIN public.tenants t ON t.id = e.tenant_id
                    WHERE e.id = ANY(disabled) ORDER BY e.id;
    END $$;
`;
