import type { SeedTenant } from '../seeds/index.ts';

/** What requests may say of a tenant besides ids: what only the tenant knows, or what is spent by use. */
export const given: Readonly<Record<string, (tenant: SeedTenant) => unknown>> = {
  email: ({ email }) => email,
  password: ({ password }) => password,
  'client id': ({ client }) => client.id,
  'client secret': ({ client }) => client.secret,
  'fresh access token': (tenant) => tenant.getToken(),
  'fresh refresh token': async (tenant) => (await tenant.logIn()).at('refresh_token'),
  'receiver URL': ({ receiverUrl }) => receiverUrl,
};
