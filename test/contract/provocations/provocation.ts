import type { Operation } from '../../support/operations/operation.ts';
import type { Draft } from '../../support/requests/draft.ts';
import type { Attempt } from '../operations/attempt.ts';
import type { Scene } from '../operations/scene.ts';

/** How a condition is brought about on every operation on which it can occur. */
export interface Provocation {
  /** Whether it can occur on an operation, as far as the contract tells. */
  applies(operation: Operation): boolean;
  /** Changes a request that would succeed, so that it does not. */
  attempt(scene: Scene, operation: Operation, draft: Draft): Attempt | Promise<Attempt>;
  /** Whether the resource that the request names is changed by it. */
  spends?: true;
  /** Whether the server only waits before it answers. */
  waits?: true;
  /** What has become of the database by then. */
  without?: 'rights' | 'database';
}
