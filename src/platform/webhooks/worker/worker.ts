import { setTimeout as wait } from 'node:timers/promises';
import type { Transaction } from '../../../db/transaction.ts';
import type { DatabaseUnitOfWork } from '../../../db/unit-of-work.ts';
import { uuidv7 } from '../../../lib/ids.ts';
import type { Logger } from '../../../lib/logger.ts';
import { attemptDelivery, type AttemptOptions } from './attempt-delivery.ts';
import { createBell } from './bell.ts';
import { createClaims, type Claim, type DisabledEndpoint } from './claims.ts';
import { startForgetting } from './forgetting.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createLanes } from './lanes.ts';
import { createSettlement } from './settlement.ts';

/** What a worker works with. */
export interface WebhookWorkerOptions extends AttemptOptions {
  unitOfWork: DatabaseUnitOfWork;
  log: Logger;
  /** Tells of an endpoint that was disabled, in the transaction that did it. */
  onDisabled: (tx: Transaction, endpoint: DisabledEndpoint) => Promise<void>;
}

/** Delivers events to webhook endpoints until it is stopped. */
export interface WebhookWorker {
  /** Takes on nothing more, finishes for five seconds what is under way, and hands back the rest. */
  stop(): Promise<void>;
}

/** How often it looks for what is due while nothing else makes it look. */
const pollMs = 200;
/** It never looks more often: what comes and ends meanwhile goes together. */
const restMs = 20;
const stopMs = 5_000;

/**
 * Starts a worker. It outlives failures of the database: results that could not be written down are
 * kept and tried again. Each delivery is attempted at least once, however workers end; one that is
 * attempted again carries the same event id.
 */
export function startWebhookWorker(options: WebhookWorkerOptions): WebhookWorker {
  const { clock, log, unitOfWork, onDisabled } = options;
  const worker = uuidv7(clock);
  const claims = createClaims(unitOfWork, worker);
  const lanes = createLanes();
  const bell = createBell();
  const aborted = new AbortController();
  const heartbeat = startHeartbeat(claims, worker, log);
  const forgetting = startForgetting(claims, clock, log);
  const settlement = createSettlement({
    settle: (results) => claims.settle(clock.now(), results, onDisabled),
    onSettled: (results) => {
      for (const { id } of results) lanes.leave(id);
      bell.ring();
    },
    log,
  });
  let stopped = false;

  const attempt = async (claim: Claim): Promise<void> => {
    lanes.enter(claim);
    const result = await attemptDelivery(claim, options, aborted.signal);
    if (aborted.signal.aborted) lanes.leave(claim.id);
    else settlement.add(result);
  };

  const claimDue = async (): Promise<void> => {
    const limits = lanes.limits();
    if (limits.most + limits.failingMost === 0) return;
    const claimed = await claims.claim(clock.now(), limits);
    for (const claim of claimed) void attempt(claim);
    if (claimed.length > 0) bell.ring();
  };

  const claimForever = async (): Promise<void> => {
    while (!stopped) {
      await claimDue().catch((error: unknown) => {
        log.warn({ component: 'webhooks', err: error }, 'deliveries wait to be claimed');
      });
      await wait(restMs);
      await bell.sleep(pollMs - restMs);
    }
  };

  const claiming = claimForever();
  return {
    stop: async () => {
      stopped = true;
      bell.ring();
      await Promise.all([claiming, forgetting.stop()]);
      await lanes.empty(stopMs);
      aborted.abort();
      await Promise.all([settlement.stop(), heartbeat.stop()]);
      await claims.release(worker).catch((error: unknown) => {
        log.warn({ component: 'webhooks', err: error }, 'claims are left for others to find');
      });
    },
  };
}
