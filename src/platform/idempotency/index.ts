/**
 * The memory of idempotency keys: the answer to an unsafe request is kept in the transaction of its
 * effect, for as long as its contract says, and read again for every request that repeats it.
 */
export { createIdempotency } from './idempotency.ts';
export { forgetExpired, startSweeper } from './sweeper.ts';
