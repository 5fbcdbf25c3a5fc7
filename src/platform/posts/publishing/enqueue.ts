import { sql } from '../../../db/sql.ts';
import type { Transaction } from '../../../db/transaction.ts';
import type { Clock } from '../../../lib/clock.ts';
import { uuidv7 } from '../../../lib/ids.ts';
import type { Jobs } from '../../jobs/index.ts';
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
  targets: readonly Pick<PostTarget, 'id'>[],
  dueAt: Date,
): Promise<void> {
  const sent = targets.map(({ id }) => ({ target_id: id, job_id: uuidv7(clock) }));
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
    jobs.send(
      tx,
      'publish-target',
      sent.map((target) => ({
        id: target.job_id,
        data: { tenantId, targetId: target.target_id },
        dueAt,
      })),
    ),
  ]);
}

/** Calls off whatever was sent for a post that is held. */
export async function dequeueTargets(
  tx: Transaction,
  { jobs }: PublishingMeans,
  { id: postId, tenant_id: tenantId, targets }: Post,
): Promise<void> {
  const ids = targets.flatMap(({ job_id }) => job_id ?? []);
  await Promise.all([
    tx.query(
      sql('post_targets').where({ tenant_id: tenantId, post_id: postId }).update({ job_id: null }),
    ),
    jobs.cancel(tx, 'publish-target', ids),
  ]);
}
