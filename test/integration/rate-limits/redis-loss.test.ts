/**
 * Protects: whatever becomes of Redis, requests are answered in time and never with a 5xx; what is
 * admitted without it stays within bounds; and its return needs nobody.
 */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  mostWithin,
  putLoad,
  startLimitedServer,
  type LimitedServer,
  type Sent,
} from '../../support/limited-servers.ts';
import { describeWithRedis, startRedis, type TestRedis } from '../../support/redis.ts';
import { startServerProcess } from '../../support/server-process.ts';

const limit = 300;
const seconds = 6;
const limits = {
  limits: [{ per: 'key', windows: [{ requests: limit, seconds }] }],
  anonymous: [{ requests: 600, seconds: 60 }],
};
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describeWithRedis('under load', () => {
  let redis: TestRedis;
  let servers: LimitedServer[] = [];
  beforeEach(async () => {
    redis = await startRedis();
    servers = [];
    servers = [
      await startLimitedServer(redis.url, limits),
      await startLimitedServer(redis.url, limits),
    ];
    // Each knows of the other once it has said again that it is alive.
    await after(1_200);
  });
  afterEach(async () => {
    for (const server of servers) server.kill('SIGTERM');
    await Promise.all(servers.map(({ ended }) => ended));
    await redis.stop();
  });

  const upOnAll = () =>
    Promise.all(servers.map((server) => server.metric('charter_rate_limit_redis_up')));
  const backOnAll = async (): Promise<number> => {
    const started = performance.now();
    while ((await upOnAll()).includes(0) && performance.now() - started < 10_000) await after(50);
    return Math.round(performance.now() - started);
  };

  /** What must hold of all answers, and the numbers to print. */
  const summarise = (sent: readonly Sent[]) => {
    const statuses = Map.groupBy(sent, ({ status }) => status);
    const slowestMs = Math.round(Math.max(...sent.map((one) => one.endedAtMs - one.startedAtMs)));
    return {
      sent: sent.length,
      admitted: statuses.get(200)?.length ?? 0,
      refused: statuses.get(429)?.length ?? 0,
      others: [...statuses.keys()].filter((status) => status !== 200 && status !== 429),
      slowestMs,
      mostInAWindow: mostWithin(sent, seconds * 1_000),
    };
  };

  it('frozen for longer than a window: every answer within 250 ms, 1.1 × the limit at most', async () => {
    const load = putLoad(servers, 'k1t1', { clients: 8, pauseMs: 40 });
    await after(1_000);
    redis.signal('SIGSTOP');
    await after(500);
    expect(await upOnAll()).toEqual([0, 0]);
    await after(7_000);
    redis.signal('SIGCONT');
    const backMs = await backOnAll();
    await after(2_000);
    const told = { ...summarise(await load.stop()), backMs };
    const alone = await servers[0]!.metric('charter_rate_limit_counted_alone_total');
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
    const load = putLoad(servers, 'k2t1', { clients: 8, pauseMs: 60 });
    await after(500);
    redis.signal('SIGSTOP');
    await after(1_500);
    redis.signal('SIGCONT');
    await backOnAll();
    await after(2_500);
    const told = summarise(await load.stop());
    console.info('Redis frozen for a moment:', JSON.stringify(told));
    expect(told.others).toEqual([]);
    expect(told.slowestMs).toBeLessThan(250);
    expect(told.mostInAWindow).toBeLessThanOrEqual(limit * 1.1);
    expect(told.refused).toBeGreaterThan(0);
  }, 40_000);

  it('killed and restarted empty: no hang, no 5xx, at most one more limit in a window', async () => {
    const load = putLoad(servers, 'k3t1', { clients: 8, pauseMs: 20 });
    await after(1_000);
    await redis.kill();
    await after(1_000);
    await redis.start();
    const backMs = await backOnAll();
    await after(3_000);
    const told = { ...summarise(await load.stop()), backMs };
    console.info('Redis killed and restarted empty:', JSON.stringify(told));
    expect(told.others).toEqual([]);
    expect(told.slowestMs).toBeLessThan(250);
    expect(told.mostInAWindow).toBeLessThanOrEqual(limit * 2);
    expect(told.backMs).toBeLessThan(2_500);
    expect(told.refused).toBeGreaterThan(0);
  }, 40_000);
});

describe('at the start', () => {
  it('a server that is told of a Redis which does not answer refuses to start', async () => {
    const starting = startLimitedServer('redis://127.0.0.1:1', limits);
    await expect(starting).rejects.toThrow('Redis does not answer at REDIS_URL');
    const url = 'http://127.0.0.1:1';
    await expect(startServerProcess({ REDIS_URL: url })).rejects.toThrow('REDIS_URL must be a URL');
  });
});
