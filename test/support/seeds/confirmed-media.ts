import { seedMedia } from './media.ts';
import type { Seed } from './seed.ts';

/** A file that can be attached to posts. */
export const seedConfirmedMedia: Seed = async (tenant) => {
  const id = await seedMedia(tenant, []);
  await tenant.make('POST', `/v1/media/${id}/confirm`, { token: tenant.apiKey });
  return id;
};
