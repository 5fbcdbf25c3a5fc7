import { sql } from '../../../db/sql.ts';
import type { Transaction } from '../../../db/transaction.ts';
import type { Clock } from '../../../lib/clock.ts';
import { uuidv7 } from '../../../lib/ids.ts';
import { publishQueueOf, type Jobs } from '../../jobs/index.ts';
import type { Post, PostTarget } from '../post.ts';

/** What posts are sent off with. */
export interface PublishingMeans {
  jobs: Jobs;
  clock: Clock;
}

/**
 * Sends a job for each of these targets of a post that is held, and makes it the only one that may go on
 * with its target. What failed before begins another round, under other keys of idempotency; parts of a
 * thread that are published stay so.
 */
export async function enqueueTargets(
  tx: Transaction,
  { jobs, clock }: PublishingMeans,
  { id: postId, tenant_id: tenantId }: Pick<Post, 'id' | 'tenant_id'>,
  targets: readonly Pick<PostTarget, 'id' | 'network'>[],
  dueAt: Date,
): Promise<void> {
  const sent = targets.map(({ id, network }) => ({
    target_id: id,
    job_id: uuidv7(clock),
    queue: publishQueueOf(network),
  }));
  await Promise.all([
    tx.query(
      sql.raw(
        `UPDATE post_targets t
            SET job_id = g.job_id, state = 'pending', error_code = NULL, error = NULL, failures = 0,
                round = t.round + CASE WHEN t.state = 'failed' THEN 1 ELSE 0 END, updated_at = :now
           FROM jsonb_to_recordset(:sent::jsonb) AS g(target_id bigint, job_id uuid)
          WHERE t.id = g.target_id AND t.post_id = :postId AND t.tenant_id = :tenantId`,
        { now: clock.now(), sent: JSON.stringify(sent), postId, tenantId },
      ),
    ),
    ...[...Map.groupBy(sent, ({ queue }) => queue)].map(([queue, own]) =>
      jobs.send(
        tx,
        queue,
        own.map(({ job_id: id, target_id: targetId }) => ({
          id,
          data: { tenantId, targetId },
          dueAt,
        })),
      ),
    ),
  ]);
}

/** Calls off whatever was sent for a post that is held. */
export async function dequeueTargets(
  tx: Transaction,
  { jobs }: PublishingMeans,
  { id: postId, tenant_id: tenantId, targets }: Post,
): Promise<void> {
  await Promise.all([
    tx.query(
      sql('post_targets').where({ tenant_id: tenantId, post_id: postId }).update({ job_id: null }),
    ),
    ...[...Map.groupBy(targets, ({ network }) => network)].map(([network, own]) =>
      jobs.cancel(
        tx,
        publishQueueOf(network),
        own.flatMap(({ job_id }) => job_id ?? []),
      ),
    ),
  ]);
}
