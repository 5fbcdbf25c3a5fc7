import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Arrivals } from './receiver-process.ts';

/** A receiver in a process of its own. */
export interface Receiver {
  port: number;
  /** Waits until these ids have come, `withinMs` at most; answers when each did, and what else came. */
  await(ids: ReadonlySet<string>, withinMs: number): Promise<Received>;
  stop(): Promise<void>;
}

/** What a receiver saw. */
export interface Received {
  /** By event id, the Unix milliseconds of its first arrival; of the awaited ones alone. */
  atMs: Map<string, number>;
  /** Ids that came and were not awaited. */
  unknown: number;
  repeated: number;
  hungMost: number;
}

const program = fileURLToPath(import.meta.resolve('./receiver-process.ts'));
const pollMs = 100;

/** Starts it; resolves when it listens. */
export async function startReceiver(): Promise<Receiver> {
  const child = fork(program, { execArgv: ['--disable-warning=ExperimentalWarning'] });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const tell = async (): Promise<Arrivals> => {
    const told = once(child, 'message');
    child.send('tell');
    return (await told)[0] as Arrivals;
  };
  return {
    port,
    await: async (ids, withinMs) => {
      const received: Received = { atMs: new Map(), unknown: 0, repeated: 0, hungMost: 0 };
      const endMs = performance.now() + withinMs;
      while (received.atMs.size < ids.size && performance.now() < endMs) {
        await wait(pollMs);
        const { first, repeated, hungMost } = await tell();
        for (const [id, atMs] of first) {
          if (ids.has(id)) received.atMs.set(id, atMs);
          else received.unknown += 1;
        }
        received.repeated += repeated;
        received.hungMost = Math.max(received.hungMost, hungMost);
      }
      return received;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
