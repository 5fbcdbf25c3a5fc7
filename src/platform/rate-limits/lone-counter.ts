import { LRUCache } from 'lru-cache';
import type { LimitClaim, LimitVerdict, LimitWindow } from '../../engine/ports/index.ts';
import type { Clock } from '../../lib/clock.ts';
import { keyOf } from './call-take.ts';
import { Debts, type Debt } from './debts.ts';
import { createMemoryLimiter, type MemoryLimiter } from './memory-limiter.ts';

const maximumSeen = 200_000;
/** How often in turn fewer processes must be found alive before they are taken for fewer. */
const countsOfFewer = 5;

/** What Redis last said of a window. */
interface Seen {
  free: number;
  atMs: number;
}

/** Counts for one process of several while Redis is lost. */
export interface LoneCounter {
  /** Remembers what Redis said of a window. */
  see(key: string, free: number): void;
  countProcesses(alive: number): void;
  /** A loss begins: what is counted from now on starts from what was seen. */
  begin(): void;
  /** Admits within this process's share, and owes Redis what it admits. */
  take(claims: readonly LimitClaim[], cost: number): LimitVerdict;
  /** What Redis is to be told. */
  readonly debts: Debts;
}

/**
 * The share of a process is one part, of as many as processes were alive, of what Redis last said was
 * free; and, once the hits that it had counted by then are forgotten, of the whole window. A window that
 * Redis never spoke of counts as unused.
 */
export function createLoneCounter(clock: Clock, onForget: () => void): LoneCounter {
  const seen = new LRUCache<string, Seen>({ max: maximumSeen });
  const debts = new Debts(onForget);
  let processes = 1;
  let fewer = 0;

  const shareOf = ({ capacity }: LimitWindow): number =>
    Math.max(1, Math.floor(capacity / processes));
  const create = (): MemoryLimiter =>
    createMemoryLimiter({
      clock,
      onForget,
      shareOf,
      begin: (claim, meter) => {
        for (const [index, window] of meter.align(claim.windows).entries()) {
          const declared = claim.windows[index];
          const last = declared && seen.get(keyOf(claim, declared.seconds));
          if (!last) continue;
          const taken = shareOf(declared) - Math.floor(last.free / processes);
          if (taken <= 0) continue;
          window.add(last.atMs, taken, shareOf(declared));
          meter.keepUntil(last.atMs + declared.seconds * 1_000);
        }
      },
    });
  let limiter = create();

  return {
    debts,
    see: (key, free) => {
      seen.set(key, { free, atMs: clock.now().getTime() });
    },
    countProcesses: (alive) => {
      // A Redis that was restarted knows of others only when they have said again that they are alive.
      fewer = alive < processes ? fewer + 1 : 0;
      if (fewer > 0 && fewer < countsOfFewer) return;
      processes = Math.max(1, alive);
    },
    begin: () => {
      limiter = create();
    },
    take: (claims, cost) => {
      const verdict = limiter.take(claims, cost);
      if (!verdict.admitted) return verdict;
      for (const claim of claims) {
        for (const { seconds, capacity } of claim.windows) {
          const debt: Debt = {
            key: keyOf(claim, seconds),
            count: cost,
            seconds,
            capacity,
            atMs: verdict.nowMs,
          };
          debts.add(debt);
        }
      }
      return verdict;
    },
  };
}
