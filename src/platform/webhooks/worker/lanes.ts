import type { Claim, ClaimLimits } from './claims.ts';

/** Keeps account of the attempts under way, so that no endpoint takes the room of others. */
export interface Lanes {
  enter(claim: Claim): void;
  leave(id: number): void;
  /** What may be claimed now. */
  limits(): ClaimLimits;
  /** Resolves when nothing is under way, or after so long. */
  empty(withinMs: number): Promise<void>;
}

/** Attempts under way at a time of which an answer is still to be expected soon; each is a socket. */
const quickTotal = 512;
const quickMs = 500;
/** With those that wait longer: so many can hang without holding up one that is answered. */
const total = 1_536;
/** Of endpoints that keep failing, besides. */
const failingTotal = 64;
const perEndpoint = 4;
/** An endpoint that lets an attempt wait this long gets no other beside it. */
const slowMs = 2_000;

interface UnderWay {
  endpointId: number;
  failing: boolean;
  sinceMs: number;
}

export function createLanes(): Lanes {
  const underWay = new Map<number, UnderWay>();
  let onEmpty: (() => void) | undefined;
  return {
    enter: ({ id, endpoint_id: endpointId, failing }) => {
      underWay.set(id, { endpointId, failing, sinceMs: performance.now() });
    },
    leave: (id) => {
      underWay.delete(id);
      if (underWay.size === 0) onEmpty?.();
    },
    limits: () => {
      const room: Record<string, number> = {};
      const nowMs = performance.now();
      let quick = 0;
      let failing = 0;
      for (const { endpointId, failing: fails, sinceMs } of underWay.values()) {
        const waitedMs = nowMs - sinceMs;
        const left = room[endpointId] ?? perEndpoint;
        room[endpointId] = fails || waitedMs > slowMs ? 0 : Math.max(0, left - 1);
        if (fails) failing += 1;
        else if (waitedMs < quickMs) quick += 1;
      }
      const others = underWay.size - failing;
      return {
        most: Math.max(0, Math.min(quickTotal - quick, total - others)),
        failingMost: Math.max(0, failingTotal - failing),
        // When room gets scarce, more endpoints get a little of it.
        perEndpoint: others > total / 2 ? 1 : perEndpoint,
        room,
      };
    },
    empty: async (withinMs) => {
      if (underWay.size === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, withinMs);
        onEmpty = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
