/**
 * Protects: processes that share a Redis together never admit one request more than a limit, ask it
 * once a request, and do not mind that it forgot the script.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createClient } from 'redis';
import { startLimitedServer, type LimitedServer } from '../../support/limited-servers.ts';
import { describeWithRedis, startRedis, type TestRedis } from '../../support/redis.ts';

const limit = 3_000;
const windows = [
  { requests: 100_000, seconds: 1 },
  { requests: limit, seconds: 120 },
  { requests: 5_000, seconds: 3_600 },
];
const limits = {
  limits: [{ per: 'key', windows }],
  anonymous: [{ requests: 600, seconds: 60 }],
};

describeWithRedis('two processes, one Redis, three windows', () => {
  let redis: TestRedis;
  let client: ReturnType<typeof createClient>;
  let servers: LimitedServer[] = [];
  beforeAll(async () => {
    redis = await startRedis();
    client = createClient({ url: redis.url });
    await client.connect();
    // A machine that is too busy to answer in 50 ms is the matter of another test.
    const patience = { REDIS_TIMEOUT_MS: '10000' };
    servers = await Promise.all([
      startLimitedServer(redis.url, limits, patience),
      startLimitedServer(redis.url, limits, patience),
    ]);
  });
  afterAll(async () => {
    for (const server of servers) server.kill('SIGTERM');
    await Promise.all(servers.map(({ ended }) => ended));
    client.destroy();
    await redis.stop();
  });

  /** The calls of a command since the last reset. */
  const callsOf = async (command: string): Promise<number> => {
    const stats = await client.info('commandstats');
    return Number(new RegExp(`^cmdstat_${command}:calls=(\\d+)`, 'm').exec(stats)?.[1] ?? 0);
  };
  const usedOf = async (key: string, seconds: number): Promise<unknown> =>
    client.eval("return struct.unpack('<I4', redis.call('GET', KEYS[1]))", {
      keys: [`charter:limits:core:key:${key}:${String(seconds)}`],
    });

  it('admit of 20,000 requests exactly what the limit says, and ask once for each', async () => {
    await client.configResetStat();
    const counts: Record<string, number> = { sent: 0 };
    let next = 0;
    const work = async (server: LimitedServer): Promise<void> => {
      while (next < 20_000) {
        next += 1;
        const { status } = await server.ask('k1t1');
        counts['sent'] = (counts['sent'] ?? 0) + 1;
        counts[status] = (counts[status] ?? 0) + 1;
      }
    };
    const clients = Array.from({ length: 32 }, (_, index) => work(servers[index % 2]!));
    const started = performance.now();
    await Promise.all(clients);
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    const calls = { evalsha: await callsOf('evalsha'), eval: await callsOf('eval') };
    console.info('two processes:', JSON.stringify({ ...counts, seconds, calls }));
    expect(seconds).toBeLessThan(120);
    expect(counts).toEqual({ sent: 20_000, 200: limit, 429: 20_000 - limit });
    expect(calls.evalsha).toBe(20_000);
    // What was refused is counted in no window, and what was admitted in all.
    expect(await usedOf('k1', 120)).toBe(limit);
    expect(await usedOf('k1', 3_600)).toBe(limit);
    expect(
      await Promise.all(servers.map((one) => one.metric('charter_rate_limit_redis_up'))),
    ).toEqual([1, 1]);
  }, 120_000);

  it('go on when Redis has forgotten the script', async () => {
    await servers[0]!.ask('k2t1');
    await client.scriptFlush();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => servers[index % 2]!.ask('k2t1')),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const { remaining } = await servers[1]!.ask('k2t1');
    expect(remaining).toBe(limit - 52);
    expect(await servers[0]!.metric('charter_rate_limit_counted_alone_total')).toBe(0);
  });
});
