import type { Provocation } from './provocation.ts';

/** Whoever shows no credential where one is asked for. */
export const unauthenticated: Provocation = {
  applies: ({ security }) => security.length > 0,
  attempt: (_scene, _operation, draft) => ({ draft, isAnonymous: true, isBroken: true }),
};
