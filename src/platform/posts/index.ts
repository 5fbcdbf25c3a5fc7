/**
 * Posts: drafts, their schedule, and their publication on each of their accounts. A post is published
 * once on each account, however often workers die, and never twice: where nobody can tell whether a
 * network took it, that is said, and it is not sent again. docs/social.md tells the rules.
 */
export type { TargetChoice } from './belongings.ts';
export { findContentFaults } from './find-content-faults.ts';
export { textsFor, type Override, type Post, type PostTarget } from './post.ts';
export { readPostId, writePostId } from './post-id.ts';
export { countPosts, postsOf, type PostChange } from './posts.ts';
export { dequeueTargets, enqueueTargets, type PublishingMeans } from './publishing/enqueue.ts';
export type { SettledPost } from './publishing/finish-post.ts';
export { startPublisher } from './publishing/start-publisher.ts';
export { assertMove } from './transitions.ts';
