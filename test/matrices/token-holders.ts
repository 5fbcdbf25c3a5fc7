import type { TestApp } from '../support/app.ts';
import type { ForeignIssuer } from '../support/foreign-issuer.ts';
import { getToken } from '../support/oauth.ts';
import { readContracts } from '../support/operations/read-operations.ts';
import type { SeedTenant } from '../support/seeds/index.ts';
import { catalogue, tokenGrants } from './expected-grants.ts';
import type { Holder } from './holder.ts';

/** What our own clients can ask for. */
const clientScopes = Object.keys(readContracts().get('identity')?.['x-scopes'] ?? {}).filter(
  (scope) => !scope.startsWith('clients:'),
);

/**
 * Tokens of our own issuer with each scope that it gives, and all but each; and tokens of a trusted one
 * with whatever it likes to write into them.
 */
export async function createTokenHolders(
  app: TestApp,
  tenant: SeedTenant,
  issuer: ForeignIssuer,
): Promise<Holder[]> {
  const own: Holder[] = [];
  for (const scope of clientScopes) {
    const others = clientScopes.filter((other) => other !== scope);
    for (const scopes of [[scope], others]) {
      const credential = await getToken(app.url, tenant.client, scopes.join(' '));
      own.push(holderOf('our token', scopes, credential));
    }
  }
  const sets = [
    [],
    ...catalogue.map((scope) => [scope]),
    ['*'],
    ['read'],
    ['write'],
    ['*:read'],
    ['organizations:*'],
    clientScopes,
  ];
  const foreign = sets.map((scopes, at) => {
    const iat = Math.floor(app.clock.now().getTime() / 1_000);
    const credential = issuer.issue({
      aud: 'https://api.example.com',
      sub: 'robot',
      client_id: 'robot',
      scope: scopes.join(' '),
      iat,
      exp: iat + 600,
      jti: String(at),
    });
    return holderOf('foreign token', scopes, credential);
  });
  return [...own, ...foreign];
}

function holderOf(whose: string, scopes: readonly string[], credential: string): Holder {
  return {
    name: `${whose}: ${scopes.join(' ') || 'none'}`,
    kind: 'access token',
    credential,
    grants: tokenGrants(scopes),
  };
}
