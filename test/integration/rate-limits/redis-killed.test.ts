/**
 * Protects: a Redis that dies and comes back empty costs no hang, no 5xx, and at most one more limit in a
 * window; operations that are closed without it stay closed; a server does not start without it.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/lib/clock.ts';
import { createLogger } from '../../../src/lib/logger.ts';
import { createMetrics } from '../../../src/lib/metrics.ts';
import { createRateLimiter } from '../../../src/platform/rate-limits/index.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { readLimitHeaders } from '../../support/limit-headers.ts';
import {
  after,
  putLoad,
  startBreakableRedis,
  startLimitedServer,
  summarise,
  type BreakableRedis,
} from '../../support/limited-servers.ts';
import { describeWithRedis, startRedis, type TestRedis } from '../../support/redis.ts';
import { startServerProcess } from '../../support/server-process.ts';

const limit = 300;
const seconds = 6;

describeWithRedis('under load, Redis', () => {
  let broken: BreakableRedis;
  beforeEach(async () => {
    broken = await startBreakableRedis({ requests: limit, seconds });
  });
  afterEach(() => broken.stop());

  it('killed and restarted empty: no hang, no 5xx, at most one more limit in a window', async () => {
    const load = putLoad(broken.servers, 'k3t1', { clients: 8, pauseMs: 20 });
    await after(1_000);
    await broken.redis.kill();
    await after(1_000);
    await broken.redis.start();
    const backMs = await broken.untilUp();
    await after(3_000);
    const told = { ...summarise(await load.stop(), seconds), backMs };
    console.info('Redis killed and restarted empty:', JSON.stringify(told));
    expect(told.others).toEqual([]);
    expect(told.slowestMs).toBeLessThan(250);
    expect(told.mostInAWindow).toBeLessThanOrEqual(limit * 2);
    expect(told.backMs).toBeLessThan(2_500);
    expect(told.refused).toBeGreaterThan(0);
  }, 40_000);
});

describeWithRedis('the server', () => {
  let redis: TestRedis;
  let app: TestApp;
  beforeAll(async () => {
    redis = await startRedis();
    app = await createTestApp({ limits: 'declared', environment: { REDIS_URL: redis.url } });
  });
  afterAll(async () => {
    await app.stop();
    await redis.stop();
  });

  it('carries on with reads while Redis is lost, and keeps logging in closed', async () => {
    const { email, password, token } = await app.signUp();
    const list = () => app.call('GET', '/api/v1/workspaces', { token });
    const logIn = () => app.call('POST', '/api/v1/auth/login', { body: { email, password } });
    expect(readLimitHeaders(await list())).toMatchObject({ limit: 60, remaining: 59 });
    expect((await logIn()).status).toBe(200);
    await redis.kill();
    await after(200);
    expect(readLimitHeaders(await list())).toMatchObject({ limit: 60, remaining: 58 });
    const closed = await logIn();
    expect([closed.status, closed.headers.get('retry-after')]).toEqual([429, '5']);
    expect(readLimitHeaders(closed)).toMatchObject({ limit: 600, remaining: 0 });
    await redis.start();
    const deadline = performance.now() + 5_000;
    let { status } = await logIn();
    while (status !== 200 && performance.now() < deadline) {
      await after(50);
      ({ status } = await logIn());
    }
    expect(status).toBe(200);
    // The read that was answered alone was told to Redis, which had forgotten everything else.
    expect(readLimitHeaders(await list())).toMatchObject({ limit: 60, remaining: 58 });
  });
});

describeWithRedis('an answer', () => {
  it('that waits to be read while the process is busy is not late', async () => {
    const redis = await startRedis();
    const { rateLimits: metrics, read } = createMetrics();
    const limiter = await createRateLimiter({
      redis: { url: redis.url, timeoutMs: 50 },
      clock: systemClock,
      log: createLogger('silent'),
      metrics,
    });
    const windows = [{ name: 'w', seconds: 60, requests: 9, capacity: 9 }];
    for (let turn = 1; turn <= 3; turn += 1) {
      const taking = limiter.take([{ bucket: 'b', subject: 's', windows }], 1, 'share');
      // The command leaves with this turn's end, and its deadline passes before anything is read.
      setImmediate(() => {
        const until = performance.now() + 150;
        while (performance.now() < until);
      });
      expect((await taking).windows[0]?.free).toBe(9 - turn);
    }
    const { text } = await read();
    await limiter.stop();
    await redis.stop();
    expect(text).toContain('charter_rate_limit_counted_alone_total 0');
    expect(text).toContain('charter_rate_limit_redis_losses_total 0');
  });
});

describe('at the start', () => {
  it('a server that is told of a Redis which does not answer refuses to start', async () => {
    const starting = startLimitedServer('redis://127.0.0.1:1', {
      anonymous: [{ requests: 1, seconds: 1 }],
    });
    await expect(starting).rejects.toThrow('Redis does not answer at REDIS_URL');
    const url = 'http://127.0.0.1:1';
    await expect(startServerProcess({ REDIS_URL: url })).rejects.toThrow('REDIS_URL must be a URL');
  });
});
