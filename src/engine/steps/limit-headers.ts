import type { LimitState, LimitVerdict } from '../ports/index.ts';

/** What an answer tells of its limits, and a refusal in its body. */
export interface ToldLimits {
  headers: Readonly<Record<string, string>>;
  /** Of the tightest window: the one that admits least, and of those the one that does so longest. */
  limit: number;
  remaining: number;
  /** Unix seconds. */
  resetAt: number;
  /** Whole seconds after which every window that refuses admits the request. */
  retryAfter: number;
}

/**
 * Tells of every window: `RateLimit-Policy` and `RateLimit` as draft-ietf-httpapi-ratelimit-headers-11
 * has them, one item for each, and the `X-RateLimit-` headers of the tightest. What remains never
 * exceeds the limit that is told, whatever burst the window admits besides.
 */
export function tellLimits({ windows, nowMs }: LimitVerdict, policy: string): ToldLimits {
  let items = '';
  let retryAfter = 0;
  let tightest: LimitState | undefined;
  let remaining = Infinity;
  for (const state of windows) {
    const { window, free, waitMs } = state;
    const left = Math.min(window.requests, free);
    const seconds = waitMs > 0 ? Math.ceil(waitMs / 1_000) : window.seconds;
    if (waitMs > 0 && seconds > retryAfter) retryAfter = seconds;
    items += `${items === '' ? '' : ', '}"${window.name}";r=${String(left)};t=${String(seconds)}`;
    if (left < remaining || (left === remaining && waitMs > (tightest?.waitMs ?? 0))) {
      tightest = state;
      remaining = left;
    }
  }
  if (!tightest) throw new Error('A limit has no window');
  const { window, waitMs } = tightest;
  const untilReset = waitMs > 0 ? retryAfter : window.seconds;
  const resetAt = Math.ceil(nowMs / 1_000) + untilReset;
  return {
    headers: {
      'x-ratelimit-limit': String(window.requests),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(resetAt),
      'ratelimit-policy': policy,
      ratelimit: items,
    },
    limit: window.requests,
    remaining,
    resetAt,
    retryAfter,
  };
}
