import type { AccessToken, ClientCredentials, JWTStructured } from 'oidc-provider';
import type { Clock } from '../../lib/clock.ts';
import { encodeId, uuidv7 } from '../../lib/ids.ts';
import { rememberToken, tokenSeconds } from '../issued-tokens/index.ts';
import { noteUse } from '../oauth-clients/index.ts';
import { currentRequest } from './token-request.ts';

/**
 * Gives a token that is about to be signed its id and its times by our clock, and stores that it was
 * issued: only what is stored is good.
 */
export async function stampToken(
  clock: Clock,
  { payload }: JWTStructured,
  { aud, scope }: AccessToken | ClientCredentials,
): Promise<void> {
  const { client, record, secretId, tx } = currentRequest();
  if (!client || secretId === undefined) throw new Error('a token is issued to nobody');
  const issuedAt = new Date(Math.floor(clock.now().getTime() / 1_000) * 1_000);
  const expiresAt = new Date(issuedAt.getTime() + tokenSeconds * 1_000);
  const id = uuidv7(clock);
  const jti = encodeId('tkn', id);
  record({ target: jti });
  const token = {
    id,
    tenantId: client.tenantId,
    clientId: client.id,
    scope: scope ?? '',
    audience: String(aud),
    issuedAt,
    expiresAt,
  };
  await Promise.all([rememberToken(tx, clock, token), noteUse(tx, clock, secretId)]);
  const iat = issuedAt.getTime() / 1_000;
  Object.assign(payload, { jti, iat, nbf: iat, exp: expiresAt.getTime() / 1_000 });
}
