import type { Operation } from '../../support/operations/operation.ts';
import { referencesOf } from '../../support/operations/references.ts';
import { IdOf, type Draft } from '../../support/requests/draft.ts';
import type { Provocation } from './provocation.ts';

/** An id that nobody has, in the path; where that has none, of the workspace to act in. */
export const notFound: Provocation = {
  applies: (operation) => idPlace(operation) !== undefined,
  attempt: (_scene, operation, draft) => ({ draft: nameNobody(operation, draft) }),
};

/** The reference that the path names last, or a header that chooses the tenant. */
function idPlace(operation: Operation) {
  const references = referencesOf(operation);
  const choosing = operation.parameters.find((one) => one['x-tenant'] !== undefined)?.name;
  return (
    references.findLast((one) => one.in === 'path') ??
    references.find((one) => one.in === 'header' && one.path[0] === choosing)
  );
}

function nameNobody(operation: Operation, draft: Draft): Draft {
  const place = idPlace(operation);
  if (!place || place.in === 'body') return draft;
  const id = new IdOf(place.resource, 'nobody', place.numeric);
  const values = { ...draft.parameters[place.in], [place.path[0] ?? '']: id };
  return { ...draft, parameters: { ...draft.parameters, [place.in]: values } };
}
