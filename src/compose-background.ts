/** The part of the composition root that works without being asked: seals, forgets, delivers, publishes. */
import type { Transaction } from './db/transaction.ts';
import { openDatabase } from './db/database.ts';
import { createUnitOfWork, type DatabaseUnitOfWork } from './db/unit-of-work.ts';
import { anonymous, type EventWriter } from './engine/ports/index.ts';
import { startPublishing } from './compose-publishing.ts';
import type { Clock } from './lib/clock.ts';
import { createRequestId } from './lib/ids.ts';
import type { Logger } from './lib/logger.ts';
import { toSeconds } from './lib/timestamps.ts';
import { insertAuditRow, startSealer } from './platform/audit/index.ts';
import type { Egress } from './platform/egress/index.ts';
import { startSweeper } from './platform/idempotency/index.ts';
import { startMediaSweeper, type MediaStorage } from './platform/media/index.ts';
import type { Jobs } from './platform/jobs/index.ts';
import {
  insertEvents,
  startWebhookWorker,
  type DisabledEndpoint,
  type Webhooks,
} from './platform/webhooks/index.ts';

/** What the background works with. */
export interface BackgroundOptions {
  databaseUrl: string;
  /** Transactions for what is small and rare. */
  unitOfWork: DatabaseUnitOfWork;
  webhooks: Webhooks;
  events: EventWriter;
  storage: MediaStorage;
  jobs: Jobs;
  egress: Egress;
  signingKey: Uint8Array;
  publishRetryWaitsMs: readonly number[];
  clock: Clock;
  log: Logger;
}

/** Deliveries have a pool of their own, so that neither they nor requests wait for each other's. */
const workerPoolSize = 4;

/** Starts everything that a process does in the background. */
export function startBackground(options: BackgroundOptions): { stop(): Promise<void> } {
  const { databaseUrl: url, unitOfWork, webhooks, events, storage, clock, log } = options;
  const sealer = startSealer(unitOfWork, log);
  const sweeper = startSweeper(unitOfWork, clock, log);
  const mediaSweeper = startMediaSweeper({ unitOfWork, storage, clock, log });
  const database = openDatabase({ url, poolSize: workerPoolSize, log });
  const worker = startWebhookWorker({
    unitOfWork: createUnitOfWork(database),
    send: webhooks.send,
    schedule: webhooks.schedule,
    clock,
    log,
    onDisabled: (tx, endpoint) => tellOwner(tx, endpoint, events, clock),
  });
  const publishing = startPublishing({
    ...options,
    retryWaitsMs: options.publishRetryWaitsMs,
  });
  return {
    stop: async () => {
      const running = [worker, sealer, sweeper, mediaSweeper, options.jobs];
      await Promise.all(running.map((one) => one.stop()));
      await Promise.all([database.destroy(), publishing.stop()]);
    },
  };
}

/** Tells the owner of a disabled endpoint: by an event to their other endpoints, and in the audit log. */
async function tellOwner(
  tx: Transaction,
  endpoint: DisabledEndpoint,
  events: EventWriter,
  clock: Clock,
): Promise<void> {
  const { endpoint_id: id, tenant_id: tenantId, tenant_uid: uid, url, reason } = endpoint;
  const { consecutive_failures } = endpoint;
  const data = {
    id,
    url,
    reason,
    consecutive_failures,
    disabled_at: toSeconds(clock.now()),
  };
  const event = events.write('core', 'webhook.disabled', data, { id: tenantId, uid });
  const audit = insertAuditRow(clock, {
    requestId: createRequestId(),
    operation: 'core.disableWebhook',
    principal: { ...anonymous, tenantId },
    status: 200,
    change: { target: String(id), after: data },
  });
  await Promise.all([tx.query(insertEvents(tenantId, [event])), tx.query(audit)]);
}
