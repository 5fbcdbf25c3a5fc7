import { Agent, request } from 'node:http';
import { join } from 'node:path';
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
export function mostWithin(sent: readonly Sent[], lengthMs: number): number {
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
