import { carriersOf, type CredentialKind } from '../../support/operations/credentials.ts';
import type { Operation } from '../../support/operations/operation.ts';
import { readContracts } from '../../support/operations/read-operations.ts';
import { getToken } from '../../support/oauth.ts';
import type { SeedTenant } from '../../support/seeds/index.ts';
import { once } from '../operations/once.ts';
import type { Scene } from '../operations/scene.ts';
import type { Provocation } from './provocation.ts';

/** A key or token of the same tenant with another scope; where only people may call, one who may only look. */
export const insufficientScope: Provocation = {
  applies: ({ security }) => security.some((schemes) => Object.values(schemes).flat().length > 0),
  attempt: async (scene, operation, draft) => {
    const carriers = carriersOf(operation);
    const carrier = Math.max(
      0,
      carriers.findIndex(({ kind }) => kind !== 'person'),
    );
    const kind = carriers[carrier]?.kind ?? 'person';
    const caller = { ...scene.world.tenant, ...(await weaken[kind](scene, operation)) };
    return { draft: { ...draft, carrier }, caller };
  },
};

const weaken: Record<
  CredentialKind,
  (scene: Scene, operation: Operation) => Promise<Partial<SeedTenant>>
> = {
  'api key': async (scene, operation) => {
    const scope = otherScope('core', operation);
    return { apiKey: await once(scene, `api key ${scope}`, () => createKey(scene, scope)) };
  },
  'access token': async (scene, operation) => {
    const scope = otherScope('identity', operation);
    const ask = () => getToken(scene.app.url, scene.world.tenant.client, scope);
    return { accessToken: await once(scene, `access token ${scope}`, ask) };
  },
  person: async ({ app }) => {
    const { token, email } = await app.signUp();
    await app.database.query(
      `UPDATE members SET role = 'viewer' WHERE user_id = (SELECT id FROM users WHERE email = $1)`,
      [email],
    );
    return { personToken: token };
  },
};

async function createKey({ world: { tenant } }: Scene, scope: string): Promise<string> {
  const body = { name: 'Weak', scopes: [scope] };
  const made = await tenant.make('POST', '/api/v1/api-keys', { token: tenant.apiKey, body });
  return made.at('data.key') as string;
}

/** The last scope of a contract that an operation does not ask for. */
function otherScope(api: string, { security }: Operation): string {
  const asked = security.flatMap((schemes) => Object.values(schemes).flat());
  const scopes = Object.keys(readContracts().get(api)?.['x-scopes'] ?? {});
  const other = scopes.findLast((scope) => !asked.includes(scope));
  if (other === undefined) throw new Error(`${api} has no other scope`);
  return other;
}
