/**
 * Work that is done later, outside of any request, by pg-boss on the same PostgreSQL. A job is sent in the
 * transaction of what it goes on with, is due by the application's clock, and is done at least once: the
 * job of a worker that died is taken by another within seconds. What must not happen twice is for the
 * handler to prevent.
 */
export type { JobHandler } from './job.ts';
export { createJobs, type Jobs } from './jobs.ts';
export { publishQueueOf, type PublishQueue } from './queues.ts';
