/** The part of the composition root that publishes posts: networks, accounts' credentials, what is told. */
import { presentPost } from './apis/index.ts';
import { openDatabase } from './db/database.ts';
import type { Transaction } from './db/transaction.ts';
import { createUnitOfWork, type DatabaseUnitOfWork } from './db/unit-of-work.ts';
import { anonymous, type EventWriter } from './engine/ports/index.ts';
import type { Clock } from './lib/clock.ts';
import { createRequestId } from './lib/ids.ts';
import type { Logger } from './lib/logger.ts';
import { createSealer } from './lib/sealer.ts';
import { insertAuditRow } from './platform/audit/index.ts';
import { noteTopics, startObserver, startObserving } from './platform/insights/index.ts';
import type { Jobs } from './platform/jobs/index.ts';
import type { Egress } from './platform/egress/index.ts';
import type { MediaStorage } from './platform/media/index.ts';
import {
  createBlueskyConnector,
  createMastodonConnector,
  createNetworkFiles,
  createNetworks,
  createSandboxConnector,
  createWebhookConnector,
  type Networks,
} from './platform/networks/index.ts';
import { startPublisher, type SettledPost } from './platform/posts/index.ts';
import {
  createAccountCredentials,
  type AccountCredentials,
} from './platform/social-accounts/index.ts';
import { tenantOf } from './platform/tenants/index.ts';
import { insertEvents } from './platform/webhooks/index.ts';

/** What connectors are made from. */
export interface NetworkOptions {
  unitOfWork: DatabaseUnitOfWork;
  egress: Egress;
  storage: MediaStorage;
  clock: Clock;
}

/** Every network that this installation publishes on. */
export function composeNetworks(options: NetworkOptions): Networks {
  const { unitOfWork, egress, storage, clock } = options;
  const { fetchPatiently: fetch } = egress;
  const files = createNetworkFiles((key, size) => storage.read(key, 0, size));
  return createNetworks([
    createSandboxConnector({ unitOfWork, clock }),
    createBlueskyConnector({ fetch, files, clock }),
    createMastodonConnector({ fetch, files, clock }),
    createWebhookConnector({ egress, clock }),
  ]);
}

/** What seals the credentials of accounts. */
export function composeCredentials(signingKey: Uint8Array): AccountCredentials {
  return createAccountCredentials(createSealer(signingKey, 'social accounts'));
}

/** What a publisher is made from. */
export interface PublishingOptions extends Omit<NetworkOptions, 'unitOfWork'> {
  databaseUrl: string;
  signingKey: Uint8Array;
  jobs: Jobs;
  events: EventWriter;
  retryWaitsMs: readonly number[];
  log: Logger;
}

/** Publishing has a pool of its own, so that neither it nor others wait for each other's connections. */
const publisherPoolSize = 4;

/** Publishes what is due from now on; to be stopped once the job queue is. */
export function startPublishing(options: PublishingOptions): { stop(): Promise<void> } {
  const { databaseUrl: url, signingKey, jobs, events, retryWaitsMs, clock, log } = options;
  const database = openDatabase({ url, poolSize: publisherPoolSize, log });
  const unitOfWork = createUnitOfWork(database);
  const means = {
    unitOfWork,
    jobs,
    networks: composeNetworks({ ...options, unitOfWork }),
    credentials: composeCredentials(signingKey),
    clock,
    log,
  };
  startObserver(means);
  startPublisher({
    ...means,
    schedule: { waitsMs: retryWaitsMs, random: Math.random },
    onSettled: async (tx, settled) => {
      await tellOfPost(tx, settled, events, clock);
      await Promise.all([noteTopics(tx, settled.post), startObserving(tx, means, settled.post)]);
    },
  });
  return { stop: () => database.destroy() };
}

/** Tells of a post that was published or failed: by an event, and in the audit log. */
async function tellOfPost(
  tx: Transaction,
  { post, published }: SettledPost,
  events: EventWriter,
  clock: Clock,
): Promise<void> {
  const { tenant_id: tenantId } = post;
  const tenant = await tenantOf(tx, tenantId).find();
  // A tenant that is being deleted takes its posts along.
  if (!tenant) return;
  const data = presentPost(post);
  const type = published ? 'post.published' : 'post.failed';
  const event = events.write('social', type, data, { id: tenantId, uid: tenant.uid });
  const audit = insertAuditRow(clock, {
    requestId: createRequestId(),
    operation: 'social.settlePost',
    principal: { ...anonymous, tenantId },
    status: 200,
    change: { target: data.id, after: data },
  });
  await Promise.all([tx.query(insertEvents(tenantId, [event])), tx.query(audit)]);
}
