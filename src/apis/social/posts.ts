import type { Operations } from '../../../generated/social/handlers.ts';
import { listByOffset, type Collection } from '../../db/collections/index.ts';
import { ApiError } from '../../errors/api-error.ts';
import { postsOf } from '../../platform/posts/index.ts';
import { readAccountNumber } from '../../platform/social-accounts/index.ts';
import type { Handler } from '../handler.ts';
import { tenantOf } from '../tenant-of.ts';
import { idOf } from './find-held.ts';
import { presentPost } from './present-post.ts';

const postCollection: Collection = {
  sortable: {
    created_at: 'posts.created_at',
    updated_at: 'posts.updated_at',
    scheduled_at: 'posts.scheduled_at',
    published_at: 'posts.published_at',
  },
  nullable: ['posts.scheduled_at', 'posts.published_at'],
  tieBreaker: 'posts.id',
  searched: ['posts.body'],
  createdAt: 'posts.created_at',
  updatedAt: 'posts.updated_at',
  moment: 'coalesce(posts.published_at, posts.scheduled_at, posts.created_at)',
};

/** The posts of the workspace, the newest first. */
export const listPosts: Handler<Operations, 'listPosts'> = async ({ principal, query, tx }) => {
  const { status, account_id: accountIds, tag, sort = ['-created_at'], ...rest } = query;
  const posts = postsOf(tx, tenantOf(principal));
  const rows = posts.all();
  if (status) void rows.whereIn('posts.status', status);
  if (tag !== undefined) void rows.whereRaw('posts.tags @> ARRAY[?]', [tag]);
  if (accountIds) {
    const numbers = accountIds.flatMap((id) => readAccountNumber(id) ?? []);
    void rows.whereRaw(
      `EXISTS (SELECT FROM post_targets t JOIN social_accounts a ON a.id = t.account_id
                WHERE t.post_id = posts.id AND a.number = ANY(?::int[]))`,
      [numbers as never],
    );
  }
  const found = await posts.read(listByOffset(rows, postCollection, { ...rest, sort }));
  return { status: 200, body: { data: found.map(presentPost) } };
};

/** One post. */
export const getPost: Handler<Operations, 'getPost'> = async ({ params, principal, tx }) => {
  const post = await postsOf(tx, tenantOf(principal)).find(idOf(params.id));
  if (!post) throw new ApiError('not_found');
  return { status: 200, body: presentPost(post) };
};
