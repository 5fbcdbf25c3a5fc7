import { PgBoss } from 'pg-boss';
import { jobSchema } from '../../db/install-jobs.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Logger } from '../../lib/logger.ts';
import type { JobHandler } from './job.ts';
import { onPool, openJobDatabase, within } from './job-database.ts';
import { startLane, type Lane } from './lane.ts';
import { queues, type JobData, type QueueName } from './queues.ts';

/** A job that is to be done. */
export interface NewJob<Name extends QueueName> {
  /** A UUID of the sender's, by which it is known there. */
  id: string;
  data: JobData[Name];
  /** Not before this time. */
  dueAt: Date;
}

/** The job queue. */
export interface Jobs {
  /** Sends jobs with the transaction: they are there once it commits. */
  send<Name extends QueueName>(
    tx: Transaction,
    queue: Name,
    jobs: readonly NewJob<Name>[],
  ): Promise<void>;
  /** Calls off jobs that nobody has begun. */
  cancel(tx: Transaction, queue: QueueName, ids: readonly string[]): Promise<void>;
  /** Does the jobs of a queue from now on, in this process. */
  work<Name extends QueueName>(queue: Name, handle: JobHandler<Name>): void;
  /** Takes no more jobs, waits for a few seconds for those under way, and leaves the rest to others. */
  stop(): Promise<void>;
}

/** What the job queue is made from. */
export interface JobsOptions {
  databaseUrl: string;
  clock: Clock;
  log: Logger;
  /** Whether this process does jobs; then it looks after those of dead workers, too. */
  works: boolean;
}

const superviseSeconds = 1;

/** Connects to the job queue, whose schema `migrate` brings up to date. */
export async function createJobs({ databaseUrl, clock, log, works }: JobsOptions): Promise<Jobs> {
  const database = openJobDatabase(databaseUrl, works ? 4 : 2, log);
  const boss = new PgBoss({
    db: onPool(database, clock),
    schema: jobSchema,
    migrate: false,
    schedule: false,
    supervise: works,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  boss.on('error', (error) => {
    log.warn({ component: 'jobs', err: error }, 'the job queue has a fault');
  });
  boss.on('warning', ({ message }) => {
    log.warn({ component: 'jobs' }, message);
  });
  await boss.start();
  for (const [name, options] of queues) await boss.createQueue(name, options);
  const lanes: Lane[] = [];
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await Promise.all(lanes.map((lane) => lane.stop()));
    await boss.stop({ graceful: false });
    await database.destroy();
  };
  return {
    send: async (tx, queue, jobs) => {
      if (jobs.length === 0) return;
      const sent = jobs.map(({ id, data, dueAt }) => ({ id, data, startAfter: dueAt }));
      await boss.insert(queue, sent, { db: within(tx, clock) });
    },
    cancel: async (tx, queue, ids) => {
      if (ids.length > 0) await boss.deleteJob(queue, [...ids], { db: within(tx, clock) });
    },
    work: (queue, handle) => {
      lanes.push(startLane(boss, queue, handle, log));
    },
    stop: () => (stopping ??= stop()),
  };
}
