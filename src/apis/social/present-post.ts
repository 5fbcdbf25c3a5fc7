import type { Events } from '../../../generated/social/handlers.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import { writeMediaId } from '../../platform/media/index.ts';
import { writePostId, type Post, type PostTarget } from '../../platform/posts/index.ts';
import { writeAccountId } from '../../platform/social-accounts/index.ts';

/** A post as answers and events show it. */
export type PresentedPost = Events['post.created'];

/** A post as the API shows it. */
export function presentPost(post: Post): PresentedPost {
  return {
    id: writePostId(post.id),
    status: post.status,
    body: post.body,
    thread: post.thread,
    account_ids: post.targets.map(({ account_number }) => writeAccountId(account_number)),
    overrides: post.targets.flatMap(presentOverride),
    media_ids: post.media_ids.map(writeMediaId),
    tags: post.tags,
    scheduled_at: post.scheduled_at && toSeconds(post.scheduled_at),
    timezone: post.timezone,
    published_at: post.published_at && toSeconds(post.published_at),
    targets: post.targets.map(presentTarget),
    author_id: post.user_id === null ? null : `user_${String(post.user_id)}`,
    created_at: toSeconds(post.created_at),
    updated_at: toSeconds(post.updated_at),
  };
}

function presentOverride({ account_number: number, override }: PostTarget) {
  return override ? [{ account_id: writeAccountId(number), ...override }] : [];
}

function presentTarget(target: PostTarget): PresentedPost['targets'][number] {
  const { account_number: number, network, state, parts, error_code: code, error } = target;
  return {
    account_id: writeAccountId(number),
    platform: network,
    status: state === 'sending' ? 'publishing' : state,
    platform_post_id: parts[0]?.id ?? null,
    url: parts[0]?.url ?? null,
    error: code === null ? null : { code, message: error ?? '' },
    published_at: target.published_at && toSeconds(target.published_at),
  };
}
