import type { TestApp } from '../support/app.ts';
import type { SeedTenant } from '../support/seeds/index.ts';
import { catalogue, keyGrants } from './expected-grants.ts';
import type { Holder } from './holder.ts';

const resources = [...new Set(catalogue.map((scope) => scope.split(':')[0] ?? ''))];

/** Every set of scopes that keys are tried with: each alone, those that stand for several, all but one. */
const sets: readonly { scopes: readonly string[]; about?: string }[] = [
  ...catalogue.map((scope) => ({ scopes: [scope] })),
  ...['*', 'read', 'write', '*:read', '*:write', '*:delete'].map((scope) => ({ scopes: [scope] })),
  { scopes: ['read', 'write'] },
  ...resources.map((resource) => ({ scopes: [`${resource}:*`] })),
  ...catalogue.map((scope) => ({
    scopes: catalogue.filter((other) => other !== scope),
    about: scope,
  })),
];

/** A key for every set of scopes, and one without any, which only the database can make. */
export async function createKeyHolders(app: TestApp, tenant: SeedTenant): Promise<Holder[]> {
  const holders: Holder[] = [];
  for (const { scopes, about } of sets) {
    const name = about === undefined ? scopes.join(' ') : `all but ${about}`;
    const { key } = await makeKey(tenant, name, scopes);
    holders.push({
      name: `key: ${name}`,
      kind: 'api key',
      credential: key,
      grants: keyGrants(scopes),
      ...(about !== undefined && { about }),
    });
  }
  const { id, key } = await makeKey(tenant, 'none', ['read']);
  await app.database.query(`UPDATE api_keys SET scopes = '{}' WHERE id = $1`, [id]);
  return [...holders, { name: 'key: none', kind: 'api key', credential: key, grants: new Set() }];
}

async function makeKey(
  tenant: SeedTenant,
  name: string,
  scopes: readonly string[],
): Promise<{ id: number; key: string }> {
  const body = { name, scopes };
  const made = await tenant.make('POST', '/api/v1/api-keys', { token: tenant.personToken, body });
  return { id: made.at('data.id') as number, key: made.at('data.key') as string };
}
