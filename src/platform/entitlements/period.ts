import type { Feature } from '../../engine/ports/index.ts';

const hourMs = 60 * 60 * 1_000;
const dayMs = 24 * hourMs;
const beginning = new Date(0);

/** Which recorded usage counts now. */
export interface Period {
  /** The first start of a part that counts. */
  from: Date;
  /** The start of the part that usage of now belongs to. */
  current: Date;
  /** When usage starts anew; of a rolling window, when the oldest part counts no longer. */
  resetAt(oldest: Date | null): Date | undefined;
}

/**
 * The period of a feature in which a time lies. Months are those of UTC. A rolling window is kept in
 * parts of an hour, each counting as long as any of it lies within: no interval of the window's length
 * ever holds more than the limit, and usage is free again at most an hour late.
 */
export function periodOf({ reset, windowDays = 0 }: Feature, now: Date): Period {
  switch (reset) {
    case 'never':
      return { from: beginning, current: beginning, resetAt: () => undefined };
    case 'monthly': {
      const current = startOfMonth(now, 0);
      return { from: current, current, resetAt: () => startOfMonth(now, 1) };
    }
    case 'rolling': {
      const windowMs = windowDays * dayMs;
      return {
        from: startOfHour(now.getTime() - windowMs),
        current: startOfHour(now.getTime()),
        resetAt: (oldest) => (oldest ? new Date(oldest.getTime() + hourMs + windowMs) : undefined),
      };
    }
  }
}

function startOfMonth(time: Date, later: number): Date {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + later, 1));
}

function startOfHour(timeMs: number): Date {
  return new Date(Math.floor(timeMs / hourMs) * hourMs);
}
