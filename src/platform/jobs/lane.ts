import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Job as BossJob, PgBoss } from 'pg-boss';
import { repeat } from '../../lib/repeat.ts';
import type { Logger } from '../../lib/logger.ts';
import type { JobHandler } from './job.ts';
import { heartbeatSeconds, type JobData, type QueueName } from './queues.ts';

/** Does the jobs of one queue. */
export interface Lane {
  /** Takes no more jobs, waits for a few seconds for those under way, and gives the rest back. */
  stop(): Promise<void>;
}

/** So many jobs of a queue are under way at a time. */
const places = 40;
const pollMs = 500;
const stopMs = 5_000;

/**
 * Does the jobs of a queue, each by itself: pg-boss's own worker fetches lots and settles them as a
 * whole, so that one slow network would hold up all of its lot. Those under way are shown to live; a job
 * that was taken away meanwhile is settled by whoever has it, and its end here changes nothing.
 */
export function startLane<Name extends QueueName>(
  boss: PgBoss,
  queue: QueueName,
  handle: JobHandler<Name>,
  log: Logger,
): Lane {
  const underWay = new Map<BossJob<JobData[Name]>, Promise<void>>();
  const resting = new AbortController();
  const stopping = new AbortController();
  const stopped = once(resting.signal, 'abort');

  const begin = (job: BossJob<JobData[Name]>): void => {
    const { id, data, retryCount: retries } = job;
    const done = handle({ id, data, retries, signal: stopping.signal })
      .then(
        () => boss.complete(queue, job),
        (error: unknown) => {
          log.warn({ component: 'jobs', queue, job: id, err: error }, 'a job is done again');
          return boss.fail(queue, job);
        },
      )
      // Not settled, it is done again once nobody shows that it lives.
      .then(
        () => undefined,
        (error: unknown) => {
          log.warn({ component: 'jobs', queue, job: id, err: error }, 'a job is not settled');
        },
      )
      .finally(() => underWay.delete(job));
    underWay.set(job, done);
  };

  const run = async (): Promise<void> => {
    while (!resting.signal.aborted) {
      const room = places - underWay.size;
      const jobs = await boss.fetch<JobData[Name]>(queue, { batchSize: room }).catch(reportFetch);
      for (const job of jobs) begin(job);
      if (jobs.length < room) await rest(resting.signal);
      else await Promise.race([stopped, ...underWay.values()]);
    }
  };
  const reportFetch = (error: unknown): BossJob<JobData[Name]>[] => {
    log.warn({ component: 'jobs', queue, err: error }, 'jobs wait to be fetched');
    return [];
  };

  const running = run();
  const beating = repeat(
    async () => {
      if (underWay.size > 0) await boss.touch(queue, [...underWay.keys()]);
    },
    (heartbeatSeconds / 2) * 1_000,
    (error) => {
      log.warn({ component: 'jobs', queue, err: error }, 'jobs cannot be shown to live');
    },
  );
  return {
    stop: async () => {
      resting.abort();
      await running;
      const patience = wait(stopMs, undefined, { ref: false });
      await Promise.race([patience, Promise.all(underWay.values())]);
      stopping.abort();
      await Promise.all(underWay.values());
      await beating.stop();
    },
  };
}

/** Waits for a while, or until it is over. */
async function rest(signal: AbortSignal): Promise<void> {
  await wait(pollMs, undefined, { signal }).catch(() => undefined);
}
