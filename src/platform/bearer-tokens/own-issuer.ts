import { decodeId } from '../../lib/ids.ts';
import { tokenSeconds, type LiveTokens } from '../issued-tokens/index.ts';
import type { SigningKeys } from '../signing-keys/index.ts';
import { ClientPrincipal } from './client-principal.ts';
import type { TrustedIssuer } from './trusted-issuer.ts';

/**
 * This server as the issuer of what it accepts: its keys and tokens are at hand, and nothing is
 * fetched. A client acts in the tenant that it belongs to.
 */
export function createOwnIssuer(options: {
  /** The public URL: issuer and audience at once. */
  issuer: string;
  signingKeys: SigningKeys;
  liveTokens: LiveTokens;
}): TrustedIssuer {
  const { issuer, signingKeys, liveTokens } = options;
  return {
    issuer,
    audience: issuer,
    maximumSeconds: tokenSeconds,
    findKey: async (kid) => {
      const key = await signingKeys.find(kid);
      return key && { key, algorithm: 'RS256' };
    },
    principalOf: async ({ id, subject }) => {
      const uid = decodeId('tkn', id);
      const token = uid === undefined ? undefined : await liveTokens.find(uid);
      if (token?.clientId !== subject) return undefined;
      const { tenantId, tenantUid, clientId: client, customLimits, scopes } = token;
      return new ClientPrincipal({ tenantId, tenantUid, client, customLimits, scopes });
    },
  };
}
