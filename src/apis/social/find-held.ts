import type { Transaction } from '../../db/transaction.ts';
import { ApiError } from '../../errors/api-error.ts';
import { postsOf, readPostId, type Post } from '../../platform/posts/index.ts';

/** A post that nobody else changes before the transaction ends. */
export async function findHeld(tx: Transaction, tenantId: number, id: string): Promise<Post> {
  const post = await postsOf(tx, tenantId).find(idOf(id), { forUpdate: true });
  if (!post) throw new ApiError('not_found');
  return post;
}

/** The number in a post's id; an id that no post can have is `not_found`. */
export function idOf(id: string): number {
  const number = readPostId(id);
  if (number === undefined) throw new ApiError('not_found');
  return number;
}
