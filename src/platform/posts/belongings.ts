import { sql } from '../../db/sql.ts';
import type { Query } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import { uuidv7 } from '../../lib/ids.ts';
import type { Override } from './post.ts';

/** An account that a post is to be published on. */
export interface TargetChoice {
  accountId: number;
  override: Override | null;
}

/** The post that something belongs to. */
export interface PostOwner {
  tenantId: number;
  postId: number;
}

/** Gives a post these accounts, in this order; no query where there are none. */
export function insertTargets(
  clock: Clock,
  { tenantId, postId }: PostOwner,
  targets: readonly TargetChoice[],
): Query[] {
  if (targets.length === 0) return [];
  const now = clock.now();
  const rows = targets.map(({ accountId, override }, position) => ({
    uid: uuidv7(clock),
    tenant_id: tenantId,
    post_id: postId,
    account_id: accountId,
    position,
    body: override?.body ?? null,
    thread: override?.thread ?? null,
    state: 'pending',
    round: 1,
    attempt: 0,
    failures: 0,
    parts: '[]',
    created_at: now,
    updated_at: now,
  }));
  return [sql('post_targets').insert(rows)];
}

/** Gives a post these files, in this order; no query where there are none. */
export function insertMedia({ tenantId, postId }: PostOwner, mediaIds: readonly number[]): Query[] {
  if (mediaIds.length === 0) return [];
  const rows = mediaIds.map((mediaId, position) => ({
    tenant_id: tenantId,
    post_id: postId,
    media_id: mediaId,
    position,
  }));
  return [sql('post_media').insert(rows)];
}

/** Takes a post's accounts or files away. */
export function removeOf(
  table: 'post_targets' | 'post_media',
  { tenantId, postId }: PostOwner,
): Query {
  return sql(table).where({ tenant_id: tenantId, post_id: postId }).delete();
}
