import type { Knex } from 'knex';
import type { Collection } from '../../db/collections/index.ts';
import { sql } from '../../db/sql.ts';
import { encodeId } from '../../lib/ids.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import type {
  Delivery,
  WebhookEndpoint,
  WebhookEndpointRepository,
  WebhookSecrets,
} from '../../platform/webhooks/index.ts';

/** How the contract's names of a list of endpoints are read from the database. */
export const webhookCollection: Collection = {
  sortable: {
    id: 'webhook_endpoints.id',
    url: 'webhook_endpoints.url',
    last_delivery_at: 'webhook_endpoints.last_delivery_at',
    created_at: 'webhook_endpoints.created_at',
  },
  tieBreaker: 'webhook_endpoints.id',
  searched: ['webhook_endpoints.url'],
  createdAt: 'webhook_endpoints.created_at',
  updatedAt: 'webhook_endpoints.updated_at',
};

interface Owner {
  id: number;
  name: string | null;
  email: string;
}

/** An endpoint as read for core: with the person who made it, where they still exist. */
export type WebhookRow = WebhookEndpoint & { owner: Owner | null };

/** The endpoints of a tenant, each with the person who made it. */
export function selectWebhooks(endpoints: WebhookEndpointRepository): Knex.QueryBuilder {
  return endpoints
    .all()
    .leftJoin('users', 'users.id', 'webhook_endpoints.user_id')
    .select(
      'webhook_endpoints.*',
      sql.raw(
        `CASE WHEN users.id IS NOT NULL THEN
           jsonb_build_object('id', users.id, 'name', users.name, 'email', users.email) END AS owner`,
      ),
    );
}

/** An endpoint without its secrets: of its headers, the names. */
export function presentWebhook(row: WebhookEndpoint, secrets: WebhookSecrets) {
  return {
    id: row.id,
    url: row.url,
    events: row.events,
    is_active: row.is_active,
    success_count: row.success_count,
    failure_count: row.failure_count,
    consecutive_failures: row.consecutive_failures,
    custom_headers: Object.keys(secrets.openHeaders(row.headers)),
    disabled_at: row.disabled_at && toSeconds(row.disabled_at),
    disabled_reason: row.disabled_reason,
    last_delivery_at: row.last_delivery_at && toSeconds(row.last_delivery_at),
    created_at: toSeconds(row.created_at),
  };
}

type Field = keyof ReturnType<typeof presentWebhook>;

/** An endpoint cut to the fields that are wanted, with its maker where `include` says so. */
export function viewWebhook(
  row: WebhookRow,
  secrets: WebhookSecrets,
  fields: readonly Field[],
  include: readonly 'owner'[] = [],
) {
  const webhook = presentWebhook(row, secrets);
  const view: Partial<typeof webhook> = Object.fromEntries(
    fields.map((field) => [field, webhook[field]]),
  );
  return { ...view, ...(include.includes('owner') && row.owner && { owner: row.owner }) };
}

/** A delivery; what does not apply to its status is absent. */
export function presentDelivery(row: Delivery) {
  return {
    id: row.id,
    event_id: encodeId('evt', row.event_uid),
    event_type: row.event_type,
    status: row.status,
    ...(row.response_code !== null && { response_code: row.response_code }),
    ...(row.response_body !== null && { response_body: row.response_body }),
    ...(row.error !== null && { error: row.error }),
    attempt: row.attempt,
    ...(row.delivered_at && { delivered_at: toSeconds(row.delivered_at) }),
    ...(row.status === 'retrying' &&
      row.next_attempt_at && { next_retry_at: toSeconds(row.next_attempt_at) }),
    created_at: toSeconds(row.created_at),
  };
}
