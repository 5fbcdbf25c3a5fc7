import { randomUUID } from 'node:crypto';
import type {
  LimitClaim,
  LimitState,
  LimitVerdict,
  RateLimiter,
} from '../../engine/ports/index.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/logger.ts';
import type { RateLimitMetrics } from '../../lib/metrics.ts';
import { callTake, keyOf } from './call-take.ts';
import type { Debt } from './debts.ts';
import { createLoneCounter } from './lone-counter.ts';
import { openRedisLink, type Send } from './redis-link.ts';
import { takeScript } from './take-script.ts';

const processesKey = 'charter:limits:processes';
/** A process that said nothing for so long is taken for gone. */
const processLifeSeconds = 5;
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
  const alone = createLoneCounter(clock, metrics.forgotten);

  const tell = async (send: Send, debt: Debt): Promise<void> => {
    try {
      const { windows } = await callTake(send, [debt], debt.count, true);
      alone.see(debt.key, windows[0]?.free ?? 0);
    } catch (error) {
      alone.debts.add(debt);
      throw error;
    }
  };
  const tellSome = async (send: Send, most: number): Promise<void> => {
    const owed = alone.debts.take(most, clock.now().getTime());
    await Promise.all(owed.map((debt) => tell(send, debt)));
  };

  const link = await openRedisLink({
    url,
    commandTimeoutMs: timeoutMs,
    log,
    events: {
      greet: async (send) => {
        const args = ['1', processesKey, id, String(processLifeSeconds)];
        alone.countProcesses(Number(await send(['EVAL', greetScript, ...args])));
      },
      resume: async (send) => {
        await send(['SCRIPT', 'LOAD', takeScript]);
        while (alone.debts.size > debtsPerTurn) await tellSome(send, debtsPerTurn);
      },
      onLoss: () => {
        alone.begin();
        metrics.redisUp(false);
      },
      onReturn: () => {
        // Written to the connection before any request is asked about: what is owed counts first.
        tellSome(link.send, alone.debts.size).catch(() => undefined);
        metrics.redisUp(true);
      },
    },
  });
  metrics.redisUp(true);

  const takeShared = async (claims: readonly LimitClaim[], cost: number): Promise<LimitVerdict> => {
    const declared = claims.flatMap((claim) => claim.windows);
    const stored = claims.flatMap((claim) =>
      claim.windows.map(({ capacity, seconds }) => ({
        key: keyOf(claim, seconds),
        capacity,
        seconds,
      })),
    );
    const { taken, nowMs, windows } = await callTake(link.send, stored, cost, false);
    const states = declared.map((window, index): LimitState => {
      const { free = 0, waitMs = 0 } = windows[index] ?? {};
      alone.see(stored[index]?.key ?? '', free);
      return { window, free, waitMs };
    });
    return { admitted: taken, nowMs, windows: states };
  };

  const takeAlone: RateLimiter['take'] = (claims, cost, onLoss) => {
    metrics.countedAlone();
    if (onLoss === 'closed') return refuseAll(claims, clock.now().getTime());
    return alone.take(claims, cost);
  };

  return {
    take: (claims, cost, onLoss) => {
      if (!link.isUp) return takeAlone(claims, cost, onLoss);
      return takeShared(claims, cost).catch((error: unknown) => {
        // An answer that makes no sense is as good as none.
        link.giveUp(error);
        return takeAlone(claims, cost, onLoss);
      });
    },
    stop: () => link.stop((send) => send(['ZREM', processesKey, id])),
  };
}

/** Refuses, for operations that are closed while nobody knows what others admitted. */
function refuseAll(claims: readonly LimitClaim[], nowMs: number): LimitVerdict {
  const windows = claims.flatMap((claim) =>
    claim.windows.map((window): LimitState => ({ window, free: 0, waitMs: closedForMs })),
  );
  return { admitted: false, nowMs, windows };
}
