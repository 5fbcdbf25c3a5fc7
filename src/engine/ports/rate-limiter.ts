/** Windows set for a tenant or a key, by API; each takes the place of the contract's of its length. */
export type CustomLimits = Readonly<
  Record<string, readonly { seconds: number; requests: number; burst: number }[]>
>;

/** One window of a limit: any `seconds` hold at most `capacity` requests. */
export interface LimitWindow {
  /** Its name in headers. */
  readonly name: string;
  readonly seconds: number;
  /** What callers are told that they may send; `capacity` has the burst besides. */
  readonly requests: number;
  readonly capacity: number;
}

/** The windows that one request is counted in for one subject, such as an API key. */
export interface LimitClaim {
  readonly bucket: string;
  readonly subject: string;
  readonly windows: readonly LimitWindow[];
}

/** What became of the claims of one request. */
export interface LimitVerdict {
  /** Whether every window had room; only then the request was counted, in all of them. */
  readonly admitted: boolean;
  /** Unix milliseconds by the counter's clock. */
  readonly nowMs: number;
  /** One for each window, in the order of the claims. */
  readonly windows: readonly LimitState[];
}

/** A window after the request. */
export interface LimitState {
  readonly window: LimitWindow;
  /** How much it still admits. */
  readonly free: number;
  /** Milliseconds until it admits as much as this request counted for; 0 where it does. */
  readonly waitMs: number;
}

/** Counts requests. */
export interface RateLimiter {
  /**
   * Counts one request in all windows of all claims, or in none. Exact however many race. It answers a
   * promise only where it has to ask a shared store; without it a process admits its share of what
   * the store last said, or nothing where `onLoss` is `closed`. It never rejects.
   */
  take(
    claims: readonly LimitClaim[],
    cost: number,
    onLoss: 'share' | 'closed',
  ): LimitVerdict | Promise<LimitVerdict>;
}
