import { publishQueueOf } from '../../jobs/index.ts';
import { networkNames } from '../../networks/index.ts';
import { createPublishTarget, type PublisherOptions } from './publish-target.ts';

/** Publishes what is due from now on, in this process, until the job queue stops. */
export function startPublisher(options: PublisherOptions): void {
  const publishTarget = createPublishTarget(options);
  for (const network of networkNames) options.jobs.work(publishQueueOf(network), publishTarget);
}
