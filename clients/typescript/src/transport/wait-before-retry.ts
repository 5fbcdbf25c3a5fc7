import { ConnectionError } from '../errors/charter-error.ts';
import type { Settings } from '../options.ts';
import { readRetryAfter } from './retry-after.ts';

const firstWaitMs = 1_000;
const transientStatuses = new Set([429, 502, 503, 504]);

/**
 * How long to wait after an attempt before the next: 1, 2, 4 … seconds, or what `Retry-After` asks for
 * where that is longer. Undefined where there is to be no other: it is not worth trying, or the wait
 * would be too long.
 */
export function waitBeforeRetry(
  outcome: Response | ConnectionError,
  attempt: number,
  { maxAttempts, maxWaitMs, clock }: Settings,
): number | undefined {
  if (attempt >= maxAttempts || !isTransient(outcome)) return undefined;
  const askedSeconds =
    outcome instanceof ConnectionError ? undefined : readRetryAfter(outcome.headers, clock.now());
  const waitMs = Math.max(firstWaitMs * 2 ** (attempt - 1), (askedSeconds ?? 0) * 1_000);
  return waitMs <= maxWaitMs ? waitMs : undefined;
}

/** With 409 and `Retry-After` the server says that the attempt before this one is still under way. */
function isTransient(outcome: Response | ConnectionError): boolean {
  if (outcome instanceof ConnectionError) return true;
  const { status, headers } = outcome;
  return transientStatuses.has(status) || (status === 409 && headers.has('retry-after'));
}
