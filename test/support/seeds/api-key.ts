import { freshName, type Seed } from './seed.ts';

/** An API key that nobody uses. */
export const seedApiKey: Seed = async (tenant) => {
  const answer = await tenant.make('POST', '/api/v1/api-keys', {
    token: tenant.apiKey,
    body: { name: freshName(tenant), scopes: ['read'] },
  });
  return String(answer.at('data.id'));
};
