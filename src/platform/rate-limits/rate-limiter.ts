import type { RateLimiter } from '../../engine/ports/index.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/logger.ts';
import type { RateLimitMetrics } from '../../lib/metrics.ts';
import { createMemoryLimiter } from './memory-limiter.ts';
import { createRedisLimiter } from './redis-limiter.ts';

/** What a limiter is made with. */
export interface RateLimiterOptions {
  /** Where all processes count together, and how long it may take; in memory where absent. */
  redis: { url: string; timeoutMs: number } | undefined;
  clock: Clock;
  log: Logger;
  metrics: RateLimitMetrics;
}

/** A limiter, until it is stopped. */
export interface RunningLimiter extends RateLimiter {
  stop(): Promise<void>;
}

/** The limiter that is configured; rejects where Redis is and does not answer. */
export async function createRateLimiter(options: RateLimiterOptions): Promise<RunningLimiter> {
  const { redis, clock, log, metrics } = options;
  if (redis) {
    return createRedisLimiter({ ...redis, clock, log, metrics }).catch((cause: unknown) => {
      throw new Error('Redis does not answer at REDIS_URL', { cause });
    });
  }
  log.info({ component: 'rate-limits' }, 'requests are counted in memory, for one process');
  const { take } = createMemoryLimiter({ clock, onForget: metrics.forgotten });
  return { take, stop: () => Promise.resolve() };
}
