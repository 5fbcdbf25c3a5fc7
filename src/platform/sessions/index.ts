/**
 * People's sessions: an access token for 15 minutes and a refresh token for 7 days, which rotates.
 * A spent refresh token that comes back revokes every token descended from the same login.
 */
export {
  accessTokenSeconds,
  createAccessTokens,
  type AccessTokens,
  type Session,
} from './access-tokens.ts';
export { createPersonAuthenticator } from './authenticate-person.ts';
export { createLiveSessions } from './live-sessions.ts';
export { rememberSigningKey } from './key-fingerprint.ts';
export { rotateToken, startFamily } from './refresh-tokens.ts';
