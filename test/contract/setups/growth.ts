import { randomUUID } from 'node:crypto';
import type { Operations } from '../../../generated/growth/handlers.ts';
import type { operations } from '../../../generated/growth/types.ts';
import type { Setups } from './setups.ts';

const asksNobody = 'It asks nobody how it is.';

export const growth: Setups<Operations, operations> = {
  signUp: {
    201: () => ({ body: { email: `${randomUUID()}@example.com` } }),
    409: ({ world }) => ({ body: { email: world.tenant.email } }),
  },
  logIn: {
    401: () => ({ body: { password: 'not the right one' } }),
  },
  refreshTokens: {
    401: () => ({ body: { refresh_token: 'rt_that_nobody_was_given' } }),
  },
  getHealth: { 500: asksNobody, 503: asksNobody },
};
