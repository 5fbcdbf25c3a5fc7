import type { JobData, QueueName } from './queues.ts';

/** A job that is being done. */
export interface Job<Name extends QueueName> {
  id: string;
  data: JobData[Name];
  /** How often it was begun before, by workers that died or failed. */
  retries: number;
  /** Aborted when this process stops. */
  signal: AbortSignal;
}

/** Does a job. One that is rejected is done again, and so is one whose worker died. */
export type JobHandler<Name extends QueueName> = (job: Job<Name>) => Promise<void>;
