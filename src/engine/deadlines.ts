/** Gives up work that takes too long. */
export interface Deadlines {
  /** Settles as `work` does, or rejects with what `late` makes once the time is over. */
  guard<T>(work: Promise<T>, late: () => Error): Promise<T>;
}

interface Pending {
  expiresAtMs: number;
  giveUp: () => void;
}

const maximumCheckMs = 250;

/**
 * Deadlines of one length for any amount of work. One timer looks at the oldest, since a timer for
 * each request costs more than all of its validation; work is given up at most a quarter of a second,
 * or half of the time that it has, too late.
 */
export function createDeadlines(timeoutMs: number): Deadlines {
  const pending = new Set<Pending>();
  const check = (): void => {
    const nowMs = performance.now();
    for (const entry of pending) {
      if (entry.expiresAtMs > nowMs) return;
      pending.delete(entry);
      entry.giveUp();
    }
  };
  setInterval(check, Math.min(maximumCheckMs, timeoutMs / 2)).unref();
  return {
    guard: (work, late) =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => {
          reject(late());
        };
        const entry = { expiresAtMs: performance.now() + timeoutMs, giveUp };
        pending.add(entry);
        const settle =
          <V>(settled: (value: V) => void) =>
          (value: V): void => {
            pending.delete(entry);
            settled(value);
          };
        work.then(settle(resolve), settle(reject));
      }),
  };
}
