import type { Operations } from '../../../generated/core/handlers.ts';
import { listPage } from '../../db/collections/index.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Principal } from '../../engine/ports/index.ts';
import { ApiError, type Fault } from '../../errors/api-error.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import {
  isCustomHeader,
  webhookEndpointsOf,
  type WebhookEndpointRepository,
  type Webhooks,
} from '../../platform/webhooks/index.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';
import {
  presentWebhook,
  selectWebhooks,
  viewWebhook,
  webhookCollection,
  type WebhookRow,
} from './webhook-view.ts';

/** What a list shows of an endpoint unless `fields` says otherwise. */
const listedFields = [
  'id',
  'url',
  'events',
  'is_active',
  'success_count',
  'failure_count',
  'last_delivery_at',
  'created_at',
] as const;
const allFields = [
  ...listedFields,
  'consecutive_failures',
  'custom_headers',
  'disabled_at',
  'disabled_reason',
] as const;

/** The endpoints of the workspace, a page at a time. */
export function createListWebhooks({ webhooks }: Services): Handler<Operations, 'listWebhooks'> {
  return async ({ principal, query, tx, url }) => {
    const rows = selectWebhooks(endpointsOf(tx, principal));
    const page = await listPage<WebhookRow>(tx, rows, webhookCollection, query, url);
    const fields = query.fields ?? listedFields;
    const data = page.rows.map((row) => viewWebhook(row, webhooks.secrets, fields, query.include));
    return { status: 200, body: { data, meta: page.meta, links: page.links } };
  };
}

/** One endpoint. */
export function createGetWebhook({ webhooks }: Services): Handler<Operations, 'getWebhook'> {
  return async ({ params, principal, query, tx }) => {
    const rows = selectWebhooks(endpointsOf(tx, principal));
    const [row] = await tx.query<WebhookRow>(rows.where('webhook_endpoints.id', params.id));
    if (!row) throw new ApiError('not_found');
    const fields = query.fields ?? allFields;
    return {
      status: 200,
      body: { data: viewWebhook(row, webhooks.secrets, fields, query.include) },
    };
  };
}

/** Makes an endpoint of the workspace. */
export function createCreateWebhook({ webhooks }: Services): Handler<Operations, 'createWebhook'> {
  return async ({ body, clock, principal, record, tx }) => {
    const url = await admit(webhooks, body);
    const secret = body.secret ?? webhooks.secrets.create();
    const row = await endpointsOf(tx, principal).create(clock, principal.userId, {
      url: url ?? body.url,
      events: body.events,
      secret: webhooks.secrets.seal(secret),
      headers: webhooks.secrets.sealHeaders(body.headers),
    });
    const webhook = presentWebhook(row, webhooks.secrets);
    record({ target: String(row.id), after: webhook });
    const { id, events, is_active, created_at } = webhook;
    const data = { id, url: webhook.url, events, secret, is_active, created_at };
    return { status: 201, body: { message: 'Webhook endpoint created successfully.', data } };
  };
}

/** Changes what is given of an endpoint. */
export function createUpdateWebhook({ webhooks }: Services): Handler<Operations, 'updateWebhook'> {
  return async ({ body, clock, params, principal, record, tx }) => {
    const url = await admit(webhooks, body);
    const { headers, ...change } = body;
    const endpoints = endpointsOf(tx, principal);
    const before = await endpoints.find(params.id, { forUpdate: true });
    const after = await endpoints.change(clock, params.id, {
      ...change,
      ...(url !== undefined && { url }),
      ...(headers !== undefined && { headers: webhooks.secrets.sealHeaders(headers) }),
    });
    if (!before || !after) throw new ApiError('not_found');
    const data = presentWebhook(after, webhooks.secrets);
    record({
      target: String(params.id),
      before: presentWebhook(before, webhooks.secrets),
      after: data,
    });
    return { status: 200, body: { message: 'Webhook endpoint updated successfully.', data } };
  };
}

/** Deletes an endpoint with its deliveries. */
export function createDeleteWebhook({ webhooks }: Services): Handler<Operations, 'deleteWebhook'> {
  return async ({ params, principal, record, tx }) => {
    const removed = await endpointsOf(tx, principal).remove(params.id);
    if (!removed) throw new ApiError('not_found');
    record({ target: String(params.id), before: presentWebhook(removed, webhooks.secrets) });
    return { status: 204 };
  };
}

/** Gives an endpoint a new secret; both sign until the grace period ends. */
export function createRotateWebhookSecret({
  webhooks,
}: Services): Handler<Operations, 'rotateWebhookSecret'> {
  return async ({ body, clock, params, principal, record, tx }) => {
    const endpoints = endpointsOf(tx, principal);
    const old = await endpoints.find(params.id, { forUpdate: true });
    if (!old) throw new ApiError('not_found');
    const seconds = body?.grace_period_seconds ?? 86_400;
    const endsAt = new Date(clock.now().getTime() + seconds * 1_000);
    const secret = webhooks.secrets.create();
    await endpoints.change(clock, params.id, {
      secret: webhooks.secrets.seal(secret),
      previous_secret: old.secret,
      previous_secret_ends_at: endsAt,
    });
    const ends = toSeconds(endsAt);
    record({ target: String(params.id), after: { grace_period_ends_at: ends } });
    const data = { id: params.id, secret, grace_period_ends_at: ends };
    return { status: 200, body: { message: 'Webhook secret rotated successfully.', data } };
  };
}

/** The endpoints of the workspace that the caller acts in. */
export function endpointsOf(
  tx: Transaction,
  { tenantId }: Pick<Principal, 'tenantId'>,
): WebhookEndpointRepository {
  if (tenantId === undefined) throw new ApiError('not_found');
  return webhookEndpointsOf(tx, tenantId);
}

/**
 * What the contract cannot say of an endpoint: events that exist, headers that may be sent, a URL that
 * may be requested. Answers the URL in its one normal form. No transaction has begun yet.
 */
async function admit(
  { egress, eventTypes }: Webhooks,
  body: { url?: string; events?: string[]; headers?: Record<string, string> | null },
): Promise<string | undefined> {
  const faults: Fault[] = [];
  const report = (field: string, rule: string, params: Fault['params'] = {}): void => {
    faults.push({ in: 'body', field, rule, params });
  };
  for (const [index, type] of (body.events ?? []).entries()) {
    if (!eventTypes.knows(type)) report(`events.${String(index)}`, 'event');
  }
  for (const name of Object.keys(body.headers ?? {})) {
    if (!isCustomHeader(name)) report(`headers.${name}`, 'header');
  }
  const verdict = body.url === undefined ? undefined : await egress.check(body.url);
  if (verdict?.allowed === false) report('url', 'destination', { reason: verdict.error.message });
  if (faults.length > 0) throw new ApiError('invalid_request', { faults });
  return verdict?.allowed === true ? verdict.url : undefined;
}
