import { describe, expect, it } from '@jest/globals';
import type { Feature } from '../../../src/engine/ports/index.ts';
import { periodOf } from '../../../src/platform/entitlements/period.ts';

const limits = { free: 0, starter: 0, pro: 0, agency: 0, enterprise: 0 };
const feature = (reset: Feature['reset'], windowDays?: number): Feature => ({
  name: 'Thing',
  description: 'Things.',
  reset,
  limits,
  ...(windowDays !== undefined && { windowDays }),
});
const at = (time: string) => new Date(time);

describe('a month', () => {
  it.each([
    ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
    ['2026-01-31T23:59:59.999Z', '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
    ['2026-12-31T23:59:59.999Z', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['2028-02-29T12:00:00.000Z', '2028-02-01T00:00:00.000Z', '2028-03-01T00:00:00.000Z'],
    ['2026-03-01T00:30:00.000+02:00', '2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z'],
  ])('of %s is that of UTC', (time, from, reset) => {
    const period = periodOf(feature('monthly'), at(time));
    expect([period.from, period.current, period.resetAt(null)]).toEqual([
      at(from),
      at(from),
      at(reset),
    ]);
  });
});

describe('never', () => {
  it('has one period, which does not end', () => {
    const periods = ['1970-01-01T00:00:00Z', '2100-01-01T00:00:00Z'].map((time) =>
      periodOf(feature('never'), at(time)),
    );
    expect(periods.map(({ from, current }) => [from, current])).toEqual([
      [new Date(0), new Date(0)],
      [new Date(0), new Date(0)],
    ]);
    expect(periods[0]?.resetAt(new Date(0))).toBeUndefined();
  });
});

describe('a rolling window', () => {
  const days = 3;
  const dayMs = 24 * 60 * 60 * 1_000;
  const hourMs = 60 * 60 * 1_000;
  const rolling = feature('rolling', days);

  it('counts each use for its length, and at most an hour longer', () => {
    const random = seeded(7);
    let tried = 0;
    for (let round = 0; round < 2_000; round += 1) {
      const used = Date.parse('2026-01-15T10:30:00Z') + Math.floor(random() * 10 * dayMs);
      const part = periodOf(rolling, new Date(used)).current;
      const counts = (later: number): boolean => {
        const { from, current } = periodOf(rolling, new Date(used + later));
        return from <= part && part <= current;
      };
      expect(counts(0)).toBe(true);
      expect(counts(Math.floor(random() * days * dayMs))).toBe(true);
      expect(counts(days * dayMs)).toBe(true);
      expect(counts(days * dayMs + hourMs)).toBe(false);
      const end = periodOf(rolling, new Date(used)).resetAt(part)?.getTime() ?? 0;
      expect([counts(end - 1 - used), counts(end - used)]).toEqual([true, false]);
      tried += 1;
    }
    console.info('rolling window:', JSON.stringify({ tried }));
  });
});

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
