import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '../../../lib/logger.ts';
import type { AttemptResult } from './claims.ts';

/** Results of attempts on their way into the database. */
export interface Settlement {
  add(result: AttemptResult): void;
  /** Takes no more; resolves when what is under way is written down, or cannot be. */
  stop(): Promise<void>;
}

/** How results are written down. */
export interface SettlementOptions {
  /** Writes all of them down, or none. */
  settle: (results: readonly AttemptResult[]) => Promise<void>;
  onSettled: (results: readonly AttemptResult[]) => void;
  log: Logger;
}

const most = 200;
/** After a failure so many times fewer are written down at a time. */
const fewer = 8;
const pauseMs = 200;

/**
 * Writes results down as they come, those together that came meanwhile. What could not be written down
 * is tried again: in ever smaller parts, until the one that is at fault, if one is, is left behind and
 * the others are through.
 */
export function createSettlement({ settle, onSettled, log }: SettlementOptions): Settlement {
  const queue: AttemptResult[] = [];
  let size = most;
  let stopped = false;
  let settling: Promise<void> | undefined;

  const settleAll = async (): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue.slice(0, size);
      try {
        await settle(batch);
      } catch (error) {
        log.warn({ component: 'webhooks', err: error }, 'results wait to be written down');
        if (stopped) return;
        if (batch.length === 1) queue.push(...queue.splice(0, 1));
        size = Math.max(1, Math.floor(batch.length / fewer));
        await wait(pauseMs);
        continue;
      }
      queue.splice(0, batch.length);
      size = Math.min(most, size * 2);
      onSettled(batch);
    }
  };

  return {
    add: (result) => {
      queue.push(result);
      settling ??= settleAll().finally(() => {
        settling = undefined;
      });
    },
    stop: async () => {
      stopped = true;
      await settling;
    },
  };
}
