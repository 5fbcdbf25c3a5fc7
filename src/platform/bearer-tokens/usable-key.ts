import { createPublicKey } from 'node:crypto';
import type { VerificationKey } from './trusted-issuer.ts';

const minimumRsaBits = 2_048;
/** The algorithms that a key may be bound to, by its type. The first is that of a key which says none. */
const algorithms: Readonly<Record<string, readonly string[]>> = {
  RSA: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  'EC P-256': ['ES256'],
  'EC P-384': ['ES384'],
  'EC P-521': ['ES512'],
  'OKP Ed25519': ['EdDSA', 'Ed25519'],
};
const publicMembers = ['kty', 'crv', 'n', 'e', 'x', 'y'];

/**
 * A published key as one to verify with, bound to one algorithm: the one that it names, or else the
 * usual one of its type. Undefined for what is no public key for signatures, or a weak one; a shared
 * secret (`oct`) never is.
 */
export function usableKey(
  jwk: Readonly<Record<string, unknown>>,
): (VerificationKey & { kid: string }) | undefined {
  const { alg, crv, kid, kty, use } = jwk;
  if (typeof kid !== 'string' || (use !== undefined && use !== 'sig')) return undefined;
  const type = typeof crv === 'string' ? `${String(kty)} ${crv}` : String(kty);
  const possible = Object.hasOwn(algorithms, type) ? algorithms[type] : undefined;
  const algorithm = possible?.find((name) => alg === undefined || name === alg);
  if (algorithm === undefined) return undefined;
  const members = Object.entries(jwk).filter(([name]) => publicMembers.includes(name));
  try {
    const key = createPublicKey({
      key: Object.fromEntries(members),
      format: 'jwk',
    });
    const bits = key.asymmetricKeyDetails?.modulusLength ?? minimumRsaBits;
    return bits < minimumRsaBits ? undefined : { key, algorithm, kid };
  } catch {
    return undefined;
  }
}
