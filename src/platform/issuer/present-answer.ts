import type { Context, Middleware } from 'koa';
import { keysKeptSeconds } from '../signing-keys/index.ts';

/**
 * Says what the contract wants said otherwise than oidc-provider says it: `bearer` is written small,
 * what is told of a token has the times and the id that it has by our clock, and of scopes there are
 * those that clients can have, without the ones of people's logins.
 */
export function createPresentAnswer(scopes: readonly string[]): Middleware {
  return async (context: Context, next) => {
    await next();
    const { body } = context;
    if (typeof body !== 'object' || body === null) return;
    const members = body as Record<string, unknown>;
    if ('token_type' in members) members['token_type'] = 'bearer';
    if (members['active'] === true) {
      const { issued_at: iat, expires_at: exp, token_id: jti } = members;
      Object.assign(members, { iat, exp, jti });
    }
    if ('issuer' in members) {
      members['scopes_supported'] = scopes;
      context.set('cache-control', `public, max-age=${String(keysKeptSeconds)}`);
    }
  };
}
