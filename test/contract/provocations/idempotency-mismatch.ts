import { randomUUID } from 'node:crypto';
import { takesKeys, withKey } from './idempotency-keys.ts';
import type { Provocation } from './provocation.ts';

/** A request with the Idempotency-Key of one that asked for something else. */
export const idempotencyMismatch: Provocation = {
  applies: takesKeys,
  spends: true,
  attempt: ({ direct }, _operation, draft) => ({
    draft: withKey(draft, randomUUID()),
    before: async (request) => {
      // A query that nobody declared is part of the request all the same.
      await direct.send({ ...request, target: `${request.target}?first=true` });
      return () => undefined;
    },
  }),
};
