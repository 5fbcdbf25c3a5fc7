import fc from 'fast-check';

/** Requests of one subject on one window. */
export interface Arrivals {
  capacity: number;
  seconds: number;
  /** Milliseconds since the one before, and how much it counts for. */
  requests: readonly { gapMs: number; cost: number }[];
}

/**
 * Windows of every size, with requests that come singly, in bursts and after silences, so many that
 * most windows are full at times.
 */
export const arrivals: fc.Arbitrary<Arrivals> = fc
  .record({
    capacity: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 61, max: 700 })),
    seconds: fc.integer({ min: 1, max: 30 }),
  })
  .chain(({ capacity, seconds }) => {
    const meanMs = (seconds * 1_000) / capacity;
    const gapMs = fc.oneof(
      { weight: 60, arbitrary: fc.constant(0) },
      { weight: 90, arbitrary: fc.integer({ min: 0, max: Math.ceil(meanMs) }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: seconds * 1_500 }) },
    );
    const cost = fc.oneof(
      { weight: 9, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: Math.max(1, Math.floor(capacity / 4)) }) },
    );
    return fc.record({
      capacity: fc.constant(capacity),
      seconds: fc.constant(seconds),
      requests: fc.array(fc.record({ gapMs, cost }), {
        minLength: 1,
        maxLength: Math.min(1_500, capacity * 4 + 20),
        size: 'max',
      }),
    });
  });

/** Every admitted request, one by one: what a sliding window is held against. */
export class ReferenceLog {
  readonly #hits: { atMs: number; cost: number }[] = [];

  /** What was admitted within the window that ends at a time. */
  usedAt(nowMs: number, lengthMs: number): number {
    let used = 0;
    for (let index = this.#hits.length - 1; index >= 0; index -= 1) {
      const hit = this.#hits[index]!;
      if (hit.atMs <= nowMs - lengthMs) break;
      used += hit.cost;
    }
    return used;
  }

  add(atMs: number, cost: number): void {
    this.#hits.push({ atMs, cost });
  }
}

/** What must hold of each decision; throws where it does not. Answers what is told of it. */
export function judge(
  log: ReferenceLog,
  { capacity, seconds }: Arrivals,
  request: { atMs: number; cost: number },
  decision: { admitted: boolean; free: number; waitMs: number },
): 'admitted' | 'refused' | 'early' {
  const { atMs, cost } = request;
  const lengthMs = seconds * 1_000;
  const used = log.usedAt(atMs, lengthMs);
  const told = JSON.stringify({ capacity, seconds, used, ...request, ...decision });
  if (decision.admitted) {
    if (used + cost > capacity) throw new Error(`more than the limit is admitted: ${told}`);
    log.add(atMs, cost);
    if (decision.free > capacity - used - cost) throw new Error(`too much is free: ${told}`);
    return 'admitted';
  }
  if (used + cost <= capacity - capacity / 60) throw new Error(`refused too early: ${told}`);
  const early = used + cost <= capacity;
  if (early && capacity <= 60) throw new Error(`up to 60 it is exact: ${told}`);
  if (!(decision.waitMs > 0 && decision.waitMs <= lengthMs)) throw new Error(`waits: ${told}`);
  // Waiting as long as it is told, and no shorter, is enough where nothing else comes between.
  if (log.usedAt(atMs + decision.waitMs, lengthMs) + cost > capacity) {
    throw new Error(`the wait is too short: ${told}`);
  }
  return early ? 'early' : 'refused';
}
