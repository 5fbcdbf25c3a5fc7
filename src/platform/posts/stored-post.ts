import type { Knex } from 'knex';
import { sql } from '../../db/sql.ts';
import type { Post, PostTarget } from './post.ts';

/** A post as the database gives it, with what belongs to it as JSON. */
export type StoredPost = Omit<Post, 'targets'> & { targets: StoredTarget[] };

type StoredTarget = Omit<PostTarget, 'override' | 'published_at'> & {
  body: string | null;
  thread: string[] | null;
  published_at: string | null;
};

const targets = `
  coalesce((
    SELECT jsonb_agg(jsonb_build_object(
             'id', t.id, 'account_id', t.account_id, 'account_number', a.number,
             'network', a.network, 'state', t.state, 'body', t.body, 'thread', t.thread,
             'parts', t.parts, 'job_id', t.job_id, 'error_code', t.error_code, 'error', t.error,
             'published_at', t.published_at) ORDER BY t.position)
      FROM post_targets t JOIN social_accounts a ON a.id = t.account_id
     WHERE t.post_id = posts.id), '[]') AS targets`;
const media = `
  coalesce((
    SELECT jsonb_agg(m.media_id ORDER BY m.position)
      FROM post_media m WHERE m.post_id = posts.id), '[]') AS media_ids`;

/** A query on posts, as `posts`, whose rows are whole. */
export function withBelongings(posts: Knex.QueryBuilder): Knex.QueryBuilder {
  return posts.clone().select('posts.*', sql.raw(targets), sql.raw(media));
}

/** A post of such a query. */
export function readPost({ targets, ...row }: StoredPost): Post {
  return { ...row, targets: targets.map(readTarget) };
}

function readTarget({ body, thread, published_at, ...target }: StoredTarget): PostTarget {
  return {
    ...target,
    override: body === null ? null : { body, thread: thread ?? [] },
    published_at: published_at === null ? null : new Date(published_at),
  };
}
