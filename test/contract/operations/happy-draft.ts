import type { Operation } from '../../support/operations/operation.ts';
import type { Draft } from '../../support/requests/draft.ts';
import { setups } from '../setups/index.ts';
import { applyChange } from '../setups/setups.ts';
import { exampleDraft } from './example-draft.ts';
import type { Scene } from './scene.ts';

/**
 * The contract's example. Where it `spends` what it names, and so has to succeed, with what is set up for
 * its success.
 */
export async function happyDraft(
  scene: Scene,
  operation: Operation,
  options: { mediaType?: string; spends: boolean },
): Promise<Draft> {
  const draft = exampleDraft(operation, options);
  const setup = setups[operation.api]?.[operation.operationId]?.[successOf(operation)];
  if (!options.spends || typeof setup !== 'function') return draft;
  return applyChange(draft, await setup(scene));
}

/** The lowest status of success that an operation declares. */
export function successOf({ id, answers }: Operation): string {
  const status = Object.keys(answers)
    .filter((one) => one.startsWith('2'))
    .sort()[0];
  if (status === undefined) throw new Error(`${id} declares no success`);
  return status;
}
