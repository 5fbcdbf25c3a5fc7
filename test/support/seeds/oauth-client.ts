import { freshName, type Seed } from './seed.ts';

/** An OAuth client that nobody uses. */
export const seedOAuthClient: Seed = async (tenant) => {
  const answer = await tenant.make('POST', '/api/v1/clients', {
    token: tenant.personToken,
    body: { name: freshName(tenant) },
  });
  return String(answer.at('client.client_id'));
};

/** The client that tokens are got with. */
export const seedCurrentClient: Seed = async ({ client }) => client.id;

/** One more secret of a client. */
export const seedOAuthClientSecret: Seed = async (tenant, within) => {
  const client = within[0] ?? (await seedOAuthClient(tenant, []));
  const path = `/api/v1/clients/${client}/secrets`;
  const answer = await tenant.make('POST', path, { token: tenant.personToken });
  return String(answer.at('secret.id'));
};
