/**
 * Protects: while Redis does not answer, requests are answered in time and never with a 5xx; what is
 * admitted without it stays within bounds; and its return needs nobody.
 */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import {
  after,
  putLoad,
  startBreakableRedis,
  summarise,
  type BreakableRedis,
} from '../../support/limited-servers.ts';
import { describeWithRedis } from '../../support/redis.ts';

const limit = 300;
const seconds = 4;

describeWithRedis('under load, Redis', () => {
  let broken: BreakableRedis;
  beforeEach(async () => {
    broken = await startBreakableRedis({ requests: limit, seconds });
  });
  afterEach(() => broken.stop());

  it('frozen for longer than a window: every answer within 250 ms, 1.1 × the limit at most', async () => {
    const load = putLoad(broken.servers, 'k1t1', { clients: 8, pauseMs: 40 });
    await after(1_000);
    broken.redis.signal('SIGSTOP');
    await after(500);
    expect(await broken.isUp()).toEqual([false, false]);
    await after(4_800);
    broken.redis.signal('SIGCONT');
    const backMs = await broken.untilUp();
    await after(2_000);
    const told = { ...summarise(await load.stop(), seconds), backMs };
    const alone = await broken.servers[0]!.metric('charter_rate_limit_counted_alone_total');
    console.info('Redis frozen:', JSON.stringify({ ...told, alone }));
    expect(told.others).toEqual([]);
    expect(told.slowestMs).toBeLessThan(250);
    expect(told.mostInAWindow).toBeLessThanOrEqual(limit * 1.1);
    // Both windows are used: the processes carried on, and did not merely refuse.
    expect(told.admitted).toBeGreaterThan(limit * 1.3);
    expect(told.backMs).toBeLessThan(2_500);
    expect(alone).toBeGreaterThan(50);
  }, 40_000);

  it('frozen for a moment: what was admitted meanwhile is told to Redis when it is back', async () => {
    const load = putLoad(broken.servers, 'k2t1', { clients: 8, pauseMs: 60 });
    await after(500);
    broken.redis.signal('SIGSTOP');
    await after(1_500);
    broken.redis.signal('SIGCONT');
    await broken.untilUp();
    await after(2_500);
    const told = summarise(await load.stop(), seconds);
    console.info('Redis frozen for a moment:', JSON.stringify(told));
    expect(told.others).toEqual([]);
    expect(told.slowestMs).toBeLessThan(250);
    expect(told.mostInAWindow).toBeLessThanOrEqual(limit * 1.1);
    expect(told.refused).toBeGreaterThan(0);
  }, 40_000);
});
