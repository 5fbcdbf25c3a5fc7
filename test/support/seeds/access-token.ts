import type { Seed } from './seed.ts';

/** One more access token of the client. */
export const seedAccessToken: Seed = (tenant) => tenant.getToken();
