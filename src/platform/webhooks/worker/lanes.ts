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

/** Attempts under way at a time that have not waited long; each is a socket. */
const quickTotal = 512;
/** With those that have: so many endpoints may hang without holding up one that answers. */
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
      let quick = 0;
      let failing = 0;
      const slowSinceMs = performance.now() - slowMs;
      for (const { endpointId, failing: fails, sinceMs } of underWay.values()) {
        const isSlow = sinceMs < slowSinceMs;
        const left = room[endpointId] ?? perEndpoint;
        room[endpointId] = fails || isSlow ? 0 : Math.max(0, left - 1);
        if (fails) failing += 1;
        else if (!isSlow) quick += 1;
      }
      const slowAndQuick = underWay.size - failing;
      return {
        most: Math.max(0, Math.min(quickTotal - quick, total - slowAndQuick)),
        failingMost: Math.max(0, failingTotal - failing),
        perEndpoint,
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
