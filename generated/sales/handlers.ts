// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { EventData } from '../../src/engine/handler.ts';
import type { webhooks } from './types.ts';

/** What each handler of the sales API receives and answers. */
export type Operations = Record<never, never>;

/** What each event carries. */
export interface Events {
  "meeting.status_changed": EventData<webhooks["meeting.status_changed"]>;
  "meeting_note.status_changed": EventData<webhooks["meeting_note.status_changed"]>;
}
