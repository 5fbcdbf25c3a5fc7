import { ApiError } from '../../errors/api-error.ts';
import type { PostStatus } from './post.ts';

/** What can be asked of a post. */
export type PostMove = 'change' | 'unschedule' | 'schedule' | 'publish' | 'delete';

/**
 * What each state admits. What is being published admits nothing, since nobody could say what it would
 * do; what was published on some account is never changed, and what failed there may be tried again.
 */
const admitted: Readonly<Record<PostStatus, readonly PostMove[]>> = {
  draft: ['change', 'unschedule', 'schedule', 'publish', 'delete'],
  scheduled: ['unschedule', 'schedule', 'publish', 'delete'],
  publishing: [],
  published: ['delete'],
  partially_published: ['publish', 'delete'],
  failed: ['change', 'schedule', 'publish', 'delete'],
};

const states: Readonly<Record<PostStatus, string>> = {
  draft: 'is a draft',
  scheduled: 'is scheduled',
  publishing: 'is being published',
  published: 'is published',
  partially_published: 'is published in part',
  failed: 'failed',
};
const moves: Readonly<Record<PostMove, string>> = {
  change: 'changed',
  unschedule: 'made a draft',
  schedule: 'scheduled',
  publish: 'published',
  delete: 'deleted',
};

/** Throws `invalid_request`, saying why, where a post in this state does not admit the move. */
export function assertMove(status: PostStatus, move: PostMove): void {
  if (admitted[status].includes(move)) return;
  const hint =
    status === 'scheduled' && move === 'change'
      ? ' Set scheduled_at to null to make it a draft again.'
      : '';
  throw new ApiError('invalid_request', {
    public: `A post that ${states[status]} cannot be ${moves[move]}.${hint}`,
  });
}
