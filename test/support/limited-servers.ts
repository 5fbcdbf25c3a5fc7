import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { startRedis, type TestRedis } from './redis.ts';
import { startServerProcess, type ServerProcess } from './server-process.ts';

const program = join(import.meta.dirname, 'limited-server.ts');

/** One request as its client saw it. */
export interface Sent {
  status: number;
  /** Monotonic milliseconds. */
  startedAtMs: number;
  endedAtMs: number;
  remaining: number;
}

/** A limited server, and how it is asked. */
export interface LimitedServer extends ServerProcess {
  ask(key: string): Promise<Sent>;
  /** The value of one of its metrics. */
  metric(name: string): Promise<number>;
}

/** Starts `limited-server.ts` over a Redis, with an `x-rate-limit` at the root of its contract. */
export async function startLimitedServer(
  redisUrl: string,
  limits: object,
  others: Record<string, string> = {},
): Promise<LimitedServer> {
  const environment = { REDIS_URL: redisUrl, LIMITS: JSON.stringify(limits), ...others };
  const server = await startServerProcess(environment, program);
  const metricsPort = /metrics at (\d+)/.exec(server.output())?.[1] ?? '';
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return {
    ...server,
    ask: (key) => send(agent, `${server.url}/things`, key),
    metric: async (name) => {
      const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
      return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
    },
  };
}

function send(agent: Agent, url: string, key: string): Promise<Sent> {
  const startedAtMs = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { 'x-api-key': key } }, (response) => {
      response.resume().once('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          startedAtMs,
          endedAtMs: performance.now(),
          remaining: Number(response.headers['x-ratelimit-remaining']),
        });
      });
    });
    sent.once('error', reject);
    sent.end();
  });
}

/** Asks all servers by turns, so many requests under way at a time, until it is told to stop. */
export function putLoad(
  servers: readonly LimitedServer[],
  key: string,
  { clients, pauseMs }: { clients: number; pauseMs: number },
): { stop: () => Promise<Sent[]> } {
  const sent: Sent[] = [];
  let stopped = false;
  const work = Array.from({ length: clients }, async (_, index) => {
    const server = servers[index % servers.length]!;
    while (!stopped) {
      sent.push(await server.ask(key));
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  });
  return {
    stop: async () => {
      stopped = true;
      await Promise.all(work);
      return sent;
    },
  };
}

/** The most that was admitted within any interval of a length, as the client saw it. */
function mostWithin(sent: readonly Sent[], lengthMs: number): number {
  const admitted = sent
    .filter(({ status }) => status === 200)
    .map(({ endedAtMs }) => endedAtMs)
    .sort((a, b) => a - b);
  let most = 0;
  let first = 0;
  for (const [index, atMs] of admitted.entries()) {
    while ((admitted[first] ?? 0) <= atMs - lengthMs) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

/** Two servers over a Redis of their own, for tests that break it under load. */
export interface BreakableRedis {
  redis: TestRedis;
  servers: readonly LimitedServer[];
  /** Whether each server counts in Redis, as its metrics tell. */
  isUp(): Promise<boolean[]>;
  /** Milliseconds until all do. */
  untilUp(): Promise<number>;
  stop(): Promise<void>;
}

export async function startBreakableRedis(window: {
  requests: number;
  seconds: number;
}): Promise<BreakableRedis> {
  const limits = {
    limits: [{ per: 'key', windows: [window] }],
    anonymous: [{ requests: 600, seconds: 60 }],
  };
  const redis = await startRedis();
  const servers: LimitedServer[] = [];
  const stop = async (): Promise<void> => {
    for (const server of servers) server.kill('SIGKILL');
    await Promise.all(servers.map(({ ended }) => ended));
    await redis.stop();
  };
  try {
    servers.push(await startLimitedServer(redis.url, limits));
    servers.push(await startLimitedServer(redis.url, limits));
  } catch (error) {
    await stop();
    throw error;
  }
  const isUp = (): Promise<boolean[]> =>
    Promise.all(
      servers.map(async (server) => (await server.metric('charter_rate_limit_redis_up')) === 1),
    );
  // Each knows of the other once it has said again that it is alive.
  await after(1_200);
  return {
    redis,
    servers,
    isUp,
    untilUp: async () => {
      const started = performance.now();
      while ((await isUp()).includes(false) && performance.now() - started < 10_000)
        await after(50);
      return Math.round(performance.now() - started);
    },
    stop,
  };
}

/** Resolves after so many milliseconds of real time, which Redis counts in. */
export const after = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Numbers of a load, to hold against bounds and to print. */
export function summarise(sent: readonly Sent[], windowSeconds: number) {
  const statuses = Map.groupBy(sent, ({ status }) => status);
  return {
    sent: sent.length,
    admitted: statuses.get(200)?.length ?? 0,
    refused: statuses.get(429)?.length ?? 0,
    others: [...statuses.keys()].filter((status) => status !== 200 && status !== 429),
    slowestMs: Math.round(Math.max(...sent.map((one) => one.endedAtMs - one.startedAtMs))),
    mostInAWindow: mostWithin(sent, windowSeconds * 1_000),
  };
}
