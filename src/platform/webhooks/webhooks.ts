import type { Sealer } from '../../lib/sealer.ts';
import type { RetrySchedule } from '../../lib/retry-schedule.ts';
import type { Egress } from '../egress/index.ts';
import { createEventTypes, type EventTypes } from './event-types.ts';
import { createWebhookSecrets, type WebhookSecrets } from './secrets.ts';
import { createSendEvent, type SendEvent } from './send-event.ts';

/** What handlers and the worker share. */
export interface Webhooks {
  egress: Egress;
  eventTypes: EventTypes;
  schedule: RetrySchedule;
  secrets: WebhookSecrets;
  send: SendEvent;
}

/** What webhooks are made from. */
export interface WebhooksOptions {
  egress: Egress;
  sealer: Sealer;
  /** Every type of event that some contract declares. */
  types: Iterable<string>;
  /** Milliseconds after the first, second, … failed attempt. */
  retryWaitsMs: readonly number[];
}

export function createWebhooks({ egress, sealer, types, retryWaitsMs }: WebhooksOptions): Webhooks {
  const secrets = createWebhookSecrets(sealer);
  return {
    egress,
    eventTypes: createEventTypes(types),
    schedule: { waitsMs: retryWaitsMs, random: Math.random },
    secrets,
    send: createSendEvent(egress, secrets),
  };
}
