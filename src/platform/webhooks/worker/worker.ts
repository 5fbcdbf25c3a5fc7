import type { Transaction } from '../../../db/transaction.ts';
import type { DatabaseUnitOfWork } from '../../../db/unit-of-work.ts';
import { uuidv7 } from '../../../lib/ids.ts';
import type { Logger } from '../../../lib/logger.ts';
import { attemptDelivery, type AttemptOptions } from './attempt-delivery.ts';
import { createClaims, type AttemptResult, type Claim, type DisabledEndpoint } from './claims.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createLanes } from './lanes.ts';

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

const pollMs = 200;
const settleBatch = 200;
const stopMs = 5_000;
const retentionMs = 30 * 24 * 60 * 60 * 1_000;
const forgetBatch = 1_000;
const forgetEveryPolls = 300;

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
  const heartbeat = startHeartbeat(claims, worker, log);
  const aborted = new AbortController();
  const results: AttemptResult[] = [];
  let polls = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let claiming: Promise<void> = Promise.resolve();
  let settling: Promise<void> | undefined;

  const attempt = async (claim: Claim): Promise<void> => {
    lanes.enter(claim);
    const result = await attemptDelivery(claim, options, aborted.signal);
    if (aborted.signal.aborted) {
      lanes.leave(claim.id);
      return;
    }
    results.push(result);
    settling ??= settleAll().finally(() => {
      settling = undefined;
    });
  };

  const settleAll = async (): Promise<void> => {
    while (results.length > 0) {
      const batch = results.slice(0, settleBatch);
      try {
        await claims.settle(clock.now(), batch, onDisabled);
      } catch (error) {
        log.warn({ component: 'webhooks', err: error }, 'results wait to be written down');
        if (stopped) return;
        await new Promise((resolve) => setTimeout(resolve, pollMs));
        continue;
      }
      results.splice(0, batch.length);
      for (const { id } of batch) lanes.leave(id);
      wake();
    }
  };

  const claimAll = async (): Promise<void> => {
    for (;;) {
      const limits = lanes.limits();
      if (stopped || limits.most === 0) return;
      const claimed = await claims.claim(clock.now(), limits);
      for (const claim of claimed) void attempt(claim);
      if (claimed.length < limits.most) return;
    }
  };

  const poll = async (): Promise<void> => {
    try {
      await claimAll();
      if (polls % forgetEveryPolls === 0) await forgetOld();
      polls += 1;
    } catch (error) {
      log.warn({ component: 'webhooks', err: error }, 'deliveries wait to be claimed');
    }
  };

  const forgetOld = async (): Promise<void> => {
    const before = new Date(clock.now().getTime() - retentionMs);
    await claims.forget(before, forgetBatch);
  };

  const schedule = (afterMs: number): void => {
    timer = setTimeout(() => {
      timer = undefined;
      claiming = poll().then(() => {
        if (!stopped && timer === undefined) schedule(pollMs);
      });
    }, afterMs);
  };

  /** Looks for more at once, as there is room again. */
  const wake = (): void => {
    if (stopped || timer === undefined) return;
    clearTimeout(timer);
    schedule(0);
  };

  schedule(0);
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await claiming;
      await lanes.empty(stopMs);
      aborted.abort();
      await settling;
      await heartbeat.stop();
      await claims.release(worker).catch((error: unknown) => {
        log.warn({ component: 'webhooks', err: error }, 'claims are left for others to find');
      });
    },
  };
}
