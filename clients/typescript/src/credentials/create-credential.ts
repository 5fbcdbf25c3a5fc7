import type { Connection } from '../transport/create-call.ts';
import { createClientCredentials } from './client-credentials.ts';
import type { Credential, CredentialOptions, Secret } from './credential.ts';
import { createSession } from './session.ts';

/** The credential that options describe; its tokens are got over the connection. */
export function createCredential(
  options: CredentialOptions | Credential,
  connection: Connection,
): Credential {
  if ('kind' in options) return options;
  if ('apiKey' in options) return createGiven('key', options.apiKey);
  if ('clientId' in options) return createClientCredentials(options, connection);
  if ('email' in options || 'refreshToken' in options) return createSession(options, connection);
  return createGiven('token', options.accessToken);
}

function createGiven(kind: Credential['kind'], secret: Secret): Credential {
  return { kind, read: async () => (typeof secret === 'string' ? secret : secret()) };
}
