import { freshName, type Seed } from './seed.ts';
import { seedSocialAccount } from './social-account.ts';

/** A draft of a post for one account. */
export const seedPost: Seed = async (tenant) => {
  const account = await seedSocialAccount(tenant, []);
  const answer = await tenant.make('POST', '/v1/posts', {
    token: tenant.apiKey,
    body: { body: freshName(tenant), account_ids: [account] },
  });
  return answer.at('id') as string;
};
