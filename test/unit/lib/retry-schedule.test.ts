/** Protects: what failed comes again when it was announced, and neither at once nor for ever. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasAttemptsLeft, nextAttemptAt } from '../../../src/lib/retry-schedule.ts';

const minute = 60_000;
const hour = 60 * minute;
const waitsMs = [minute, 5 * minute, 30 * minute, 2 * hour, 24 * hour];
const now = new Date('2026-01-15T10:30:00.000Z');

/** Milliseconds until the next attempt; undefined where there is none. */
function waitAfter(attempt: number, random = 0, retryAfter?: string): number | undefined {
  const next = nextAttemptAt({ waitsMs, random: () => random }, attempt, now, retryAfter);
  return next && next.getTime() - now.getTime();
}

describe('the next attempt', () => {
  it('comes after the wait that stands for the one that failed, and after the last no more', () => {
    expect([1, 2, 3, 4, 5].map((attempt) => waitAfter(attempt))).toEqual(waitsMs);
    expect(waitAfter(6)).toBeUndefined();
    expect([1, 5, 6].map((attempt) => hasAttemptsLeft({ waitsMs }, attempt))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is put off by up to a tenth, never brought forward', () => {
    expect([waitAfter(1, 0), waitAfter(1, 0.5), waitAfter(1, 1)]).toEqual([60_000, 63_000, 66_000]);
  });

  it('there is none where no waits are configured', () => {
    expect(nextAttemptAt({ waitsMs: [], random: () => 0 }, 1, now)).toBeUndefined();
    expect(hasAttemptsLeft({ waitsMs: [] }, 1)).toBe(false);
  });
});

describe('Retry-After (RFC 9110, section 10.2.3)', () => {
  it.each([
    ['seconds beyond the wait', '600', 600_000],
    ['seconds short of the wait', '5', minute],
    ['no pause', '0', minute],
    ['a date beyond the wait', 'Thu, 15 Jan 2026 10:40:00 GMT', 600_000],
    ['a date that has passed', 'Thu, 15 Jan 2026 10:00:00 GMT', minute],
    ['more than a day', '999999999', 24 * hour],
    ['a date years from now', 'Fri, 31 Dec 2100 23:59:59 GMT', 24 * hour],
    ['more digits than a number of seconds has', '9'.repeat(40), minute],
    ['a negative number', '-600', minute],
    ['a fraction', '600.5', minute],
    ['words', 'soon', minute],
    ['nothing', '', minute],
  ])('%s', (_title, retryAfter, expected) => {
    expect(waitAfter(1, 0, retryAfter)).toBe(expected);
  });

  it('is jittered like any wait, and gives no attempt that there is not', () => {
    expect(waitAfter(1, 1, '600')).toBe(660_000);
    expect(waitAfter(6, 0, '600')).toBeUndefined();
  });

  it('never brings an attempt forward, nor puts it off by more than a day and its jitter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.string(),
        (attempt, random, retryAfter) => {
          const wait = waitAfter(attempt, random, retryAfter) ?? Number.NaN;
          expect(wait).toBeGreaterThanOrEqual(waitsMs[attempt - 1] ?? Number.NaN);
          expect(wait).toBeLessThanOrEqual(24 * hour * 1.1);
        },
      ),
    );
  });
});
