/**
 * Access tokens as credentials (RFC 9068): of this server, and of issuers that the configuration
 * trusts. A key is chosen by its issuer and then by its id, is good for one algorithm, and comes from
 * where the configuration says, never from where a token does.
 */
export { createBearerAuthenticator } from './authenticate-bearer.ts';
export type { Fetch } from './fetch-json.ts';
export { createForeignIssuer } from './foreign-issuer.ts';
export { InvalidToken } from './invalid-token.ts';
export { createOwnIssuer } from './own-issuer.ts';
export { verifyToken, type TrustedIssuers } from './verify-token.ts';
