import type { Operations } from '../../../generated/growth/handlers.ts';
import { ApiError } from '../../errors/api-error.ts';
import { encodeId } from '../../lib/ids.ts';
import {
  accessTokenSeconds,
  rotateToken,
  startFamily,
  type AccessTokens,
  type Session,
} from '../../platform/sessions/index.ts';
import { foundTenant } from '../../platform/tenants/index.ts';
import { logIn, registerUser } from '../../platform/users/index.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';
import { presentOrg } from './orgs.ts';

/** Registers a person as the owner of a new org on the free plan. */
export function createSignUp({ accessTokens, passwords }: Services): Handler<Operations, 'signUp'> {
  return async ({ body, tx, clock, record }) => {
    const { email, name, org_name: orgName } = body;
    const passwordHash = await passwords.hash(body.password);
    const user = await registerUser(tx, clock, { email, name, passwordHash });
    if (!user)
      throw new ApiError('conflict', { public: 'This e-mail address is already registered.' });
    const [tenant, session] = await Promise.all([
      foundTenant(tx, clock, user.id, {
        name: orgName ?? name ?? email.split('@', 1)[0] ?? email,
        tier: 'free',
        settings: {},
        tags: [],
      }),
      startFamily(tx, clock, user.id),
    ]);
    if (!tenant) throw new Error('a slug made from a name was taken twice');
    record({ userId: user.id, target: encodeId('user', user.uid) });
    const { id, name: orgTitle, slug, plan } = presentOrg({ ...tenant, role: 'owner' });
    return {
      status: 201,
      body: {
        user: { id: encodeId('user', user.uid), email: user.email, name: user.name },
        org: { id, name: orgTitle, slug, plan },
        ...(await issueTokens(accessTokens, { userUid: user.uid, ...session })),
      },
    };
  };
}

/** Starts a session with e-mail address and password. */
export function createLogIn({ accessTokens, passwords }: Services): Handler<Operations, 'logIn'> {
  return async ({ body, tx, clock, address, keep, record }) => {
    const user = await logIn(tx, { ...body, address, clock, keep, passwords });
    record({ userId: user.id, target: encodeId('user', user.uid) });
    const session = await startFamily(tx, clock, user.id);
    return {
      status: 200,
      body: await issueTokens(accessTokens, { userUid: user.uid, ...session }),
    };
  };
}

/** Goes on with a session: the refresh token is spent and replaced. */
export function createRefreshTokens({
  accessTokens,
}: Services): Handler<Operations, 'refreshTokens'> {
  return async ({ body, tx, clock, keep, record }) => {
    const session = await rotateToken(tx, clock, body.refresh_token, keep);
    record({ target: encodeId('user', session.userUid) });
    return { status: 200, body: await issueTokens(accessTokens, session) };
  };
}

async function issueTokens(
  accessTokens: AccessTokens,
  session: Session & { refreshToken: string },
) {
  return {
    access_token: await accessTokens.issue(session),
    refresh_token: session.refreshToken,
    token_type: 'Bearer' as const,
    expires_in: accessTokenSeconds,
  };
}
