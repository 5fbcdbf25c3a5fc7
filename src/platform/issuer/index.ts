/**
 * The issuer of access tokens: oidc-provider, composed with our database, keys and clock, and mounted
 * behind the contract. Client credentials are the one grant so far; another one is added where
 * create-provider.ts configures it, with an adapter for each model that it stores.
 */
export { createIssuer } from './issuer.ts';
