import type { Operations } from '../../../generated/social/handlers.ts';
import type { Transaction } from '../../db/transaction.ts';
import { ApiError, bodyFault, type Fault } from '../../errors/api-error.ts';
import { parseTime } from '../../lib/timestamps.ts';
import {
  assertMove,
  dequeueTargets,
  enqueueTargets,
  postsOf,
  type Post,
  type PostChange,
  type PostTarget,
  type PublishingMeans,
} from '../../platform/posts/index.ts';
import { writeAccountId } from '../../platform/social-accounts/index.ts';
import { tenantOf as rowOf } from '../../platform/tenants/index.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';
import { tenantOf } from '../tenant-of.ts';
import { chooseTargets } from './choose-targets.ts';
import { findHeld } from './find-held.ts';
import { findPublicationFaults } from './find-publication-faults.ts';
import { presentPost } from './present-post.ts';
import { refuse } from './refuse.ts';

/** Has a post published at a time, or at another one than before. */
export function createSchedulePost(services: Services): Handler<Operations, 'schedulePost'> {
  return async ({ body, clock, emit, params, principal, record, tx }) => {
    const dueAt = parseTime(body.scheduled_at);
    refuse(faultsOfTime(dueAt, clock.now(), body.timezone));
    const before = await findHeld(tx, tenantOf(principal), params.id);
    assertMove(before.status, 'schedule');
    refuse(await findPublicationFaults(tx, services.networks, before, before.targets));
    const after = await send(tx, { ...services, clock }, before, {
      targets: before.targets,
      dueAt,
      change: {
        status: 'scheduled',
        scheduled_at: dueAt,
        timezone: body.timezone ?? (await timezoneOf(tx, before.tenant_id)),
      },
    });
    const post = presentPost(after);
    record({ target: post.id, before: presentPost(before), after: post });
    emit('post.scheduled', post);
    return { status: 200, body: post };
  };
}

/** Has a post published now; one that failed, on the accounts that it failed on. */
export function createPublishPost(services: Services): Handler<Operations, 'publishPost'> {
  return async ({ body, clock, params, principal, record, tx }) => {
    const means = { ...services, clock };
    const before = await findHeld(tx, tenantOf(principal), params.id);
    assertMove(before.status, 'publish');
    const isAgain = before.status === 'failed' || before.status === 'partially_published';
    const post = isAgain ? before : await retarget(tx, means, before, body?.account_ids);
    const targets = isAgain ? chooseFailed(before, body?.account_ids) : post.targets;
    refuse(await findPublicationFaults(tx, services.networks, post, targets));
    const after = await send(tx, means, post, {
      targets,
      dueAt: clock.now(),
      change: { status: 'publishing', scheduled_at: null, timezone: null },
    });
    const shown = presentPost(after);
    record({ target: shown.id, before: presentPost(before), after: shown });
    return { status: 200, body: shown };
  };
}

/** How a post is sent off. */
interface Dispatch {
  targets: readonly PostTarget[];
  dueAt: Date;
  change: PostChange;
}

/** Sends a post that is held off to its accounts, in place of what was to be sent before. */
async function send(
  tx: Transaction,
  means: PublishingMeans,
  post: Post,
  { targets, dueAt, change }: Dispatch,
): Promise<Post> {
  if (post.status === 'scheduled') await dequeueTargets(tx, means, post);
  await enqueueTargets(tx, means, post, targets, dueAt);
  return postsOf(tx, post.tenant_id).change(means.clock, post.id, change);
}

/** The post with the accounts that the request gives it. What was sent for those before is called off. */
async function retarget(
  tx: Transaction,
  means: PublishingMeans,
  post: Post,
  accountIds: string[] | undefined,
): Promise<Post> {
  if (!accountIds) return post;
  const wishes = { account_ids: accountIds };
  const { chosen, faults } = await chooseTargets(tx, post.tenant_id, wishes, post.targets);
  refuse(faults);
  if (post.status === 'scheduled') await dequeueTargets(tx, means, post);
  return postsOf(tx, post.tenant_id).change(means.clock, post.id, { targets: chosen });
}

/** The accounts to try again: those that it failed on, or those of them that the request names. */
function chooseFailed({ targets }: Post, accountIds: string[] | undefined): PostTarget[] {
  const failed = targets.filter(({ state }) => state === 'failed');
  if (failed.length === 0) {
    throw new ApiError('invalid_request', { public: 'There is nothing that can be tried again.' });
  }
  if (!accountIds) return failed;
  const byId = new Map(failed.map((target) => [writeAccountId(target.account_number), target]));
  refuse(
    accountIds.flatMap((id, index) =>
      byId.has(id) ? [] : [bodyFault(`account_ids.${String(index)}`, 'notFailed')],
    ),
  );
  return accountIds.flatMap((id) => byId.get(id) ?? []);
}

/** The time zone that a workspace chose. */
async function timezoneOf(tx: Transaction, tenantId: number): Promise<string | null> {
  const workspace = await rowOf(tx, tenantId).find();
  return workspace?.settings.timezone ?? null;
}

function faultsOfTime(dueAt: Date, now: Date, timezone: string | undefined): Fault[] {
  return [
    ...(dueAt > now ? [] : [bodyFault('scheduled_at', 'future')]),
    ...(timezone === undefined || isTimezone(timezone) ? [] : [bodyFault('timezone', 'timezone')]),
  ];
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
