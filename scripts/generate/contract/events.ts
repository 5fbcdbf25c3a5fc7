import type { EventContract } from '../../../src/engine/contract.ts';
import { asObject, resolve, type JsonObject } from './document.ts';

/**
 * Every event of a document's `webhooks`, with the envelope that `x-events` gives it. Without that they
 * are published, and no events of ours.
 */
export function compileEvents(document: JsonObject): EventContract[] {
  if (document['x-events'] === undefined) return [];
  const shared = asObject(document['x-events']);
  return Object.entries(asObject(document['webhooks'])).map(([type, item]) => {
    const own = asObject(asObject(resolve(document, item)['post'])['x-events']);
    return {
      type,
      envelope: { ...asObject(shared['envelope']), ...asObject(own['envelope']) },
      signatures: (shared['signatures'] ?? ['standard-webhooks']) as EventContract['signatures'],
    };
  });
}
