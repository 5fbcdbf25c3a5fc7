import type {
  LimitClaim,
  LimitState,
  LimitVerdict,
  LimitWindow,
} from '../../engine/ports/index.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Meter } from './meter.ts';
import { MeterTable } from './meter-table.ts';
import type { SlidingWindow } from './sliding-window.ts';

/** How many subjects of each bucket are remembered. */
const maximumSubjects = 100_000;

/** What a limiter in memory is made with. */
export interface MemoryLimiterOptions {
  clock: Clock;
  /** Told of every subject that was forgotten though it counted, for want of room. */
  onForget: () => void;
  maximum?: number;
  /** How much of a window this process admits; all of it where absent. */
  shareOf?: (window: LimitWindow) => number;
  /** Prepares the meter of a subject that comes anew. */
  begin?: (claim: LimitClaim, meter: Meter, nowMs: number) => void;
}

/** Counts requests in this process alone, by the business clock. */
export interface MemoryLimiter {
  take: (claims: readonly LimitClaim[], cost: number) => LimitVerdict;
}

/** A limiter in memory; what it decides, it decides at once. */
export function createMemoryLimiter(options: MemoryLimiterOptions): MemoryLimiter {
  const { clock, onForget, maximum = maximumSubjects, begin } = options;
  const shareOf = options.shareOf ?? ((window) => window.capacity);
  const tables = new Map<string, MeterTable>();
  const meterOf = (claim: LimitClaim, nowMs: number): Meter => {
    const { bucket, subject } = claim;
    let table = tables.get(bucket);
    if (!table) tables.set(bucket, (table = new MeterTable(maximum, onForget)));
    if (!begin) return table.find(subject, nowMs);
    return table.find(subject, nowMs, (meter) => {
      begin(claim, meter, nowMs);
    });
  };
  return {
    take: (claims, cost) => {
      const nowMs = clock.now().getTime();
      const meters: Meter[] = [];
      let admitted = true;
      for (const claim of claims) {
        const meter = meterOf(claim, nowMs);
        meters.push(meter);
        const windows = meter.align(claim.windows);
        for (let index = 0; index < windows.length; index += 1) {
          const [window, declared] = [windows[index], claim.windows[index]];
          if (!window || !declared) continue;
          window.expire(nowMs, declared.seconds * 1_000);
          if (window.used + cost > shareOf(declared)) admitted = false;
        }
      }
      const states: LimitState[] = [];
      for (let at = 0; at < claims.length; at += 1) {
        const [claim, meter] = [claims[at], meters[at]];
        if (!claim || !meter) continue;
        const windows = meter.align(claim.windows);
        for (let index = 0; index < windows.length; index += 1) {
          const [window, declared] = [windows[index], claim.windows[index]];
          if (!window || !declared) continue;
          const capacity = shareOf(declared);
          const lengthMs = declared.seconds * 1_000;
          if (admitted) {
            window.add(nowMs, cost, capacity);
            meter.keepUntil(nowMs + lengthMs);
          }
          states.push(stateOf(window, declared, capacity - window.used, cost, nowMs));
        }
      }
      return { admitted, nowMs, windows: states };
    },
  };
}

function stateOf(
  window: SlidingWindow,
  declared: LimitWindow,
  left: number,
  cost: number,
  nowMs: number,
): LimitState {
  const waitMs = left >= cost ? 0 : window.waitFor(cost - left, nowMs, declared.seconds * 1_000);
  return { window: declared, free: left > 0 ? left : 0, waitMs };
}
