// Made from the contracts by `npm run generate`. DO NOT EDIT.
import type { EventOf } from '../webhooks/event-of.ts';
import type { webhooks as core } from './core/types.ts';
import type { webhooks as growth } from './growth/types.ts';
import type { webhooks as identity } from './identity/types.ts';
import type { webhooks as sales } from './sales/types.ts';
import type { webhooks as social } from './social/types.ts';

/** An event of any API, as it is sent to webhook endpoints. */
export type WebhookEvent =
  EventOf<core> | EventOf<growth> | EventOf<identity> | EventOf<sales> | EventOf<social>;
