import type { Provocation } from './provocation.ts';

const asItIs: Pick<Provocation, 'applies' | 'attempt'> = {
  applies: () => true,
  attempt: (_scene, _operation, draft) => ({ draft }),
};

/** A fault of ours: the server may not do in its database what it tries to. */
export const serverError: Provocation = { ...asItIs, without: 'rights' };

/** There is no database. */
export const serviceUnavailable: Provocation = { ...asItIs, without: 'database' };
