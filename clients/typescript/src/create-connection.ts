import { createCredential } from './credentials/create-credential.ts';
import { settingsOf, type ClientOptions } from './options.ts';
import type { Connection } from './transport/create-call.ts';

/** The connection that options describe. Clients that share it share its tokens too. */
export function createConnection(options: ClientOptions): Connection {
  const { url, headers = {}, credential } = options;
  const anonymous = { url, headers, credential: undefined, settings: settingsOf(options) };
  if (!credential) return anonymous;
  return { ...anonymous, credential: createCredential(credential, anonymous) };
}
