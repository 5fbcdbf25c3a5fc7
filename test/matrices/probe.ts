import fc from 'fast-check';
import { carriersOf } from '../support/operations/credentials.ts';
import type { Operation } from '../support/operations/operation.ts';
import type { WireRequest } from '../support/operations/send-request.ts';
import { buildRequest } from '../support/requests/build-request.ts';
import { draftArbitrary } from '../support/requests/draft-arbitrary.ts';
import type { World } from '../support/requests/world.ts';

/** A request without any credential, to be sent with many. */
export interface Probe {
  operation: Operation;
  wire: WireRequest;
  /**
   * How it is answered to whoever may send it: by success, or where it would change something, by a
   * refusal to read it, which comes right after scopes.
   */
  allowedBy: 'success' | 'bad_request';
}

/** The same draft each time, with no more in it than there must be. */
export function plainDraft(operation: Operation) {
  const [draft] = fc.sample(draftArbitrary(operation, { plain: true }), { numRuns: 1, seed: 1 });
  if (!draft) throw new Error(`there is no draft of ${operation.id}`);
  return draft;
}

/** A request that can be sent again and again, since it has no effect. */
export async function createProbe(operation: Operation, world: World): Promise<Probe> {
  const isSafe = operation.method === 'GET';
  const draft = plainDraft(operation);
  const { wire } = await buildRequest(
    operation,
    isSafe ? draft : { ...draft, query: 'a=%' },
    world,
  );
  return {
    operation,
    wire: { ...wire, headers: withoutCredentials(operation, wire.headers) },
    allowedBy: isSafe ? 'success' : 'bad_request',
  };
}

/** The headers of a request but for those that carry credentials. */
function withoutCredentials(
  operation: Operation,
  headers: WireRequest['headers'],
): WireRequest['headers'] {
  const carrying = new Set(carriersOf(operation).flatMap(({ carry }) => Object.keys(carry(''))));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !carrying.has(name)));
}
