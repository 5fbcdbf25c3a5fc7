import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';
import type { Clock } from '../../lib/clock.ts';
import { uuidv7 } from '../../lib/ids.ts';
import type { Logger } from '../../lib/logger.ts';
import type { JobHandler, Jobs } from '../jobs/index.ts';
import {
  NetworkError,
  type Metrics,
  type Networks,
  type PublishContext,
  type Published,
} from '../networks/index.ts';
import type { Post } from '../posts/index.ts';
import {
  identifyAccount,
  type AccountCredentials,
  type SocialAccount,
} from '../social-accounts/index.ts';
import { addTotals, toTotals, totalNames } from './totals.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** When networks are asked, counted from the publication: often while much happens. */
const observedAfterMs = [
  5 * minuteMs,
  hourMs,
  6 * hourMs,
  dayMs,
  3 * dayMs,
  7 * dayMs,
  14 * dayMs,
  30 * dayMs,
];
const callTimeoutMs = 20_000;

/** What an observer works with. */
export interface ObserverOptions {
  unitOfWork: DatabaseUnitOfWork;
  jobs: Jobs;
  networks: Networks;
  credentials: AccountCredentials;
  clock: Clock;
  log: Logger;
}

/** What the networks told of a target. */
interface Observation {
  metrics: readonly Metrics[];
  followers: number | undefined;
}

/** Has the networks asked about a post that was published, in the transaction that ends its publication. */
export async function startObserving(
  tx: Transaction,
  { jobs, clock }: Pick<ObserverOptions, 'jobs' | 'clock'>,
  { tenant_id: tenantId, targets }: Post,
): Promise<void> {
  const published = targets.filter(({ state }) => state === 'published');
  const dueAt = new Date(clock.now().getTime() + (observedAfterMs[0] ?? 0));
  const sent = published.map(({ id }) => ({
    id: uuidv7(clock),
    data: { tenantId, targetId: id, round: 0 },
    dueAt,
  }));
  await jobs.send(tx, 'observe-target', sent);
}

/** Asks the networks about published posts from now on, in this process, until the job queue stops. */
export function startObserver(options: ObserverOptions): void {
  options.jobs.work('observe-target', createObserveTarget(options));
}

function createObserveTarget(options: ObserverOptions): JobHandler<'observe-target'> {
  const { unitOfWork, clock, jobs } = options;
  return async ({ data, signal }) => {
    const { tenantId, targetId, round } = data;
    const identities = { userId: 0, tenantId };
    const found = await unitOfWork.read(identities, (tx) => findTarget(tx, tenantId, targetId));
    // A post that was deleted is asked about no more.
    if (!found) return;
    const observed = await observe(found, options, signal);
    await unitOfWork.write(identities, async (tx) => {
      if (observed) await record(tx, clock, { tenantId, targetId, ...found, ...observed });
      const afterMs = observedAfterMs[round + 1];
      if (afterMs === undefined) return;
      const dueAt = new Date(found.publishedAt.getTime() + afterMs);
      const next = { id: uuidv7(clock), data: { ...data, round: round + 1 }, dueAt };
      await jobs.send(tx, 'observe-target', [next]);
    });
  };
}

interface FoundTarget {
  account: SocialAccount;
  parts: readonly Published[];
  publishedAt: Date;
}

async function findTarget(
  tx: Transaction,
  tenantId: number,
  targetId: number,
): Promise<FoundTarget | undefined> {
  const [target] = await tx.query<{
    account_id: number;
    parts: Published[];
    published_at: Date | null;
  }>(
    sql('post_targets')
      .where({ tenant_id: tenantId, id: targetId, state: 'published' })
      .select('account_id', 'parts', 'published_at'),
  );
  if (!target?.published_at) return undefined;
  const { account_id: id, parts, published_at: publishedAt } = target;
  const [account] = await tx.query<SocialAccount>(
    sql('social_accounts').where({ tenant_id: tenantId, id }).select('*'),
  );
  return account && { account, parts, publishedAt };
}

/** Undefined where the network tells nothing, or not now: the next time comes. */
async function observe(
  { account, parts }: FoundTarget,
  { networks, credentials, log }: ObserverOptions,
  signal: AbortSignal,
): Promise<Observation | undefined> {
  const connector = networks.find(account.network);
  if (account.status !== 'active' || !connector?.fetchMetrics) return undefined;
  const context: PublishContext = {
    account: { ...identifyAccount(account), credentials: credentials.open(account) },
    idempotencyKey: '',
    signal: AbortSignal.any([signal, AbortSignal.timeout(callTimeoutMs)]),
  };
  try {
    const metrics: Metrics[] = [];
    for (const part of parts) metrics.push(await connector.fetchMetrics(part, context));
    return { metrics, followers: (await connector.fetchFollowers?.(context)) ?? undefined };
  } catch (error) {
    if (!(error instanceof NetworkError) && !context.signal.aborted) throw error;
    signal.throwIfAborted();
    log.info({ component: 'insights', network: account.network, err: error }, 'nothing was told');
    return undefined;
  }
}

async function record(
  tx: Transaction,
  clock: Clock,
  observed: Observation & { tenantId: number; targetId: number; account: SocialAccount },
): Promise<void> {
  const { tenantId, targetId, account, metrics, followers } = observed;
  const now = clock.now();
  const day = now.toISOString().slice(0, 10);
  const totals = addTotals(metrics.map(toTotals));
  const row = { target_id: targetId, day, tenant_id: tenantId, ...totals, observed_at: now };
  await tx.query(
    sql('post_metrics')
      .insert(row)
      .onConflict(['target_id', 'day'])
      .merge([...totalNames, 'observed_at']),
  );
  if (followers === undefined) return;
  await Promise.all([
    tx.query(
      sql('account_followers')
        .insert({ account_id: account.id, day, tenant_id: tenantId, followers })
        .onConflict(['account_id', 'day'])
        .merge(['followers']),
    ),
    tx.query(
      sql('social_accounts')
        .where({ tenant_id: tenantId, id: account.id })
        .update({ followers, updated_at: now }),
    ),
  ]);
}
