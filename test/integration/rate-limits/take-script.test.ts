/**
 * Protects: the Lua script decides as the windows in memory do, so that no interval as long as a window
 * ever admits more than its limit, whichever of the two counts. The script runs on a real Redis, as it
 * is but for the clock, which the test gives it.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createClient } from 'redis';
import { createMemoryLimiter } from '../../../src/platform/rate-limits/index.ts';
import { takeScript } from '../../../src/platform/rate-limits/take-script.ts';
import { arrivals, judge, ReferenceLog, type Arrivals } from '../../support/arrivals.ts';
import { describeWithRedis, startRedis, type TestRedis } from '../../support/redis.ts';

const script = takeScript.replace("redis.call('TIME')", '{ ARGV[#ARGV], ARGV[#ARGV - 1] }');

describeWithRedis('the sliding window in Redis', () => {
  let redis: TestRedis;
  let client: ReturnType<typeof createClient>;
  beforeAll(async () => {
    redis = await startRedis();
    client = createClient({ url: redis.url });
    await client.connect();
  });
  afterAll(async () => {
    client.destroy();
    await redis.stop();
  });

  let runs = 0;
  const askAll = async (run: Arrivals, startMs: number): Promise<number[][]> => {
    const key = `window ${String((runs += 1))}`;
    let nowMs = startMs;
    return Promise.all(
      run.requests.map(({ gapMs, cost }) => {
        nowMs += gapMs;
        const [seconds, us] = [Math.floor(nowMs / 1_000), (nowMs % 1_000) * 1_000];
        const sizes = [run.capacity, run.seconds * 1_000_000, us, seconds];
        const args = [cost, 0, ...sizes].map(String);
        return client.eval(script, { keys: [key], arguments: args }) as Promise<number[]>;
      }),
    );
  };

  it('agrees with a log of every request and with the windows in memory', async () => {
    const counts = { runs: 0, admitted: 0, refused: 0, early: 0, longest: 0 };
    // Keys expire by the real clock, so the one that is given starts with it and never falls behind.
    const startMs = Date.now() + 60_000;
    await fc.assert(
      fc.asyncProperty(arrivals, async (run) => {
        const answers = await askAll(run, startMs);
        let nowMs = startMs;
        const clock = { now: () => new Date(nowMs) };
        const memory = createMemoryLimiter({ clock, onForget: () => undefined });
        const { capacity, seconds } = run;
        const windows = [{ name: 'w', seconds, requests: capacity, capacity }];
        const log = new ReferenceLog();
        counts.runs += 1;
        for (const [index, { gapMs, cost }] of run.requests.entries()) {
          nowMs += gapMs;
          const [taken, toldMs, free = 0, waitMs = 0] = answers[index]!;
          const decision = { admitted: taken === 1, free, waitMs };
          counts[judge(log, run, { atMs: nowMs, cost }, decision)] += 1;
          const claim = { bucket: 'b', subject: 's', windows };
          const expected = memory.take([claim], cost);
          expect({ ...decision, toldMs }).toEqual({
            admitted: expected.admitted,
            free: expected.windows[0]?.free,
            waitMs: expected.windows[0]?.waitMs,
            toldMs: nowMs,
          });
        }
        const length = await client.strLen(`window ${String(runs)}`);
        counts.longest = Math.max(counts.longest, (length - 4) / 12);
      }),
      { numRuns: 150 },
    );
    console.info('sliding window in Redis:', JSON.stringify(counts));
    expect(counts.admitted).toBeGreaterThan(5_000);
    expect(counts.refused).toBeGreaterThan(500);
    expect(counts.longest).toBeLessThanOrEqual(61);
  });

  it('keeps at most 61 batches of a limit of 200,000, and forgets the window once it is over', async () => {
    const size = ['200000', '2000000'];
    const take = (cost: number, force: string) =>
      client.eval(takeScript, { keys: ['large'], arguments: [String(cost), force, ...size] });
    await Promise.all(Array.from({ length: 2_000 }, () => take(100, '0')));
    expect(await take(1, '0')).toEqual([0, expect.any(Number), 0, expect.any(Number)]);
    const batches = ((await client.strLen('large')) - 4) / 12;
    expect(batches).toBeLessThanOrEqual(61);
    expect(await client.pTTL('large')).toBeLessThanOrEqual(2_000);
    // What is owed is counted though there is no room for it.
    expect(await take(5, '1')).toEqual([1, expect.any(Number), 0, expect.any(Number)]);
  });

  it('takes from all windows or from none', async () => {
    const sizes = ['3', '60000000', '2', '60000000'];
    const ask = () =>
      client.eval(takeScript, { keys: ['a', 'b'], arguments: ['1', '0', ...sizes] }) as Promise<
        number[]
      >;
    const answers = [await ask(), await ask(), await ask(), await ask()];
    expect(answers.map(([taken, , first, , second]) => [taken, first, second])).toEqual([
      [1, 2, 1],
      [1, 1, 0],
      [0, 1, 0],
      [0, 1, 0],
    ]);
  });
});
