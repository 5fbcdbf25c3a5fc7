import type { Transaction } from '../../../db/transaction.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Post, PostStatus } from '../post.ts';
import { postsOf } from '../posts.ts';

/** A post whose publication has ended, as it is then. */
export interface SettledPost {
  post: Post;
  /** Whether anything of it is published. */
  published: boolean;
}

/** Tells of a post whose publication has ended, in the transaction that ends it. */
export type OnSettled = (tx: Transaction, settled: SettledPost) => Promise<void>;

/** Ends the publication of a post that is held, once nothing of it is to be sent any more. */
export async function finishPost(
  tx: Transaction,
  clock: Clock,
  { tenantId, postId }: { tenantId: number; postId: number },
  onSettled: OnSettled,
): Promise<void> {
  const posts = postsOf(tx, tenantId);
  const post = await posts.find(postId);
  if (!post || post.targets.some(({ state }) => state === 'pending' || state === 'sending')) return;
  const status = statusOf(post);
  if (status === post.status) return;
  const published = post.targets.some(
    ({ state, parts }) => state === 'published' || parts.length > 0,
  );
  const finished = await posts.change(clock, postId, {
    status,
    published_at: published ? clock.now() : null,
  });
  await onSettled(tx, { post: finished, published });
}

/**
 * A post has failed where nothing of it can be out there: only then may it be changed. Something can
 * where a network may have taken it, or has taken the first parts of a thread.
 */
function statusOf({ targets }: Post): PostStatus {
  if (targets.every(({ state }) => state === 'published')) return 'published';
  const isNowhere = targets.every(({ state, parts }) => state === 'failed' && parts.length === 0);
  return isNowhere ? 'failed' : 'partially_published';
}
