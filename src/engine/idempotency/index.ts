/**
 * The rules of idempotency keys (draft-ietf-httpapi-idempotency-key-header-07): which key a request
 * has, what two requests must be equal in to be one, and that of those which come at once one alone
 * runs, which answers are kept and who gets them again. How they are kept is the platform's matter.
 */
export { digestOf, fingerprintOf } from './fingerprint.ts';
export {
  assertKeepable,
  keepAnswer,
  keepRefusal,
  repeatAnswer,
  type KeyedRequest,
} from './kept.ts';
export { readKey } from './read-key.ts';
export { createTurnstile, type Turnstile } from './turnstile.ts';
