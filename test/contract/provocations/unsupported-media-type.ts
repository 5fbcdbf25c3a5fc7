import type { Provocation } from './provocation.ts';

/** A body of a type that no operation takes. */
export const unsupportedMediaType: Provocation = {
  applies: ({ body }) => body !== undefined,
  attempt: (_scene, _operation, draft) => ({
    draft: { ...draft, headers: { ...draft.headers, 'Content-Type': 'application/x-unknown' } },
    isBroken: true,
  }),
};
