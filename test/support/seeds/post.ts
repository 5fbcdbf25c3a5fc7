import { freshName, type Seed } from './seed.ts';
import { seedSandboxAccount } from './social-account.ts';

/** A draft of a post for one account. */
export const seedPost: Seed = async (tenant) => {
  const account = await seedSandboxAccount(tenant, []);
  const answer = await tenant.make('POST', '/v1/posts', {
    token: tenant.apiKey,
    body: { body: freshName(tenant), account_ids: [account] },
  });
  return answer.at('id') as string;
};
