import type { SeedTenant } from '../seeds/index.ts';
import type { Operation, SecurityScheme } from './operation.ts';

/** What a security scheme takes, as far as tests can make it. */
export type CredentialKind = 'api key' | 'person' | 'access token';

/** A way to authenticate that a scheme of a contract takes. */
export interface Carrier {
  scheme: string;
  kind: CredentialKind;
  /** The headers that carry a credential. */
  carry(credential: string): Record<string, string>;
}

/** How each alternative of an operation that asks for one credential is satisfied. */
export function carriersOf({ id, security, schemes }: Operation): Carrier[] {
  return security.map((requirement) => {
    const [scheme = '', another] = Object.keys(requirement);
    const declared = schemes[scheme];
    if (!declared || another !== undefined) {
      throw new Error(`${id}: no test knows how to satisfy ${JSON.stringify(requirement)}`);
    }
    return { scheme, kind: kindOf(declared), carry: carry(declared) };
  });
}

/** A bearer scheme that says JWT takes people; one that does not takes API keys. */
function kindOf({ type, bearerFormat }: SecurityScheme): CredentialKind {
  if (type === 'oauth2' || type === 'openIdConnect') return 'access token';
  return bearerFormat === 'JWT' ? 'person' : 'api key';
}

function carry({ type, in: place, name, scheme }: SecurityScheme): Carrier['carry'] {
  if (type === 'apiKey' && place === 'header' && name !== undefined) {
    return (credential) => ({ [name]: credential });
  }
  if (type === 'http' && scheme !== 'bearer')
    throw new Error(`no test knows the scheme ${String(scheme)}`);
  return (credential) => ({ Authorization: `Bearer ${credential}` });
}

/** The credential of a kind with which a tenant may do everything. */
export function credentialOf(tenant: SeedTenant, kind: CredentialKind): string {
  switch (kind) {
    case 'api key':
      return tenant.apiKey;
    case 'person':
      return tenant.personToken;
    case 'access token':
      return tenant.accessToken;
  }
}
