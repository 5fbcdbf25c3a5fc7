import type { Queue } from 'pg-boss';

/** What the jobs of each queue are about. */
export interface JobData {
  /** Publishes a post on one of its accounts. */
  'publish-target': { tenantId: number; targetId: number };
  /** Asks a network how a published post does, for the so manieth time. */
  'observe-target': { tenantId: number; targetId: number; round: number };
}

/** A queue that there is. */
export type QueueName = keyof JobData;

const daySeconds = 24 * 60 * 60;

/**
 * The options of each queue. A worker shows every five seconds that it lives, and has ten seconds to; a
 * job that many workers died over is given up by its handler long before `retryLimit` is reached.
 * Scheduled jobs wait for years, if it is asked.
 */
export const queues: Readonly<Record<QueueName, Omit<Queue, 'name'>>> = {
  'publish-target': {
    heartbeatSeconds: 10,
    expireInSeconds: 15 * 60,
    retryLimit: 1_000,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 60,
    retentionSeconds: 3_650 * daySeconds,
    deleteAfterSeconds: daySeconds,
  },
  'observe-target': {
    heartbeatSeconds: 10,
    expireInSeconds: 5 * 60,
    retryLimit: 20,
    retryDelay: 60,
    retryBackoff: true,
    retryDelayMax: 60 * 60,
    retentionSeconds: 60 * daySeconds,
    deleteAfterSeconds: 60 * 60,
  },
};
