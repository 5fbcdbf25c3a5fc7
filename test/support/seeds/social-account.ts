import { freshName, type Seed } from './seed.ts';

/** An account of a program of the tenant's own, which the receiver answers for. */
export const seedSocialAccount: Seed = async (tenant) => {
  const name = freshName(tenant);
  const answer = await tenant.make('POST', '/v1/accounts', {
    token: tenant.apiKey,
    body: {
      platform: 'webhook',
      url: `${tenant.receiverUrl}/${encodeURIComponent(name)}`,
      name,
      secret: `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
    },
  });
  return answer.at('data.id') as string;
};

/** The sandbox account that every workspace has. */
export const seedSandboxAccount: Seed = async (tenant) => {
  const path = '/v1/accounts?platform=sandbox';
  const answer = await tenant.make('GET', path, { token: tenant.apiKey });
  return answer.at('data.0.id') as string;
};
