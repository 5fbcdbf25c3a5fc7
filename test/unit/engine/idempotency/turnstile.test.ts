/** Protects: work of one name never runs twice at once, and nobody waits longer than their time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { createTurnstile } from '../../../../src/engine/idempotency/index.ts';

const soon = () => performance.now() + 5_000;

describe('a turnstile', () => {
  it('lets one do the work, and the others have its outcome', async () => {
    const turnstile = createTurnstile<number>(() => true);
    let running = 0;
    let runs = 0;
    const work = async (): Promise<number> => {
      running += 1;
      runs += 1;
      expect(running).toBe(1);
      await sleep(5);
      running -= 1;
      return runs;
    };
    const passed = await Promise.all(
      Array.from({ length: 100 }, () => turnstile.pass('a', soon(), work)),
    );
    expect(runs).toBe(1);
    expect(passed.filter((each) => each?.shared === false)).toEqual([
      { outcome: 1, shared: false },
    ]);
    expect(passed.every((each) => each?.outcome === 1)).toBe(true);
  });

  it('lets another go on where the work fails or its outcome is nobody else’s', async () => {
    const turnstile = createTurnstile<number>((outcome) => outcome === 3);
    let runs = 0;
    const work = async (): Promise<number> => {
      runs += 1;
      const run = runs;
      await sleep(1);
      if (run === 1) throw new Error('failed');
      return run;
    };
    const settled = await Promise.allSettled(
      Array.from({ length: 50 }, () => turnstile.pass('a', soon(), work)),
    );
    expect(runs).toBe(3);
    expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    const outcomes = settled.map((each) => each.status === 'fulfilled' && each.value?.outcome);
    expect(outcomes.filter((outcome) => outcome === 3)).toHaveLength(48);
  });

  it('does not keep work of other names waiting', async () => {
    const turnstile = createTurnstile<string>(() => true);
    const never = turnstile.pass('a', soon(), () => sleep(50, 'late'));
    const other = await turnstile.pass('b', soon(), () => Promise.resolve('at once'));
    expect(other).toEqual({ outcome: 'at once', shared: false });
    expect((await never)?.outcome).toBe('late');
  });

  it('sends away whoever has waited until their deadline', async () => {
    const turnstile = createTurnstile<string>(() => true);
    const first = turnstile.pass('a', soon(), () => sleep(100, 'done'));
    const startedMs = performance.now();
    const waited = await turnstile.pass('a', startedMs + 30, () => Promise.resolve('not me'));
    expect(waited).toBeUndefined();
    expect(performance.now() - startedMs).toBeLessThan(90);
    expect((await first)?.outcome).toBe('done');
    const after = await turnstile.pass('a', performance.now(), () => Promise.resolve('free'));
    expect(after).toEqual({ outcome: 'free', shared: false });
  });
});
