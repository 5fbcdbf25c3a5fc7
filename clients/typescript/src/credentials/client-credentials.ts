import { connect } from '../connect.ts';
import { identity } from '../generated/identity/index.ts';
import type { Connection } from '../transport/create-call.ts';
import type { ClientCredentialsOptions, Credential } from './credential.ts';
import { createTokenSource } from './token-source.ts';

/** A program's access tokens, by its client id and secret (RFC 6749, section 4.4). */
export function createClientCredentials(
  { clientId, clientSecret, scope }: ClientCredentialsOptions,
  connection: Connection,
): Credential {
  const client = connect(identity, connection);
  const body = {
    grant_type: 'client_credentials' as const,
    client_id: clientId,
    client_secret: clientSecret,
    ...(scope !== undefined && { scope }),
  };
  return createTokenSource(connection.settings.clock, async () => {
    const { data } = await client.POST('/oauth/token', { body, repeatable: true });
    return { value: data.access_token, lifetimeSeconds: data.expires_in };
  });
}
