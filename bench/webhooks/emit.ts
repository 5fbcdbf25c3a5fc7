import { setTimeout as wait } from 'node:timers/promises';
import type { Stage } from './stage.ts';

/** So many transactions at a time, as of so many requests under way. */
const clients = 8;

/** Stores so many events, of all tenants by turns; answers the ids of those whose endpoints answer. */
export async function emitBacklog(stage: Stage, count: number): Promise<Set<string>> {
  const began = await emit(stage, count, () => Promise.resolve());
  return new Set(began.keys());
}

/**
 * Stores events at a steady rate, of all tenants by turns. Answers, for those whose endpoints answer, the
 * Unix milliseconds at which the transaction of each began.
 */
export async function emitSteadily(
  stage: Stage,
  rate: number,
  seconds: number,
): Promise<Map<string, number>> {
  const beginMs = performance.now();
  return emit(stage, rate * seconds, async (index) => {
    const earlyMs = beginMs + (index * 1_000) / rate - performance.now();
    if (earlyMs > 1) await wait(earlyMs);
  });
}

async function emit(
  stage: Stage,
  count: number,
  untilDue: (index: number) => Promise<void>,
): Promise<Map<string, number>> {
  const began = new Map<string, number>();
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      await untilDue(index);
      const sender = stage.senders[index % stage.senders.length];
      if (!sender) throw new Error('there is no tenant to emit events of');
      const atMs = performance.timeOrigin + performance.now();
      const id = await stage.emit(sender);
      if (!sender.hangs) began.set(id, atMs);
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  return began;
}
