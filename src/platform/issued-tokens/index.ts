/**
 * The access tokens that clients were given. A token proves by its signature that it was issued; its
 * row proves that it is good: one that was revoked, or whose client is gone, is refused at once by the
 * process that did it, and within a second by every other.
 */
export {
  findIssuedToken,
  rememberToken,
  revokeIssuedToken,
  tokenSeconds,
} from './issued-tokens.ts';
export { createLiveTokens, type LiveTokens } from './live-tokens.ts';
