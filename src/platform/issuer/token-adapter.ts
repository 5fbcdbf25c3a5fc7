import type { Adapter } from 'oidc-provider';
import type { Clock } from '../../lib/clock.ts';
import { encodeId } from '../../lib/ids.ts';
import { findIssuedToken, revokeIssuedToken, type LiveTokens } from '../issued-tokens/index.ts';
import { readOnlyAdapter } from './read-only-adapter.ts';
import { currentRequest } from './token-request.ts';

/**
 * Issued tokens, by their UUID, for introspection and revocation. When a token expires is held against
 * our clock before oidc-provider is asked (see question.ts), so it is not told: it knows the machine's
 * time alone.
 */
export function createTokenAdapter(clock: Clock, liveTokens: LiveTokens): Adapter {
  return readOnlyAdapter(
    async (id) => {
      const { client, tx } = currentRequest();
      const token = await findIssuedToken(tx, id);
      // To say whose token it is would tell another tenant that it is one.
      if (token?.tenantId !== client?.tenantId) return undefined;
      if (!token) return undefined;
      return {
        kind: 'ClientCredentials',
        jti: id,
        clientId: token.clientId,
        scope: token.scopes.join(' '),
        aud: token.audience,
        extra: {
          sub: token.clientId,
          token_id: encodeId('tkn', id),
          issued_at: secondsOf(token.issuedAt),
          expires_at: secondsOf(token.expiresAt),
        },
      };
    },
    {
      destroy: async (id) => {
        const { record, tx } = currentRequest();
        await revokeIssuedToken(tx, clock, id);
        record({ target: encodeId('tkn', id) });
        liveTokens.forget(id);
      },
    },
  );
}

function secondsOf(time: Date): number {
  return Math.floor(time.getTime() / 1_000);
}
