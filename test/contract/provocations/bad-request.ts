import type { Provocation } from './provocation.ts';

/** Any request is malformed whose query ends in half an escape. */
export const badRequest: Provocation = {
  applies: () => true,
  attempt: (_scene, _operation, draft) => ({
    draft,
    tamper: ({ target, ...request }) => ({
      ...request,
      target: `${target}${target.includes('?') ? '&' : '?'}%`,
    }),
  }),
};
