import { freshName, type Seed } from './seed.ts';

/** Another workspace of the owner, which is not the one that they act in. */
export const seedWorkspace: Seed = async (tenant) => {
  const answer = await tenant.make('POST', '/api/v1/workspaces', {
    token: tenant.apiKey,
    body: { name: freshName(tenant), tags: [tenant.mark] },
  });
  return String(answer.at('data.id'));
};
