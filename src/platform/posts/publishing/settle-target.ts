import { sql } from '../../../db/sql.ts';
import type { Transaction } from '../../../db/transaction.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Published } from '../../networks/index.ts';
import { socialAccountsOf } from '../../social-accounts/index.ts';
import { postsOf } from '../posts.ts';
import type { Claim } from './claim-target.ts';
import { finishPost, type OnSettled } from './finish-post.ts';

/** What became of a target, for good. */
export type Outcome =
  | { state: 'published' }
  | {
      state: 'failed' | 'unknown';
      code: string;
      message: string;
      /** Whether the network does not accept the account's credentials any more. */
      expired?: boolean;
    };

/** Writes down what the network made of one part, unless an attempt beside this one did. */
export async function recordPart(
  tx: Transaction,
  clock: Clock,
  { tenantId, targetId, round }: Claim,
  index: number,
  { id, url }: Published,
): Promise<void> {
  const now = clock.now();
  await tx.query(
    sql('post_targets')
      .where({ tenant_id: tenantId, id: targetId, round })
      .whereRaw('jsonb_array_length(parts) = ?', [index])
      .update({
        parts: sql.raw('parts || ?::jsonb', [JSON.stringify({ id, url })]),
        sending_since: now,
        updated_at: now,
      }),
  );
}

/**
 * Writes down what became of a target, and with the last of them what became of the post. That it was
 * published is believed of every attempt, that it was not of the last one alone: a worker that was taken
 * for dead may come back with either.
 */
export async function settleTarget(
  tx: Transaction,
  clock: Clock,
  claim: Claim,
  outcome: Outcome,
  onSettled: OnSettled,
): Promise<void> {
  const { tenantId, postId, targetId, round, attempt } = claim;
  const post = await postsOf(tx, tenantId).find(postId, { forUpdate: true });
  if (!post) return;
  const now = clock.now();
  const target = sql('post_targets').where({ tenant_id: tenantId, id: targetId, round });
  const changed = await tx.query(
    (outcome.state === 'published'
      ? target.whereNot({ state: 'published' }).update({
          state: 'published',
          published_at: now,
          error_code: null,
          error: null,
          updated_at: now,
        })
      : target.where({ state: 'sending', attempt }).update({
          state: outcome.state,
          error_code: outcome.code,
          error: outcome.message,
          updated_at: now,
        })
    ).returning('id'),
  );
  if (changed.length === 0) return;
  if (outcome.state !== 'published' && outcome.expired === true) {
    await socialAccountsOf(tx, tenantId).change(clock, claim.account.number, { status: 'expired' });
  }
  await finishPost(tx, clock, { tenantId, postId }, onSettled);
}
