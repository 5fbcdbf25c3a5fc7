/** When what failed elsewhere is tried again. */
export interface RetrySchedule {
  /** The waits after the first, second, … failed attempt; after the last there is no other attempt. */
  waitsMs: readonly number[];
  /** A number from 0 to 1, for the jitter. */
  random: () => number;
}

/** Up to a tenth of a wait is added, so that what failed together does not come back together. */
const jitter = 0.1;
/** Whoever asks for a longer pause than this gets this one. */
const maximumPauseMs = 24 * 60 * 60 * 1_000;

/**
 * When it is tried again after the attempt of this number failed: never sooner than the schedule says,
 * nor than a Retry-After (RFC 9110, section 10.2.3) asks. Undefined when the attempts are used up.
 */
export function nextAttemptAt(
  { waitsMs, random }: RetrySchedule,
  attempt: number,
  now: Date,
  retryAfter?: string,
): Date | undefined {
  const waitMs = waitsMs[attempt - 1];
  if (waitMs === undefined) return undefined;
  const pauseMs = Math.max(waitMs, Math.min(pauseOf(retryAfter, now), maximumPauseMs));
  return new Date(now.getTime() + Math.round(pauseMs * (1 + jitter * random())));
}

/** Whether attempts are left after the one of this number. */
export function hasAttemptsLeft(
  { waitsMs }: Pick<RetrySchedule, 'waitsMs'>,
  attempt: number,
): boolean {
  return attempt <= waitsMs.length;
}

function pauseOf(retryAfter: string | undefined, now: Date): number {
  if (retryAfter === undefined) return 0;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1_000;
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? 0 : until - now.getTime();
}
