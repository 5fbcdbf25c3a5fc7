import type { Provocation } from './provocation.ts';

/** Whoever accepts nothing that the operation answers; where it answers no body, anything will do. */
export const notAcceptable: Provocation = {
  applies: ({ answers }) =>
    Object.entries(answers).some(
      ([status, { content = {} }]) => status.startsWith('2') && Object.keys(content).length > 0,
    ),
  attempt: (_scene, _operation, draft) => ({
    draft: { ...draft, headers: { ...draft.headers, Accept: 'application/x-unknown' } },
  }),
};
