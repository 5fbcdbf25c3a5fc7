import type { Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import {
  countFailure,
  holdAttempts,
  refuseTooManyFailures,
  type Attempt,
} from '../failed-attempts/index.ts';

/** An attempt to authenticate as a client. No e-mail address begins like this. */
export function attemptOf(clientId: string, address: string): Attempt {
  return { account: `client ${clientId}`, address };
}

/**
 * Counts an attempt that failed; throws `rate_limited` instead where parallel ones have used up what
 * is allowed.
 */
export async function countClientFailure(
  tx: Transaction,
  clock: Clock,
  attempt: Attempt,
): Promise<void> {
  await holdAttempts(tx, attempt);
  await refuseTooManyFailures(tx, clock, attempt);
  await countFailure(tx, clock, attempt);
}
