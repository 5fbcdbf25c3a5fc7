// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { EventData } from '../../src/engine/handler.ts';
import type { webhooks } from './types.ts';

/** What each handler of the social API receives and answers. */
export type Operations = Record<never, never>;

/** What each event carries. */
export interface Events {
  "post.created": EventData<webhooks["post.created"]>;
  "post.updated": EventData<webhooks["post.updated"]>;
  "post.deleted": EventData<webhooks["post.deleted"]>;
  "post.scheduled": EventData<webhooks["post.scheduled"]>;
  "post.published": EventData<webhooks["post.published"]>;
  "post.failed": EventData<webhooks["post.failed"]>;
}
