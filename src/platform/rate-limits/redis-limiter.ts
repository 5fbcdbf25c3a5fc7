import { createHash, randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { ErrorReply } from 'redis';
import type {
  LimitClaim,
  LimitState,
  LimitVerdict,
  LimitWindow,
  RateLimiter,
} from '../../engine/ports.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/logger.ts';
import type { RateLimitMetrics } from '../../lib/metrics.ts';
import { Debts, type Debt } from './debts.ts';
import { createMemoryLimiter, type MemoryLimiter } from './memory-limiter.ts';
import { openRedisLink, type Send } from './redis-link.ts';
import { takeScript } from './take-script.ts';

const prefix = 'charter:limits:';
const processesKey = `${prefix}processes`;
/** A process that said nothing for so long is taken for gone. */
const processLifeSeconds = 5;
const maximumSeen = 200_000;
const debtsPerTurn = 200;
const closedForMs = 5_000;

/** Counts the processes that are alive, this one among them. */
const greetScript = `
local now = tonumber(redis.call('TIME')[1])
redis.call('ZADD', KEYS[1], now, ARGV[1])
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - tonumber(ARGV[2]))
redis.call('EXPIRE', KEYS[1], 60)
return redis.call('ZCARD', KEYS[1])
`;

/** What a limiter over Redis is made with. */
export interface RedisLimiterOptions {
  url: string;
  /** How long Redis may take to answer. */
  timeoutMs: number;
  /** Tells the time while Redis is lost; else its own clock does. */
  clock: Clock;
  log: Logger;
  metrics: RateLimitMetrics;
}

/** What Redis last said of a window. */
interface Seen {
  free: number;
  atMs: number;
}

/** A limiter that has a connection. */
export interface RedisLimiter extends RateLimiter {
  stop(): Promise<void>;
}

/**
 * Counts requests of all processes in Redis, one script call a request. While Redis is lost each
 * process admits its share of what Redis last said was free, and of each window thereafter; it tells
 * Redis of these once it is back, before it asks again. So the processes together admit no more than
 * one would, as far as all of them have seen a subject and are as many as they were.
 */
export async function createRedisLimiter(options: RedisLimiterOptions): Promise<RedisLimiter> {
  const { url, timeoutMs, clock, log, metrics } = options;
  const id = randomUUID();
  const seen = new LRUCache<string, Seen>({ max: maximumSeen });
  const debts = new Debts(metrics.forgotten);
  let processes = 1;
  let local: MemoryLimiter | undefined;

  const shareOf = ({ capacity }: LimitWindow): number =>
    Math.max(1, Math.floor(capacity / processes));
  const createLocal = (): MemoryLimiter =>
    createMemoryLimiter({
      clock,
      onForget: metrics.forgotten,
      shareOf,
      begin: (claim, meter) => {
        for (const [index, window] of meter.align(claim.windows).entries()) {
          const declared = claim.windows[index];
          const last = declared && seen.get(keyOf(claim, declared.seconds));
          if (!last) continue;
          const taken = shareOf(declared) - Math.floor(last.free / processes);
          if (taken <= 0) continue;
          window.add(last.atMs, taken, shareOf(declared));
          meter.keepUntil(last.atMs + declared.seconds * 1_000);
        }
      },
    });

  const take = async (send: Send, args: readonly string[]): Promise<number[]> => {
    const asked = send(['EVALSHA', takeDigest, ...args]).catch((error: unknown) => {
      if (!isUnknownScript(error)) throw error;
      return send(['EVAL', takeScript, ...args]);
    });
    return (await asked) as number[];
  };
  const tell = async (send: Send, debt: Debt): Promise<void> => {
    try {
      const args = ['1', debt.key, String(debt.count), '1', ...sizeOf(debt)];
      const [, , free = 0] = await take(send, args);
      seen.set(debt.key, { free, atMs: clock.now().getTime() });
    } catch (error) {
      debts.add(debt);
      throw error;
    }
  };
  const tellAll = async (send: Send, owed: readonly Debt[]): Promise<void> => {
    await Promise.all(owed.map((debt) => tell(send, debt)));
  };

  const link = await openRedisLink({
    url,
    commandTimeoutMs: timeoutMs,
    log,
    events: {
      greet: async (send) => {
        const alive = await send([
          ...['EVAL', greetScript, '1', processesKey],
          ...[id, String(processLifeSeconds)],
        ]);
        processes = Math.max(1, Number(alive));
      },
      resume: async (send) => {
        while (debts.size > debtsPerTurn) {
          await tellAll(send, debts.take(debtsPerTurn, clock.now().getTime()));
        }
      },
      onLoss: () => {
        local = createLocal();
        metrics.redisUp(false);
      },
      onReturn: () => {
        // Written to the connection before any request is asked about: what is owed counts first.
        tellAll(link.send, debts.take(debts.size, clock.now().getTime())).catch(() => undefined);
        local = undefined;
        metrics.redisUp(true);
      },
    },
  });
  metrics.redisUp(true);

  const takeLocally = (
    claims: readonly LimitClaim[],
    cost: number,
    onLoss: 'share' | 'closed',
  ): LimitVerdict => {
    metrics.countedAlone();
    if (onLoss === 'closed') return refuseAll(claims, clock.now().getTime());
    local ??= createLocal();
    const verdict = local.take(claims, cost);
    if (!verdict.admitted) return verdict;
    for (const claim of claims) {
      for (const { seconds, capacity } of claim.windows) {
        const key = keyOf(claim, seconds);
        debts.add({ key, count: cost, seconds, capacity, atMs: verdict.nowMs });
      }
    }
    return verdict;
  };

  const takeShared = async (claims: readonly LimitClaim[], cost: number): Promise<LimitVerdict> => {
    const keys: string[] = [];
    const sizes: string[] = [];
    for (const claim of claims) {
      for (const window of claim.windows) {
        keys.push(keyOf(claim, window.seconds));
        sizes.push(...sizeOf(window));
      }
    }
    const args = [String(keys.length), ...keys, String(cost), '0', ...sizes];
    const verdict = readVerdict(claims, await take(link.send, args));
    const atMs = clock.now().getTime();
    for (const [index, { free }] of verdict.windows.entries()) {
      seen.set(keys[index] ?? '', { free, atMs });
    }
    return verdict;
  };

  return {
    take: (claims, cost, onLoss) => {
      if (!link.isUp) return takeLocally(claims, cost, onLoss);
      return takeShared(claims, cost).catch((error: unknown) => {
        // An answer that makes no sense is as good as none.
        link.giveUp(error);
        return takeLocally(claims, cost, onLoss);
      });
    },
    stop: () => link.stop((send) => send(['ZREM', processesKey, id])),
  };
}

const takeDigest = createHash('sha1').update(takeScript).digest('hex');

function isUnknownScript(error: unknown): boolean {
  return error instanceof ErrorReply && error.message.startsWith('NOSCRIPT');
}

/** The key of a window; custom limits change what it admits, never where it is counted. */
function keyOf({ bucket, subject }: LimitClaim, seconds: number): string {
  return `${prefix}${bucket}:${subject}:${String(seconds)}`;
}

/** A window's capacity, and its length in microseconds. */
function sizeOf({ capacity, seconds }: { capacity: number; seconds: number }): [string, string] {
  return [String(capacity), `${String(seconds)}000000`];
}

function readVerdict(claims: readonly LimitClaim[], answer: readonly number[]): LimitVerdict {
  const [taken, nowMs, ...pairs] = answer;
  const windows = claims.flatMap((claim) => claim.windows);
  if (nowMs === undefined || pairs.length !== windows.length * 2) {
    throw new Error(`Redis answered ${JSON.stringify(answer)} of ${windows.length} windows`);
  }
  return {
    admitted: taken === 1,
    nowMs,
    windows: windows.map((window, index): LimitState => {
      const [free = 0, waitMs = 0] = [pairs[index * 2], pairs[index * 2 + 1]];
      return { window, free, waitMs };
    }),
  };
}

/** Refuses, for operations that are closed while nobody knows what others admitted. */
function refuseAll(claims: readonly LimitClaim[], nowMs: number): LimitVerdict {
  const windows = claims.flatMap((claim) =>
    claim.windows.map((window): LimitState => ({ window, free: 0, waitMs: closedForMs })),
  );
  return { admitted: false, nowMs, windows };
}
