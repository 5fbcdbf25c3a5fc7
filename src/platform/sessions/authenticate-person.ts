import { ApiError } from '../../errors/api-error.ts';
import type { Authenticator } from '../../engine/ports/index.ts';
import { PersonPrincipal, type Memberships } from '../tenants/index.ts';
import type { AccessTokens } from './access-tokens.ts';
import type { LiveSessions } from './live-sessions.ts';

/** The authenticator of people's access tokens: they act in their first tenant until one is chosen. */
export function createPersonAuthenticator(
  tokens: AccessTokens,
  memberships: Memberships,
  sessions: LiveSessions,
): Authenticator {
  const authenticate = async (credential: string): Promise<PersonPrincipal | undefined> => {
    const session = await tokens.verify(credential);
    if (!session) return undefined;
    const [person, isLive] = await Promise.all([
      memberships.find(session.userUid),
      sessions.isLive(session.family),
    ]);
    if (!person || !isLive) throw new ApiError('unauthenticated', { occasion: 'invalid' });
    return new PersonPrincipal(person, session.userUid);
  };
  // Without a key, the person in their tenant is the credential that is counted.
  return Object.assign(authenticate, { identifies: ['key', 'user', 'tenant'] as const });
}
