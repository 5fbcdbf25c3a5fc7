/**
 * API keys: shown once, stored as digests, granted no more than the person who made them. A revoked
 * key is refused at once by the process that revoked it, and within a second by every other.
 */
export { apiKeysOf, countKeys, type ApiKey, type ApiKeyRepository } from './api-keys.ts';
export { createKeyAuthenticator, type KeyAuthenticator } from './authenticate-key.ts';
export { mayGrant } from './may-grant.ts';
export { createSelectTenant } from './select-tenant.ts';
export { tenantsReachedBy } from './tenants-reached.ts';
