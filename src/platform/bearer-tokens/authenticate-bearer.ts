import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Authenticator, Principal } from '../../engine/ports/index.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Clock } from '../../lib/clock.ts';
import { isCompactJwt } from '../../lib/compact-jwt.ts';
import { InvalidToken } from './invalid-token.ts';
import type { TokenClaims } from './trusted-issuer.ts';
import { verifyToken, type TrustedIssuers } from './verify-token.ts';

const maximumVerified = 10_000;

/**
 * The authenticator of access tokens of any trusted issuer. A token that was verified is remembered by
 * its digest until it expires; what may change of it meanwhile, its key, its client and whether it was
 * revoked, is asked at each use of what is kept for a second. Throws `unauthenticated` for a token that
 * is not good, `service_unavailable` where its issuer's keys cannot be had.
 */
export function createBearerAuthenticator(issuers: TrustedIssuers, clock: Clock): Authenticator {
  const verified = new LRUCache<string, TokenClaims>({ max: maximumVerified });
  const check = async (token: string): Promise<TokenClaims> => {
    const digest = hash('sha256', token, 'base64');
    const known = verified.get(digest);
    if (known && known.expiresAt * 1_000 > clock.now().getTime()) return known;
    verified.delete(digest);
    const claims = await verifyToken(issuers, clock, token);
    verified.set(digest, claims);
    return claims;
  };
  const authenticate = async (credential: string): Promise<Principal | undefined> => {
    if (!isCompactJwt(credential)) return undefined;
    try {
      const claims = await check(credential);
      const trusted = issuers.get(claims.issuer);
      const key = await trusted?.findKey(claims.kid);
      const principal = key && (await trusted?.principalOf(claims));
      if (!principal) throw new InvalidToken('it was revoked, or its key or client is gone');
      return principal;
    } catch (error) {
      throw error instanceof InvalidToken ? refusalFor(error) : error;
    }
  };
  return Object.assign(authenticate, { identifies: ['tenant'] as const });
}

function refusalFor(cause: InvalidToken): ApiError {
  return new ApiError('unauthenticated', {
    occasion: cause.expired ? 'expired' : 'invalid',
    cause,
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
  });
}
