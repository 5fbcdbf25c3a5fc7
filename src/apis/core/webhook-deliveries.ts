import type { Operations } from '../../../generated/core/handlers.ts';
import { listPage, type Collection } from '../../db/collections/index.ts';
import { ApiError } from '../../errors/api-error.ts';
import { hasAttemptsLeft } from '../../lib/retry-schedule.ts';
import { parseTime } from '../../lib/timestamps.ts';
import { deliveriesOf, type Delivery } from '../../platform/webhooks/index.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';
import { presentDelivery } from './webhook-view.ts';
import { endpointsOf } from './webhooks.ts';

const deliveryCollection: Collection = {
  sortable: { id: 'webhook_deliveries.id' },
  tieBreaker: 'webhook_deliveries.id',
  searched: ['webhook_events.type'],
  createdAt: 'webhook_deliveries.created_at',
  updatedAt: 'webhook_deliveries.updated_at',
};

/** The deliveries to an endpoint, a page at a time, the newest first. */
export const listWebhookDeliveries: Handler<Operations, 'listWebhookDeliveries'> = async (
  request,
) => {
  const { params, principal, query, tx, url } = request;
  const endpoint = await endpointsOf(tx, principal).find(params.id);
  if (!endpoint) throw new ApiError('not_found');
  const rows = deliveriesOf(tx, endpoint.tenant_id, endpoint.id).all();
  if (query.status !== undefined) void rows.where('webhook_deliveries.status', query.status);
  const paging = { page: query.page, per_page: query.per_page, sort: ['-id'] };
  const page = await listPage<Delivery>(tx, rows, deliveryCollection, paging, url);
  const data = page.rows.map(presentDelivery);
  return { status: 200, body: { data, meta: page.meta, links: page.links } };
};

/** Makes the next attempt of a delivery due at once. */
export function createRetryWebhookDelivery({
  webhooks,
}: Services): Handler<Operations, 'retryWebhookDelivery'> {
  return async ({ clock, params, principal, record, tx }) => {
    const endpoint = await endpointsOf(tx, principal).find(params.webhook_id);
    if (!endpoint) throw new ApiError('not_found');
    const deliveries = deliveriesOf(tx, endpoint.tenant_id, endpoint.id);
    const delivery = await deliveries.find(params.delivery_id);
    if (!delivery) throw new ApiError('not_found');
    const { status } = delivery;
    const attempt = status === 'pending' ? delivery.attempt : delivery.attempt + 1;
    if (status === 'success' || !hasAttemptsLeft(webhooks.schedule, delivery.attempt)) {
      throw new ApiError('cannot_retry');
    }
    if (!endpoint.is_active) throw inactive();
    if (status !== 'pending' && !(await deliveries.retry(clock, delivery.id, attempt))) {
      throw new ApiError('conflict', { public: 'The delivery is being attempted.' });
    }
    record({ target: String(delivery.id), after: { status: 'pending', attempt } });
    const data = { id: delivery.id, status: 'pending' as const, attempt };
    return { status: 200, body: { message: 'Delivery queued for retry.', data } };
  };
}

/** Queues deliveries of past events. */
export const replayWebhook: Handler<Operations, 'replayWebhook'> = async (request) => {
  const { body, clock, params, principal, record, tx } = request;
  const until = body.until === undefined ? clock.now() : parseTime(body.until);
  const since = parseTime(body.since);
  if (!(since < until)) {
    const fault = {
      in: 'body' as const,
      field: 'since',
      rule: 'before',
      params: { other: 'until' },
    };
    throw new ApiError('invalid_request', { faults: [fault] });
  }
  const endpoint = await endpointsOf(tx, principal).find(params.id, { forUpdate: true });
  if (!endpoint) throw new ApiError('not_found');
  if (!endpoint.is_active) throw inactive();
  const deliveries = deliveriesOf(tx, endpoint.tenant_id, endpoint.id);
  const queued = await deliveries.replay(clock, endpoint.events, { since, until }, body.events);
  record({ target: String(params.id), after: { queued } });
  return { status: 200, body: { message: 'Events queued for replay.', data: { queued } } };
};

function inactive(): ApiError {
  return new ApiError('conflict', { public: 'The webhook endpoint is not active.' });
}
