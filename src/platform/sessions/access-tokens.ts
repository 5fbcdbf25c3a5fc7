import { createSecretKey, hash } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { ApiError } from '../../errors/api-error.ts';
import type { Clock } from '../../lib/clock.ts';
import { decodeId, encodeId } from '../../lib/ids.ts';

/** Seconds that an access token lives. */
export const accessTokenSeconds = 900;
const algorithm = 'HS256';
const type = 'at+jwt';
const maximumVerified = 10_000;
/** Three base64url parts: anything else is not a token of ours but some other kind of credential. */
const form = /^eyJ[\w-]*\.[\w-]+\.[\w-]+$/;

/** Issues and verifies the access tokens of people's sessions (JWT, RFC 9068). */
export interface AccessTokens {
  issue(userUid: string): Promise<string>;
  /**
   * The person's UUID; undefined for a credential that is not a JWT. Throws `unauthenticated` for a
   * token that is forged, expired, or not meant for this server.
   */
  verify(token: string): Promise<string | undefined>;
}

/** What the tokens are bound to: `secret` is 32 bytes or more, `issuer` the server's public URL. */
export interface AccessTokenOptions {
  secret: Buffer;
  issuer: string;
  clock: Clock;
}

interface Verified {
  userUid: string;
  /** Unix seconds. */
  expiresAt: number;
}

/** Tokens bound to one key, algorithm, issuer and audience. Verified ones are remembered until they expire. */
export function createAccessTokens({ secret, issuer, clock }: AccessTokenOptions): AccessTokens {
  const key = createSecretKey(secret);
  const verified = new LRUCache<string, Verified>({ max: maximumVerified });
  const nowSeconds = (): number => Math.floor(clock.now().getTime() / 1_000);
  const check = async (token: string): Promise<Verified> => {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      typ: type,
      issuer,
      audience: issuer,
      currentDate: clock.now(),
      requiredClaims: ['sub', 'exp', 'iat'],
    });
    const userUid = decodeId('user', payload.sub ?? '');
    if (userUid === undefined) throw new Error('the token names no person');
    return { userUid, expiresAt: payload.exp ?? 0 };
  };
  return {
    issue: (userUid) => {
      const issuedAt = nowSeconds();
      return new SignJWT()
        .setProtectedHeader({ alg: algorithm, typ: type })
        .setIssuer(issuer)
        .setAudience(issuer)
        .setSubject(encodeId('user', userUid))
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + accessTokenSeconds)
        .sign(key);
    },
    verify: async (token) => {
      if (!form.test(token)) return undefined;
      const digest = hash('sha256', token, 'base64');
      const known = verified.get(digest);
      if (known && known.expiresAt > nowSeconds()) return known.userUid;
      const fresh = await check(token).catch((cause: unknown) => {
        throw new ApiError('unauthenticated', {
          cause,
          headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
        });
      });
      verified.set(digest, fresh);
      return fresh.userUid;
    },
  };
}
