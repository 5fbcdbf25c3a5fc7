import fc from 'fast-check';
import type { Operation } from '../support/operations/operation.ts';
import type { Reference } from '../support/operations/references.ts';
import { put, IdOf, type Draft } from '../support/requests/draft.ts';
import { draftArbitrary } from '../support/requests/draft-arbitrary.ts';
import { companions } from '../support/seeds/references.ts';

/**
 * A plain request in which a reference names something of somebody's. All else is the caller's own, and
 * every such request of an operation is the same.
 */
export function referenceDraft(
  operation: Operation,
  reference: Reference,
  { whose, carrier }: { whose: IdOf['whose']; carrier: number },
): Draft {
  const { in: where, resource, numeric } = reference;
  const path = reference.path.map((name) => (name === '*' ? 0 : name));
  const drafts = draftArbitrary(operation, { plain: true, force: { in: where, path } });
  const [draft] = fc.sample(drafts, { numRuns: 1, seed: 1 });
  if (!draft) throw new Error(`there is no draft of ${operation.id}`);
  const id = new IdOf(resource, whose, numeric);
  const companion = companions[`${operation.id} ${where}.${path.join('.')}`] ?? {};
  if (where === 'body') {
    const { body } = draft;
    return { ...draft, carrier, body: body && { ...body, value: put(body.value, path, id) } };
  }
  const parameters = {
    ...draft.parameters,
    ...companion,
    [where]: { ...draft.parameters[where], ...companion[where], [String(path[0])]: id },
  };
  return { ...draft, carrier, parameters };
}
