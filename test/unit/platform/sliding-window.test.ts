/**
 * Protects: no interval as long as a window ever admits more than its limit, and less than a sixtieth of
 * it is refused too early, whenever requests come.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMemoryLimiter } from '../../../src/platform/rate-limits/index.ts';
import { SlidingWindow } from '../../../src/platform/rate-limits/sliding-window.ts';
import { arrivals, judge, ReferenceLog } from '../../support/arrivals.ts';

describe('the sliding window in memory', () => {
  it('agrees with a log of every request, on random arrival times', () => {
    const counts = { runs: 0, admitted: 0, refused: 0, early: 0 };
    fc.assert(
      fc.property(arrivals, (run) => {
        let nowMs = 1_700_000_000_000;
        const clock = { now: () => new Date(nowMs) };
        const { take } = createMemoryLimiter({ clock, onForget: () => undefined });
        const { capacity, seconds } = run;
        const windows = [{ name: 'w', seconds, requests: capacity, capacity }];
        const log = new ReferenceLog();
        counts.runs += 1;
        for (const { gapMs, cost } of run.requests) {
          nowMs += gapMs;
          const { admitted, windows: states } = take(
            [{ bucket: 'b', subject: 's', windows }],
            cost,
          );
          counts[judge(log, run, { atMs: nowMs, cost }, { admitted, ...states[0]! })] += 1;
        }
      }),
      { numRuns: 400 },
    );
    console.info('sliding window in memory:', JSON.stringify(counts));
    expect(counts.admitted).toBeGreaterThan(10_000);
    expect(counts.refused).toBeGreaterThan(1_000);
    expect(counts.early).toBeGreaterThan(0);
  });

  it('keeps at most 61 batches, however many hits there are', () => {
    for (const capacity of [1, 60, 61, 1_000, 100_000]) {
      const window = new SlidingWindow();
      for (let hit = 0; hit < capacity; hit += 1) window.add(hit, 1, capacity);
      expect(window.used).toBe(capacity);
      expect(window.batches).toBeLessThanOrEqual(61);
    }
  });

  it('takes a clock that goes back for one that stands still', () => {
    const window = new SlidingWindow();
    window.add(10_000, 1, 10);
    window.add(4_000, 1, 10);
    window.expire(10_999, 1_000);
    expect(window.used).toBe(2);
    window.expire(11_000, 1_000);
    expect(window.used).toBe(0);
  });
});

describe('several windows', () => {
  it('are taken all at once, or none of them', () => {
    let nowMs = 0;
    const clock = { now: () => new Date(nowMs) };
    const { take } = createMemoryLimiter({ clock, onForget: () => undefined });
    const window = (seconds: number, capacity: number) => ({
      name: String(seconds),
      seconds,
      requests: capacity,
      capacity,
    });
    const windows = [window(1, 2), window(10, 5)];
    const ask = () => take([{ bucket: 'b', subject: 's', windows }], 1);
    const admitted: boolean[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      admitted.push(ask().admitted);
      nowMs += 250;
    }
    // Two a second until the longer window is full; what was refused is counted in neither.
    expect(admitted.map(Number).join('')).toBe('110011001000');
    nowMs = 10_000;
    expect(ask().admitted).toBe(true);
    expect(ask().windows.map(({ free }) => free)).toEqual([1, 0]);
  });
});
