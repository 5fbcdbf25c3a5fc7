import type { Logger } from '../../../lib/logger.ts';
import type { Claims } from './claims.ts';

/** Shows others that a worker lives, and finds those that do not. */
export interface Heartbeat {
  stop(): Promise<void>;
}

const beatMs = 3_000;
const leaseMs = 15_000;

/**
 * Counts up a worker's row as long as it lives. A worker whose row stood still for fifteen seconds is
 * dead, and what it had claimed is given back: within the lease and a beat or two it is attempted
 * again. Each worker measures by its own monotonic clock, so that no two clocks have to agree; one
 * that was only asleep finds its claims taken away, and its results are left out.
 */
export function startHeartbeat(claims: Claims, worker: string, log: Logger): Heartbeat {
  const seen = new Map<string, { beat: number; sinceMs: number }>();
  let timer: NodeJS.Timeout | undefined;
  let beating: Promise<void> = Promise.resolve();
  let stopped = false;

  const beat = async (): Promise<void> => {
    const nowMs = performance.now();
    const workers = await claims.beat();
    const present = new Set(workers.map(({ id }) => id));
    for (const id of [...seen.keys()].filter((known) => !present.has(known))) seen.delete(id);
    for (const { id, beat: count } of workers) {
      const known = seen.get(id);
      if (known?.beat !== count) seen.set(id, { beat: count, sinceMs: nowMs });
      else if (id !== worker && nowMs - known.sinceMs >= leaseMs) {
        await claims.release(id);
        seen.delete(id);
        log.warn({ component: 'webhooks', worker: id }, 'a worker is dead; its deliveries go on');
      }
    }
  };

  const schedule = (afterMs: number): void => {
    timer = setTimeout(() => {
      beating = beat()
        .catch((error: unknown) => {
          log.warn({ component: 'webhooks', err: error }, 'the worker cannot show that it lives');
        })
        .then(() => {
          if (!stopped) schedule(beatMs);
        });
    }, afterMs);
  };

  schedule(0);
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await beating;
    },
  };
}
