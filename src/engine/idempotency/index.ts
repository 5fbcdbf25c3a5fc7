/**
 * The rules of idempotency keys (draft-ietf-httpapi-idempotency-key-header-07): which key a request
 * has, what two requests must be equal in to be one, and that of those which come at once one alone
 * runs. What is kept, and for how long, is the platform's matter (ports.ts).
 */
export { digestOf, fingerprintOf } from './fingerprint.ts';
export { readKey } from './read-key.ts';
export { createTurnstile, type Turnstile } from './turnstile.ts';
