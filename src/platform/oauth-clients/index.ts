/**
 * OAuth clients: the programs of a tenant that may ask for tokens. Their secrets are shown once, stored
 * as digests, and several at a time, so that one can be replaced without an outage.
 */
export {
  findAuthenticatingClient,
  findSecret,
  noteUse,
  type AuthenticatingClient,
} from './authenticating-client.ts';
export {
  maximumSecrets,
  oauthClientsOf,
  withSecrets,
  type ClientSecret,
  type OAuthClient,
  type OAuthClientRepository,
  type StoredClient,
} from './oauth-clients.ts';
