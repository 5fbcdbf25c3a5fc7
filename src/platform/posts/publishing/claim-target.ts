import { sql } from '../../../db/sql.ts';
import type { Transaction } from '../../../db/transaction.ts';
import type { Clock } from '../../../lib/clock.ts';
import { mediaOf, type Media } from '../../media/index.ts';
import type { Published } from '../../networks/index.ts';
import type { SocialAccount } from '../../social-accounts/index.ts';
import { textsFor, type Post, type TargetState } from '../post.ts';
import { postsOf } from '../posts.ts';

/** A target that a worker is about to publish. */
export interface Claim {
  tenantId: number;
  postId: number;
  targetId: number;
  /** Names what is published; the key of each part is made from both. */
  uid: string;
  round: number;
  /** Counted from 1, those of dead workers too. */
  attempt: number;
  /** How often the network asked to come back. */
  failures: number;
  /** Whether the attempt before this one ended without anybody learning what became of it. */
  interrupted: boolean;
  /** When the part that is in doubt was sent first, at the earliest. */
  sendingSince: Date;
  account: SocialAccount;
  texts: readonly string[];
  media: readonly Media[];
  /** The parts that are published. */
  parts: readonly Published[];
}

/** What a job goes on with. */
export interface TargetJob {
  id: string;
  tenantId: number;
  targetId: number;
}

interface HeldTarget {
  id: number;
  uid: string;
  post_id: number;
  account_id: number;
  state: TargetState;
  round: number;
  attempt: number;
  failures: number;
  parts: Published[];
  sending_since: Date | null;
}

/**
 * Writes down that a target is about to be sent, before anything is: whoever finds it so knows that the
 * network may have it. Undefined where there is nothing to do for this job: the target is gone, done, or
 * another job's.
 */
export async function claimTarget(
  tx: Transaction,
  clock: Clock,
  { id: jobId, tenantId, targetId }: TargetJob,
): Promise<Claim | undefined> {
  const targets = () => sql('post_targets').where({ tenant_id: tenantId, id: targetId });
  const [found] = await tx.query<{ post_id: number }>(targets().select('post_id'));
  const post = found && (await postsOf(tx, tenantId).find(found.post_id, { forUpdate: true }));
  if (!post || (post.status !== 'scheduled' && post.status !== 'publishing')) return undefined;
  const [target] = await tx.query<HeldTarget>(
    targets().where({ job_id: jobId }).whereIn('state', ['pending', 'sending']).select('*'),
  );
  if (!target) return undefined;
  const attempt = target.attempt + 1;
  const interrupted = target.state === 'sending';
  const now = clock.now();
  const sendingSince = (interrupted ? target.sending_since : undefined) ?? now;
  const claimed = { state: 'sending', attempt, sending_since: sendingSince, updated_at: now };
  const [, , account, media] = await Promise.all([
    tx.query(targets().update(claimed)),
    beginPublishing(tx, clock, post),
    accountOf(tx, tenantId, target.account_id),
    filesOf(tx, post),
  ]);
  const own = post.targets.find(({ id }) => id === targetId);
  return {
    tenantId,
    postId: post.id,
    targetId,
    uid: target.uid,
    round: target.round,
    attempt,
    failures: target.failures,
    interrupted,
    sendingSince,
    account,
    texts: textsFor(post, { override: own?.override ?? null }),
    media,
    parts: target.parts,
  };
}

/** The first of a scheduled post's targets takes the post with it. */
async function beginPublishing(tx: Transaction, clock: Clock, post: Post): Promise<void> {
  if (post.status !== 'scheduled') return;
  await tx.query(
    sql('posts')
      .where({ tenant_id: post.tenant_id, id: post.id })
      .update({ status: 'publishing', updated_at: clock.now() }),
  );
}

async function accountOf(tx: Transaction, tenantId: number, id: number): Promise<SocialAccount> {
  const [account] = await tx.query<SocialAccount>(
    sql('social_accounts').where({ tenant_id: tenantId, id }).select('*'),
  );
  if (!account) throw new Error('a target has no account');
  return account;
}

async function filesOf(tx: Transaction, { tenant_id, media_ids }: Post): Promise<Media[]> {
  if (media_ids.length === 0) return [];
  const files = await mediaOf(tx, tenant_id).findReady(media_ids);
  return media_ids.flatMap((id) => files.find((file) => file.id === id) ?? []);
}
