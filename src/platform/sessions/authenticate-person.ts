import { ApiError } from '../../errors/api-error.ts';
import type { Authenticator } from '../../engine/ports.ts';
import { PersonPrincipal, type Memberships } from '../tenants/index.ts';
import type { AccessTokens } from './access-tokens.ts';

/** The authenticator of people's access tokens: they act in their first tenant until one is chosen. */
export function createPersonAuthenticator(
  tokens: AccessTokens,
  memberships: Memberships,
): Authenticator {
  return async (credential) => {
    const userUid = await tokens.verify(credential);
    if (userUid === undefined) return undefined;
    const person = await memberships.find(userUid);
    if (!person) throw new ApiError('unauthenticated');
    return new PersonPrincipal(person, userUid);
  };
}
