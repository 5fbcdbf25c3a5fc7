import type { NetworkName, Published } from '../networks/index.ts';

/** Where a post is on its way; `transitions.ts` has the moves between these. */
export type PostStatus =
  'draft' | 'scheduled' | 'publishing' | 'published' | 'partially_published' | 'failed';

/**
 * How far publishing on one account has come. `sending` is written down before the network is asked;
 * `unknown` is what it may have been given, without anybody knowing.
 */
export type TargetState = 'pending' | 'sending' | 'published' | 'failed' | 'unknown';

/** What a post says on one account in place of its own words. */
export interface Override {
  body: string;
  thread: string[];
}

/** One of the accounts of a post, as it is read with the post. */
export interface PostTarget {
  id: number;
  account_id: number;
  /** The account's number in the workspace. */
  account_number: number;
  network: NetworkName;
  state: TargetState;
  override: Override | null;
  /** What the network made of the parts of the thread, as far as they are published. */
  parts: Published[];
  /** The job that may go on with it. */
  job_id: string | null;
  error_code: string | null;
  error: string | null;
  published_at: Date | null;
}

/** A post with its accounts and files, in their order. */
export interface Post {
  id: number;
  tenant_id: number;
  /** The person who made it; null where they are gone. */
  user_id: number | null;
  status: PostStatus;
  body: string;
  /** What follows the first post, each part answering the one before it. */
  thread: string[];
  tags: string[];
  scheduled_at: Date | null;
  timezone: string | null;
  published_at: Date | null;
  created_at: Date;
  updated_at: Date;
  targets: PostTarget[];
  media_ids: number[];
}

/** The texts that are published on one account: the first post, and what follows it. */
export function textsFor(
  post: Pick<Post, 'body' | 'thread'>,
  { override }: Pick<PostTarget, 'override'>,
): [string, ...string[]] {
  const { body, thread } = override ?? post;
  return [body, ...thread];
}
