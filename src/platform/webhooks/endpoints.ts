import type { Knex } from 'knex';
import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';

/** An endpoint as it is stored; its secrets and headers are sealed. */
export interface WebhookEndpoint {
  id: number;
  tenant_id: number;
  user_id: number | null;
  url: string;
  events: string[];
  secret: Buffer;
  previous_secret: Buffer | null;
  previous_secret_ends_at: Date | null;
  headers: Buffer | null;
  is_active: boolean;
  disabled_at: Date | null;
  disabled_reason: 'failures' | 'gone' | null;
  success_count: number;
  failure_count: number;
  consecutive_failures: number;
  last_delivery_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

/** What an endpoint is made from. */
export type NewWebhookEndpoint = Pick<WebhookEndpoint, 'url' | 'events' | 'secret' | 'headers'>;

/** What may be changed of an endpoint. */
export type WebhookEndpointChange = Partial<
  Pick<
    WebhookEndpoint,
    | 'url'
    | 'events'
    | 'headers'
    | 'is_active'
    | 'secret'
    | 'previous_secret'
    | 'previous_secret_ends_at'
  >
>;

/** The endpoints of one tenant. */
export interface WebhookEndpointRepository {
  /** A query on the endpoints, as `webhook_endpoints`. */
  all(): Knex.QueryBuilder;
  find(id: number, options?: { forUpdate: boolean }): Promise<WebhookEndpoint | undefined>;
  create(
    clock: Clock,
    userId: number | null,
    endpoint: NewWebhookEndpoint,
  ): Promise<WebhookEndpoint>;
  /**
   * Changes what is given. Made active again, an endpoint begins without failures; made inactive, what
   * waits for it is given up.
   */
  change(
    clock: Clock,
    id: number,
    change: WebhookEndpointChange,
  ): Promise<WebhookEndpoint | undefined>;
  /** The endpoint as it was; undefined where there is none. */
  remove(id: number): Promise<WebhookEndpoint | undefined>;
}

/** A query that counts a tenant's endpoints, active or not. */
export function countWebhooks(tenantId: number): Knex.QueryBuilder {
  return sql('webhook_endpoints').where({ tenant_id: tenantId }).count();
}

/** The repository of one tenant's endpoints. */
export function webhookEndpointsOf(tx: Transaction, tenantId: number): WebhookEndpointRepository {
  const all = (): Knex.QueryBuilder =>
    sql('webhook_endpoints').where({ 'webhook_endpoints.tenant_id': tenantId });
  return {
    all,
    find: async (id, { forUpdate } = { forUpdate: false }) => {
      const query = all().where({ id }).select('*');
      const [row] = await tx.query<WebhookEndpoint>(forUpdate ? query.forUpdate() : query);
      return row;
    },
    create: async (clock, userId, endpoint) => {
      const now = clock.now();
      const [row] = await tx.query<WebhookEndpoint>(
        sql('webhook_endpoints')
          .insert({
            ...endpoint,
            tenant_id: tenantId,
            user_id: userId,
            is_active: true,
            success_count: 0,
            failure_count: 0,
            consecutive_failures: 0,
            created_at: now,
            updated_at: now,
          })
          .returning('*'),
      );
      if (!row) throw new Error('an endpoint was inserted without an answer');
      return row;
    },
    change: async (clock, id, change) => {
      const now = clock.now();
      const reset = { consecutive_failures: 0, disabled_at: null, disabled_reason: null };
      const [row] = await tx.query<WebhookEndpoint>(
        all()
          .where({ id })
          .update({ ...change, ...(change.is_active === true && reset), updated_at: now })
          .returning('*'),
      );
      if (row && change.is_active === false) await giveUpDeliveries(tx, tenantId, id, now);
      return row;
    },
    remove: async (id) => {
      const [row] = await tx.query<WebhookEndpoint>(all().where({ id }).delete().returning('*'));
      return row;
    },
  };
}

async function giveUpDeliveries(
  tx: Transaction,
  tenantId: number,
  endpointId: number,
  now: Date,
): Promise<void> {
  await tx.query(
    sql('webhook_deliveries')
      .where({ tenant_id: tenantId, endpoint_id: endpointId })
      .whereNotNull('next_attempt_at')
      .whereNull('claimed_by')
      .update({
        status: 'failed',
        next_attempt_at: null,
        error: 'The endpoint was switched off.',
        updated_at: now,
      }),
  );
}
