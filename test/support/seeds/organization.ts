import type { Answer } from '../http.ts';
import { freshName, type Seed } from './seed.ts';
import type { SeedTenant } from './seed-tenant.ts';

/** An organization of an environment. */
export const seedOrganization: Seed = async (tenant) => {
  const answer = await createOrganization(tenant, {});
  return String(answer.at('organization.id'));
};

/** An organization that the environment names itself. */
export const seedExternalId: Seed = async (tenant) => {
  const external_id = freshName(tenant).replaceAll(' ', '-');
  await createOrganization(tenant, { external_id });
  return external_id;
};

function createOrganization(tenant: SeedTenant, body: object): Promise<Answer> {
  return tenant.make('POST', '/api/v1/organizations', {
    token: tenant.accessToken,
    body: { display_name: freshName(tenant), ...body },
  });
}
