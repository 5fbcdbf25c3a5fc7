/**
 * Webhooks: endpoints of a tenant, the outbox that events are stored in with what they tell of, and
 * the worker that delivers them, at least once and with one id, however processes end. A receiver
 * that is slow or dead holds up nobody else's deliveries.
 */
export { isCustomHeader } from './custom-headers.ts';
export { deliveriesOf, type Delivery } from './deliveries.ts';
export {
  countWebhooks,
  webhookEndpointsOf,
  type WebhookEndpoint,
  type WebhookEndpointRepository,
} from './endpoints.ts';
export { insertEvents } from './outbox.ts';
export { signEvent } from './sign-event.ts';
export type { WebhookSecrets } from './secrets.ts';
export { createWebhooks, type Webhooks } from './webhooks.ts';
export type { DisabledEndpoint } from './worker/claims.ts';
export { startWebhookWorker } from './worker/worker.ts';
