// breaking: no
import type { Knex } from 'knex';
import { claimFunction, settleFunction } from './20261124150000_create_webhooks.ts';

/**
 * Claims lock what they take and no more, give endpoints that keep failing a share of their own, and are
 * signs of life: no worker can claim and die without others finding it. Settling no longer makes
 * transactions wait that emit events.
 */
export async function up(knex: Knex): Promise<void> {
  await knex.raw(`SET LOCAL lock_timeout = '5s'`);
  await knex.raw(boundedClaim);
  await knex.raw(gentleSettlement);
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

/** As before, but for the lock. */
const gentleSettlement = `
  CREATE OR REPLACE FUNCTION settle_webhook_deliveries(
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
        -- Always the endpoint first: whoever changes it locks in this order too. Its key stays free, so
        -- that transactions which add deliveries to it do not wait.
        SELECT * INTO endpoint FROM public.webhook_endpoints e
         WHERE e.id = result.endpoint_id FOR NO KEY UPDATE;
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
`;
