import type { Knex } from 'knex';
import { sql } from '../../db/sql.ts';
import type { Query, Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Post } from './post.ts';
import { readPost, withBelongings, type StoredPost } from './stored-post.ts';
import { insertMedia, insertTargets, removeOf, type TargetChoice } from './belongings.ts';

/** What a draft is made of. */
export interface Draft {
  body: string;
  thread: string[];
  tags: string[];
  targets: readonly TargetChoice[];
  mediaIds: readonly number[];
}

/** What may be changed of a post; lists are replaced as a whole. */
export type PostChange = Partial<
  Pick<Post, 'status' | 'body' | 'thread' | 'tags' | 'scheduled_at' | 'timezone' | 'published_at'> &
    Pick<Draft, 'targets' | 'mediaIds'>
>;

/** The posts of one workspace. */
export interface PostRepository {
  /** A query on the posts, as `posts`, without what belongs to them. */
  all(): Knex.QueryBuilder;
  /** The posts of a query, whole. */
  read(posts: Knex.QueryBuilder): Promise<Post[]>;
  /** With `forUpdate` nobody else changes the post or its targets before the transaction ends. */
  find(id: number, options?: { forUpdate: boolean }): Promise<Post | undefined>;
  create(clock: Clock, userId: number, draft: Draft): Promise<Post>;
  /** Changes a post that is held; answers it as it is then. */
  change(clock: Clock, id: number, change: PostChange): Promise<Post>;
  remove(id: number): Promise<void>;
}

/** How many posts there are of a workspace, drafts included. */
export function countPosts(tenantId: number): Knex.QueryBuilder {
  return sql('posts').where({ tenant_id: tenantId }).count();
}

/** The repository of one workspace's posts. */
export function postsOf(tx: Transaction, tenantId: number): PostRepository {
  const all = (): Knex.QueryBuilder => sql('posts').where({ 'posts.tenant_id': tenantId });
  const read = async (posts: Knex.QueryBuilder): Promise<Post[]> =>
    (await tx.query<StoredPost>(withBelongings(posts))).map(readPost);
  const readHeld = async (id: number): Promise<Post> => {
    const [post] = await read(all().where({ id }));
    if (!post) throw new Error('a post vanished while it was held');
    return post;
  };
  /** Sent together, in this order, with what they leave behind. */
  const write = async (id: number, queries: readonly Query[]): Promise<Post> => {
    const written = queries.map((query) => tx.query(query));
    const [post] = await Promise.all([readHeld(id), ...written]);
    return post;
  };
  return {
    all,
    read,
    find: async (id, { forUpdate } = { forUpdate: false }) => {
      // What belongs to a post changes under its lock alone, so it is read once that is held.
      if (forUpdate) await tx.query(all().where({ id }).select('id').forUpdate());
      const [post] = await read(all().where({ id }));
      return post;
    },
    create: async (clock, userId, { targets, mediaIds, ...values }) => {
      const now = clock.now();
      const [row] = await tx.query<{ id: number }>(
        sql('posts')
          .insert({
            ...values,
            tenant_id: tenantId,
            user_id: userId === 0 ? null : userId,
            status: 'draft',
            created_at: now,
            updated_at: now,
          })
          .returning('id'),
      );
      if (!row) throw new Error('a post was not inserted');
      const owner = { tenantId, postId: row.id };
      return write(row.id, [
        ...insertTargets(clock, owner, targets),
        ...insertMedia(owner, mediaIds),
      ]);
    },
    change: (clock, id, { targets, mediaIds, ...change }) => {
      const owner = { tenantId, postId: id };
      return write(id, [
        all()
          .where({ id })
          .update({ ...change, updated_at: clock.now() }),
        ...(targets ? [removeOf('post_targets', owner)] : []),
        ...insertTargets(clock, owner, targets ?? []),
        ...(mediaIds ? [removeOf('post_media', owner)] : []),
        ...insertMedia(owner, mediaIds ?? []),
      ]);
    },
    remove: async (id) => {
      await tx.query(all().where({ id }).delete());
    },
  };
}
