import type { Clock } from '../../../lib/clock.ts';
import type { Logger } from '../../../lib/logger.ts';
import { repeat, type Repetition } from '../../../lib/repeat.ts';
import type { Claims } from './claims.ts';

const intervalMs = 60_000;
const retentionMs = 30 * 24 * 60 * 60 * 1_000;
const batch = 1_000;

/** Deletes, every minute, all events older than thirty days of which no delivery is left to be made. */
export function startForgetting(claims: Claims, clock: Clock, log: Logger): Repetition {
  const forgetOld = async (): Promise<void> => {
    const before = new Date(clock.now().getTime() - retentionMs);
    while ((await claims.forget(before, batch)) === batch);
  };
  return repeat(forgetOld, intervalMs, (error) => {
    log.warn({ component: 'webhooks', err: error }, 'old events wait to be forgotten');
  });
}
