/**
 * Rate limits: sliding windows that never admit more than they say, in Redis for many processes or in
 * memory for one. Callers are counted by subject and bucket; the engine says which.
 */
export {
  clearCustomLimits,
  copyKeyLimits,
  findLimitOwner,
  listCustomLimits,
  setCustomLimit,
  type CustomLimit,
} from './custom-limits.ts';
export { createMemoryLimiter } from './memory-limiter.ts';
export { createRateLimiter } from './rate-limiter.ts';
