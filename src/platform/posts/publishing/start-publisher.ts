import { createPublishTarget, type PublisherOptions } from './publish-target.ts';

/** Publishes what is due from now on, in this process, until the job queue stops. */
export async function startPublisher(options: PublisherOptions): Promise<void> {
  await options.jobs.work('publish-target', createPublishTarget(options));
}
