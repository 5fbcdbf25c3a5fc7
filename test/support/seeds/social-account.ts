import type { Seed } from './seed.ts';

/** The sandbox account that every workspace has. */
export const seedSocialAccount: Seed = async (tenant) => {
  const answer = await tenant.make('GET', '/v1/accounts', { token: tenant.apiKey });
  return answer.at('data.0.id') as string;
};
