import { createSecretKey, hash } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { ApiError } from '../../errors/api-error.ts';
import type { Clock } from '../../lib/clock.ts';
import { hasCanonicalSignature, isCompactJwt } from '../../lib/compact-jwt.ts';
import { decodeId, encodeId } from '../../lib/ids.ts';

/** Seconds that an access token lives. */
export const accessTokenSeconds = 900;
const algorithm = 'HS256';
const type = 'at+jwt';
/** `alg` and `typ`, both of which are demanded. */
const issuedHeaders = 2;
const maximumVerified = 10_000;

/** Who is logged in, and by which login: the family that its refresh tokens form. */
export interface Session {
  userUid: string;
  family: string;
}

/** Issues and verifies the access tokens of people's sessions (JWT, RFC 9068). */
export interface AccessTokens {
  issue(session: Session): Promise<string>;
  /**
   * Whose session it is; undefined for a credential that is not a JWT. Throws `unauthenticated` for a
   * token that is forged, expired, or not meant for this server.
   */
  verify(token: string): Promise<Session | undefined>;
}

/** What the tokens are bound to: `secret` is 32 bytes or more, `issuer` the server's public URL. */
export interface AccessTokenOptions {
  secret: Buffer;
  issuer: string;
  clock: Clock;
}

interface Verified {
  session: Session;
  /** Unix seconds. */
  expiresAt: number;
}

/** Tokens bound to one key, algorithm, issuer and audience. Verified ones are remembered until they expire. */
export function createAccessTokens({ secret, issuer, clock }: AccessTokenOptions): AccessTokens {
  const key = createSecretKey(secret);
  const verified = new LRUCache<string, Verified>({ max: maximumVerified });
  const nowSeconds = (): number => Math.floor(clock.now().getTime() / 1_000);
  const check = async (token: string): Promise<Verified> => {
    const { payload, protectedHeader } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      typ: type,
      issuer,
      audience: issuer,
      currentDate: clock.now(),
      requiredClaims: ['sub', 'exp', 'iat'],
    });
    // `b64`, `jku` and their like are left unread by jose unless they are critical.
    if (Object.keys(protectedHeader).length !== issuedHeaders) {
      throw new Error('its header says other things than any that was issued');
    }
    const { sub = '', sid, exp = 0, iat = 0 } = payload;
    const userUid = decodeId('user', sub);
    const family = decodeId('session', typeof sid === 'string' ? sid : '');
    if (userUid === undefined || family === undefined) throw new Error('it names no session');
    if (exp - iat > accessTokenSeconds) throw new Error('it lives longer than any that was issued');
    return { session: { userUid, family }, expiresAt: exp };
  };
  return {
    issue: ({ userUid, family }) => {
      const issuedAt = nowSeconds();
      return new SignJWT({ sid: encodeId('session', family) })
        .setProtectedHeader({ alg: algorithm, typ: type })
        .setIssuer(issuer)
        .setAudience(issuer)
        .setSubject(encodeId('user', userUid))
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + accessTokenSeconds)
        .sign(key);
    },
    verify: async (token) => {
      if (!isCompactJwt(token)) return undefined;
      if (!hasCanonicalSignature(token))
        throw new ApiError('unauthenticated', { occasion: 'invalid' });
      const digest = hash('sha256', token, 'base64');
      const known = verified.get(digest);
      if (known && known.expiresAt > nowSeconds()) return known.session;
      const fresh = await check(token).catch((cause: unknown) => {
        throw new ApiError('unauthenticated', {
          occasion: cause instanceof errors.JWTExpired ? 'expired' : 'invalid',
          cause,
          headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
        });
      });
      verified.set(digest, fresh);
      return fresh.session;
    },
  };
}
