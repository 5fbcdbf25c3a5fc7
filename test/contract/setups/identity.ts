import { randomUUID } from 'node:crypto';
import type { Operations } from '../../../generated/identity/handlers.ts';
import type { operations } from '../../../generated/identity/types.ts';
import type { Setups } from './setups.ts';

const wrongSecret = () => ({ body: { client_secret: 'not the right one' } });

export const identity: Setups<Operations, operations> = {
  createToken: { 401: wrongSecret },
  introspectToken: { 401: wrongSecret },
  revokeToken: { 401: wrongSecret },
  createOrganization: {
    201: () => ({ body: { external_id: randomUUID() } }),
  },
};
