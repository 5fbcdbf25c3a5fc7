import type { Knex } from 'knex';
import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import { patternsOf } from './event-types.ts';

export type DeliveryStatus = 'pending' | 'retrying' | 'success' | 'failed';

/** A delivery with the event that it carries. */
export interface Delivery {
  id: number;
  event_uid: string;
  event_type: string;
  status: DeliveryStatus;
  response_code: number | null;
  response_body: string | null;
  error: string | null;
  attempt: number;
  next_attempt_at: Date | null;
  delivered_at: Date | null;
  created_at: Date;
}

/** A span of time; the end is not part of it. */
export interface Span {
  since: Date;
  until: Date;
}

/** The deliveries to one endpoint of a tenant. */
export interface DeliveryRepository {
  /** A query on the deliveries with their events, as `webhook_deliveries` and `webhook_events`. */
  all(): Knex.QueryBuilder;
  find(id: number): Promise<Delivery | undefined>;
  /** Makes a delivery that failed due at once, as its next attempt; false where it is not to be tried. */
  retry(clock: Clock, id: number, attempt: number): Promise<boolean>;
  /**
   * Makes new deliveries of the tenant's events in a span of time that the endpoint listens to and,
   * unless `all` is wanted, never took. Answers how many.
   */
  replay(
    clock: Clock,
    listensTo: readonly string[],
    span: Span,
    wanted: ReplayWanted,
  ): Promise<number>;
}

export type ReplayWanted = 'all' | 'failed';

/** The repository of the deliveries to one endpoint. */
export function deliveriesOf(
  tx: Transaction,
  tenantId: number,
  endpointId: number,
): DeliveryRepository {
  const all = (): Knex.QueryBuilder =>
    sql('webhook_deliveries')
      .join('webhook_events', 'webhook_events.id', 'webhook_deliveries.event_id')
      .where({
        'webhook_deliveries.tenant_id': tenantId,
        'webhook_deliveries.endpoint_id': endpointId,
      })
      .select(
        'webhook_deliveries.*',
        'webhook_events.uid as event_uid',
        'webhook_events.type as event_type',
      );
  return {
    all,
    find: async (id) => {
      const query = all().where('webhook_deliveries.id', id).forUpdate('webhook_deliveries');
      const [row] = await tx.query<Delivery>(query);
      return row;
    },
    retry: async (clock, id, attempt) => {
      const now = clock.now();
      const rows = await tx.query(
        sql('webhook_deliveries')
          .where({ tenant_id: tenantId, endpoint_id: endpointId, id })
          .whereIn('status', ['failed', 'retrying'])
          .whereNull('claimed_by')
          .update({ status: 'pending', attempt, next_attempt_at: now, updated_at: now })
          .returning('id'),
      );
      return rows.length > 0;
    },
    replay: async (clock, listensTo, { since, until }, wanted) => {
      const now = clock.now();
      const [row] = await tx.query<{ queued: number }>(
        sql.raw(
          `WITH queued AS (
             INSERT INTO webhook_deliveries
               (tenant_id, endpoint_id, event_id, status, attempt, next_attempt_at, created_at, updated_at)
             SELECT e.tenant_id, :endpointId, e.id, 'pending', 1, :now, :now, :now
               FROM webhook_events e
              WHERE e.tenant_id = :tenantId AND e.created_at >= :since AND e.created_at < :until
                AND e.type = ANY(:types)
                AND NOT EXISTS (
                  SELECT FROM webhook_deliveries d
                   WHERE d.event_id = e.id AND d.endpoint_id = :endpointId
                     AND (d.next_attempt_at IS NOT NULL OR (:failed AND d.status = 'success')))
              ORDER BY e.id
             RETURNING 1)
           SELECT count(*) AS queued FROM queued`,
          {
            tenantId,
            endpointId,
            now,
            since,
            until,
            types: await typesWithin(tx, tenantId, { since, until }, listensTo),
            failed: wanted === 'failed',
          } as unknown as Knex.ValueDict,
        ),
      );
      return row?.queued ?? 0;
    },
  };
}

/** The types among a tenant's events of a span that some pattern matches. */
async function typesWithin(
  tx: Transaction,
  tenantId: number,
  { since, until }: Span,
  patterns: readonly string[],
): Promise<string[]> {
  const rows = await tx.query<{ type: string }>(
    sql('webhook_events')
      .where({ tenant_id: tenantId })
      .where('created_at', '>=', since)
      .where('created_at', '<', until)
      .distinct('type'),
  );
  return rows
    .map(({ type }) => type)
    .filter((type) => patternsOf(type).some((pattern) => patterns.includes(pattern)));
}
