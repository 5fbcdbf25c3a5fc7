import type { Context, Next } from 'koa';
import { keysKeptSeconds } from '../signing-keys/index.ts';

/**
 * What the contract wants to be said otherwise than oidc-provider says it: `bearer` is written small,
 * and what is told of a token has the times and the id that it has by our clock.
 */
export async function presentAnswer(context: Context, next: Next): Promise<void> {
  await next();
  const { body } = context;
  if (typeof body !== 'object' || body === null) return;
  const members = body as Record<string, unknown>;
  if ('token_type' in members) members['token_type'] = 'bearer';
  if (members['active'] === true) {
    const { issued_at: iat, expires_at: exp, token_id: jti } = members;
    Object.assign(members, { iat, exp, jti });
  }
  if ('issuer' in members)
    context.set('cache-control', `public, max-age=${String(keysKeptSeconds)}`);
}
