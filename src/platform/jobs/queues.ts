import type { Queue } from 'pg-boss';
import { networkNames, type NetworkName } from '../networks/index.ts';

/** The queue of posts for a network. Each has its own, so that one which hangs holds up no other. */
export type PublishQueue = `publish-${NetworkName}`;

/** What the jobs of each queue are about. */
export type JobData = Readonly<
  /** Publishes a post on one of its accounts. */
  Record<PublishQueue, { tenantId: number; targetId: number }> & {
    /** Asks a network how a published post does, for the so manieth time. */
    'observe-target': { tenantId: number; targetId: number; round: number };
  }
>;

/** A queue that there is. */
export type QueueName = keyof JobData;

/** A worker that does not show for so long that it does a job is dead. */
export const heartbeatSeconds = 10;

type QueueOptions = Omit<Queue, 'name'>;
const daySeconds = 24 * 60 * 60;

/**
 * A job that many workers died over is given up by its handler long before `retryLimit` is reached.
 * Scheduled jobs wait for years, if it is asked.
 */
const publishing: QueueOptions = {
  heartbeatSeconds,
  expireInSeconds: 15 * 60,
  retryLimit: 1_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  retentionSeconds: 3_650 * daySeconds,
  deleteAfterSeconds: daySeconds,
};

/** The options of each queue. */
export const queues: ReadonlyMap<QueueName, QueueOptions> = new Map<QueueName, QueueOptions>([
  ...networkNames.map((network) => [publishQueueOf(network), publishing] as const),
  [
    'observe-target',
    {
      heartbeatSeconds,
      expireInSeconds: 5 * 60,
      retryLimit: 20,
      retryDelay: 60,
      retryBackoff: true,
      retryDelayMax: 60 * 60,
      retentionSeconds: 60 * daySeconds,
      deleteAfterSeconds: 60 * 60,
    },
  ],
]);

/** The queue of posts for this network. */
export function publishQueueOf(network: NetworkName): PublishQueue {
  return `publish-${network}`;
}
