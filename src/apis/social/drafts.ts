import type { Operations } from '../../../generated/social/handlers.ts';
import type { Transaction } from '../../db/transaction.ts';
import {
  assertMove,
  dequeueTargets,
  postsOf,
  type Post,
  type PostChange,
} from '../../platform/posts/index.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';
import { tenantOf } from '../tenant-of.ts';
import { chooseMedia, chooseTargets } from './choose-targets.ts';
import { findHeld } from './find-held.ts';
import { presentPost } from './present-post.ts';
import { refuse } from './refuse.ts';

/** Makes a draft. */
export const createPost: Handler<Operations, 'createPost'> = async (request) => {
  const { body, clock, emit, principal, record, tx } = request;
  const tenantId = tenantOf(principal);
  const [targets, media] = await Promise.all([
    chooseTargets(tx, tenantId, { account_ids: [], ...body }),
    chooseMedia(tx, tenantId, body.media_ids ?? []),
  ]);
  refuse([...targets.faults, ...media.faults]);
  const created = await postsOf(tx, tenantId).create(clock, principal.userId, {
    body: body.body,
    thread: body.thread ?? [],
    tags: body.tags ?? [],
    targets: targets.chosen,
    mediaIds: media.chosen,
  });
  const post = presentPost(created);
  record({ target: post.id, after: post });
  emit('post.created', post);
  return { status: 201, body: post };
};

/** Changes what is given of a draft; takes a scheduled post back to one. */
export function createUpdatePost(services: Services): Handler<Operations, 'updatePost'> {
  return async ({ body, clock, emit, params, principal, record, tx }) => {
    const { scheduled_at: unscheduled, ...content } = body;
    const before = await findHeld(tx, tenantOf(principal), params.id);
    const isUnscheduled = unscheduled === null && before.status !== 'failed';
    if (isUnscheduled) assertMove(before.status, 'unschedule');
    const isChanged = Object.keys(content).length > 0 || before.status === 'failed';
    if (isChanged) assertMove(isUnscheduled ? 'draft' : before.status, 'change');
    const change = await changeOf(tx, before, content);
    if (before.status === 'scheduled') await dequeueTargets(tx, { ...services, clock }, before);
    const after = await postsOf(tx, before.tenant_id).change(clock, before.id, {
      ...change,
      status: 'draft',
      scheduled_at: null,
      timezone: null,
    });
    const post = presentPost(after);
    record({ target: post.id, before: presentPost(before), after: post });
    emit('post.updated', post);
    return { status: 200, body: post };
  };
}

/** Deletes a post; what was published stays on the networks. */
export function createDeletePost(services: Services): Handler<Operations, 'deletePost'> {
  return async ({ clock, emit, params, principal, record, tx }) => {
    const held = await findHeld(tx, tenantOf(principal), params.id);
    assertMove(held.status, 'delete');
    if (held.status === 'scheduled') await dequeueTargets(tx, { ...services, clock }, held);
    await postsOf(tx, held.tenant_id).remove(held.id);
    const post = presentPost(held);
    record({ target: post.id, before: post });
    emit('post.deleted', post);
    return { status: 204 };
  };
}

/** What a request changes. The targets of a failed post are made anew, as it was sent nowhere. */
async function changeOf(
  tx: Transaction,
  { tenant_id: tenantId, status, targets: present }: Post,
  content: Omit<Operations['updatePost']['body'], 'scheduled_at'>,
): Promise<PostChange> {
  const { account_ids, overrides, media_ids: mediaIds, ...own } = content;
  const isRetargeted = account_ids ?? overrides ?? (status === 'failed' ? present : undefined);
  const [targets, media] = await Promise.all([
    isRetargeted && chooseTargets(tx, tenantId, content, present),
    mediaIds && chooseMedia(tx, tenantId, mediaIds),
  ]);
  refuse([...(targets?.faults ?? []), ...(media?.faults ?? [])]);
  return {
    ...own,
    ...(targets && { targets: targets.chosen }),
    ...(media && { mediaIds: media.chosen }),
  };
}
