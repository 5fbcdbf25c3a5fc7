import { errors, jwtVerify, type JWTPayload } from 'jose';
import type { Clock } from '../../lib/clock.ts';
import { hasCanonicalSignature } from '../../lib/compact-jwt.ts';
import { InvalidToken } from './invalid-token.ts';
import { readHeader } from './read-header.ts';
import type { TokenClaims, TrustedIssuer, VerificationKey } from './trusted-issuer.ts';

const type = 'at+jwt';
const maximumLength = 16_384;
/** How far another machine's clock may be ahead: a token may be used in the second that it is made. */
const skewSeconds = 5;
/** Printable ASCII, as long as OpenID Connect allows a subject to be. */
const identifier = /^[\x20-\x7e]{1,255}$/;

/** Trusted issuers by their identifier. */
export type TrustedIssuers = ReadonlyMap<string, TrustedIssuer>;

/**
 * The claims of an access token (RFC 9068) of a trusted issuer. The issuer that it names decides which
 * keys there are, then its key id which key, then the key which algorithm. Throws InvalidToken for
 * whatever is not exactly such a token, meant for this API and good at this moment.
 */
export async function verifyToken(
  issuers: TrustedIssuers,
  clock: Clock,
  token: string,
): Promise<TokenClaims> {
  if (token.length > maximumLength) throw new InvalidToken('it is too long');
  if (!hasCanonicalSignature(token)) throw new InvalidToken('its signature is not canonical');
  const header = readHeader(token);
  if (!header) throw new InvalidToken('its header is not accepted');
  const trusted = issuers.get(readIssuer(token) ?? '');
  if (!trusted) throw new InvalidToken('its issuer is not trusted');
  const key = await trusted.findKey(header.kid);
  if (!key) throw new InvalidToken('its key is unknown');
  if (header.alg !== key.algorithm) {
    throw new InvalidToken('its algorithm is not that of its key');
  }
  const payload = await verifySignature(trusted, key, clock, token);
  return { ...claimsOf(trusted, clock, payload), kid: header.kid };
}

/** What the token says of its issuer, before anything of it is proven. */
function readIssuer(token: string): string | undefined {
  const part = token.slice(token.indexOf('.') + 1, token.lastIndexOf('.'));
  try {
    const claims: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null || !('iss' in claims)) return undefined;
    return typeof claims.iss === 'string' ? claims.iss : undefined;
  } catch {
    return undefined;
  }
}

async function verifySignature(
  { audience, issuer }: TrustedIssuer,
  { algorithm, key }: VerificationKey,
  clock: Clock,
  token: string,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      typ: type,
      issuer,
      audience,
      currentDate: clock.now(),
      clockTolerance: skewSeconds,
      requiredClaims: ['sub', 'exp', 'iat', 'jti', 'client_id'],
    });
    return payload;
  } catch (cause) {
    const expired = cause instanceof errors.JWTExpired;
    throw new InvalidToken('it does not verify', { expired, cause });
  }
}

function claimsOf(
  trusted: TrustedIssuer,
  clock: Clock,
  payload: JWTPayload,
): Omit<TokenClaims, 'kid'> {
  const { exp = 0, iat = 0, jti = '', sub = '', client_id: clientId, scope } = payload;
  const nowSeconds = Math.floor(clock.now().getTime() / 1_000);
  if (exp <= nowSeconds) throw new InvalidToken('it has expired', { expired: true });
  if (iat > nowSeconds + skewSeconds) throw new InvalidToken('it was issued in the future');
  if (exp - iat > trusted.maximumSeconds) throw new InvalidToken('it lives longer than it may');
  if (typeof clientId !== 'string' || ![jti, sub, clientId].every((id) => identifier.test(id))) {
    throw new InvalidToken('it names somebody by what is no identifier');
  }
  return {
    issuer: trusted.issuer,
    id: jti,
    subject: sub,
    clientId,
    scope: typeof scope === 'string' ? scope : '',
    expiresAt: exp,
  };
}
