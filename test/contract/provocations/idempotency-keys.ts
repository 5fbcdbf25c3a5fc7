import type { Operation } from '../../support/operations/operation.ts';
import type { Draft } from '../../support/requests/draft.ts';

/** Whether an operation heeds an Idempotency-Key. */
export function takesKeys({ parameters }: Operation): boolean {
  return parameters.some(({ in: place, name }) => place === 'header' && name === 'Idempotency-Key');
}

export function withKey(draft: Draft, key: string): Draft {
  const header = { ...draft.parameters.header, 'Idempotency-Key': key };
  return { ...draft, parameters: { ...draft.parameters, header } };
}
