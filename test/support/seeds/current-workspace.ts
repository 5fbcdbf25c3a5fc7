import type { Seed } from './seed.ts';

/** The workspace in which the credentials act. */
export const seedCurrentWorkspace: Seed = async ({ tenantId }) => String(tenantId);
