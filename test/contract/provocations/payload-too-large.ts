import { maximumBodyBytes } from '../operations/scene.ts';
import type { Provocation } from './provocation.ts';

/** A body with more white space behind it than the server reads. */
export const payloadTooLarge: Provocation = {
  applies: ({ body }) => body !== undefined,
  attempt: (_scene, _operation, draft) => ({
    draft,
    tamper: ({ body = Buffer.alloc(0), ...request }) => ({
      ...request,
      body: Buffer.concat([body, Buffer.alloc(maximumBodyBytes, ' ')]),
    }),
  }),
};
