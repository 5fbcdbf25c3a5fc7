import { sql } from '../../../db/sql.ts';
import type { Transaction } from '../../../db/transaction.ts';
import type { DatabaseUnitOfWork } from '../../../db/unit-of-work.ts';
import { uuidv7 } from '../../../lib/ids.ts';
import type { Logger } from '../../../lib/logger.ts';
import { nextAttemptAt, type RetrySchedule } from '../../../lib/retry-schedule.ts';
import { publishQueueOf, type JobHandler, type PublishQueue } from '../../jobs/index.ts';
import { NetworkError, type Networks } from '../../networks/index.ts';
import { identifyAccount, type AccountCredentials } from '../../social-accounts/index.ts';
import { claimTarget, type Claim } from './claim-target.ts';
import type { PublishingMeans } from './enqueue.ts';
import type { OnSettled } from './finish-post.ts';
import { persist } from './persist.ts';
import { publishParts } from './publish-parts.ts';
import { recordPart, settleTarget, type Outcome } from './settle-target.ts';

/** What a publisher works with. */
export interface PublisherOptions extends PublishingMeans {
  unitOfWork: DatabaseUnitOfWork;
  networks: Networks;
  credentials: AccountCredentials;
  /** When a network is asked again that could not take a post. */
  schedule: RetrySchedule;
  log: Logger;
  onSettled: OnSettled;
}

/** A target that so many workers died over is given up. */
const maximumRetries = 50;

/** A failure after which the network is asked again. */
interface Postponement {
  state: 'again';
  error: NetworkError;
  dueAt: Date;
}

/**
 * The handler of jobs that publish a post on one account: writes down that it sends, sends, and writes
 * down what came of it. Whatever of these a worker dies between, the next one goes on from there.
 */
export function createPublishTarget(options: PublisherOptions): JobHandler<PublishQueue> {
  const { unitOfWork, clock, onSettled } = options;
  return async ({ id, data: { tenantId, targetId }, retries, signal }) => {
    const write = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
      persist(() => unitOfWork.write({ userId: 0, tenantId }, work));
    const claim = await write((tx) => claimTarget(tx, clock, { id, tenantId, targetId }));
    if (!claim) return;
    const outcome =
      retries > maximumRetries ? givenUp : await attempt(claim, options, signal, write);
    await write((tx) =>
      outcome.state === 'again'
        ? postpone(tx, options, claim, outcome)
        : settleTarget(tx, clock, claim, outcome, onSettled),
    );
  };
}

async function attempt(
  claim: Claim,
  { networks, credentials, clock, schedule, log }: PublisherOptions,
  signal: AbortSignal,
  write: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>,
): Promise<Outcome | Postponement> {
  const { account, failures } = claim;
  if (account.status !== 'active') return unusable[account.status];
  const connector = networks.find(account.network);
  if (!connector) return unusable.unconnected;
  try {
    const isPublished = await publishParts(claim, {
      connector,
      account: { ...identifyAccount(account), credentials: credentials.open(account) },
      signal,
      clock,
      record: (index, part) => write((tx) => recordPart(tx, clock, claim, index, part)),
    });
    return isPublished ? { state: 'published' } : inDoubt;
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    log.info({ component: 'publishing', network: account.network, err: error }, 'a network failed');
    const { kind, code, message, mayHaveArrived, retryAfterSeconds } = error;
    const pause = retryAfterSeconds === undefined ? undefined : String(retryAfterSeconds);
    const dueAt =
      kind === 'transient' ? nextAttemptAt(schedule, failures + 1, clock.now(), pause) : undefined;
    if (dueAt) return { state: 'again', error, dueAt };
    const state = mayHaveArrived ? 'unknown' : 'failed';
    return { state, code, message, expired: kind === 'auth' };
  }
}

/** Has the network asked again later, by another job; until then the target says why it waits. */
async function postpone(
  tx: Transaction,
  { jobs, clock }: PublisherOptions,
  { tenantId, targetId, account, attempt: number, failures }: Claim,
  { error, dueAt }: Postponement,
): Promise<void> {
  const jobId = uuidv7(clock);
  const changed = await tx.query(
    sql('post_targets')
      .where({ tenant_id: tenantId, id: targetId, state: 'sending', attempt: number })
      .update({
        // What may have arrived stays what it is: the next attempt has to find out.
        state: error.mayHaveArrived ? 'sending' : 'pending',
        failures: failures + 1,
        job_id: jobId,
        error_code: error.code,
        error: error.message,
        updated_at: clock.now(),
      })
      .returning('id'),
  );
  if (changed.length === 0) return;
  const next = { id: jobId, data: { tenantId, targetId }, dueAt };
  await jobs.send(tx, publishQueueOf(account.network), [next]);
}

const inDoubt: Outcome = {
  state: 'unknown',
  code: 'outcome_unknown',
  message: 'The network may have published this: its answer was lost. It was not sent again.',
};
const givenUp: Outcome = {
  state: 'unknown',
  code: 'interrupted',
  message: 'Publishing was interrupted too often. The network may have published this.',
};
const unusable: Readonly<Record<'expired' | 'revoked' | 'unconnected', Outcome>> = {
  expired: {
    state: 'failed',
    code: 'account_expired',
    message: 'The network does not accept the account any more; connect it again.',
  },
  revoked: {
    state: 'failed',
    code: 'account_disconnected',
    message: 'The account was disconnected.',
  },
  unconnected: {
    state: 'failed',
    code: 'network_unavailable',
    message: 'This installation does not publish on this network.',
  },
};
