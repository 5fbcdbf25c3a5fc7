/** Scheduling and publishing on the sandbox: states, plans, scopes, retries and what is told of them. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestApp } from '../../support/app.ts';
import { createAuthor, type Author } from '../../support/social-author.ts';
import { startReceiver, type Receiver } from '../../support/webhooks/receiver.ts';
import { createTestApp } from '../../support/app.ts';
import { until } from '../../support/until.ts';

let app: TestApp;
let author: Author;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await startReceiver();
  app = await createTestApp({ environment: { EGRESS_ALLOW: '127.0.0.1' } });
});
afterAll(async () => {
  await app.stop();
  await receiver.stop();
});
beforeEach(async () => {
  author = await createAuthor(app);
});

const inOneHour = () => new Date(app.clock.now().getTime() + 3_600_000).toISOString();
const keptOf = (id: string) =>
  app.database.query<{ body: string; attempts: number; reply_to: string | null; id: string }>(
    `SELECT s.* FROM sandbox_posts s JOIN post_targets t ON s.idempotency_key LIKE t.uid || '.%'
      WHERE t.post_id = $1 ORDER BY s.id`,
    [id.slice('post_'.length)],
  );
const refusal = (message: string) => ({ error: { code: 'invalid_request', message } });

describe('publish', () => {
  it('SOC-046: publishes a draft now, once on each account', async () => {
    const second = await author.addAccount();
    const overrides = [{ account_id: second, body: 'Said otherwise.' }];
    const id = await author.draft({ account_ids: ['acct_1', second], overrides });
    const answer = await author.publish(id);
    expect([answer.status, answer.at('status'), answer.at('id')]).toEqual([200, 'publishing', id]);
    const published = await author.becomes(id, 'published');
    expect(published.at('published_at')).toEqual(expect.any(String));
    expect(published.column('targets', 'status')).toEqual(['published', 'published']);
    expect(published.at('targets.0.platform_post_id')).toMatch(/^sandbox_\d+$/);
    const kept = await keptOf(id);
    expect(kept.map(({ body }) => body).sort()).toEqual(['Launch day is here.', 'Said otherwise.']);
    expect(kept.map(({ attempts }) => attempts)).toEqual([1, 1]);
  });

  it('a thread, each part answering the one before', async () => {
    const id = await author.draft({ body: 'One', thread: ['Two', 'Three'] });
    await author.publish(id);
    await author.becomes(id, 'published');
    const kept = await keptOf(id);
    expect(kept.map(({ body }) => body)).toEqual(['One', 'Two', 'Three']);
    expect(kept.map(({ reply_to }) => reply_to)).toEqual([null, kept[0]?.id, kept[1]?.id]);
  });

  it('on other accounts than the draft’s, if it is asked', async () => {
    const second = await author.addAccount();
    const id = await author.draft();
    await author.publish(id, { account_ids: [second] });
    const published = await author.becomes(id, 'published');
    expect(published.at('account_ids')).toEqual([second]);
  });

  it('400: without account, on an unknown account, or too long for the network', async () => {
    const bare = await author.draft({ account_ids: [] });
    expect((await author.publish(bare)).json).toEqual(
      refusal('Some values in the request are not valid. The account_ids field is required.'),
    );
    expect((await author.publish(bare, { account_ids: ['acct_nope'] })).status).toBe(400);
    // One grapheme of seven code points each: counted as people see them.
    const family = '👨‍👩‍👧‍👦';
    const long = await author.draft({ body: family.repeat(1_700), thread: ['x'.repeat(5_001)] });
    const refused = await author.publish(long);
    expect([refused.status, refused.at('error.message')]).toEqual([
      400,
      expect.stringContaining('thread.0 is too long for acct_1: 5001 characters, of 5000'),
    ]);
    expect(refused.text).not.toContain('body');
    expect((await author.get(long)).at('status')).toBe('draft');
  });

  it('400: on an account that has to be connected again', async () => {
    const id = await author.draft();
    await app.database.query(`UPDATE social_accounts SET status = 'revoked' WHERE tenant_id = $1`, [
      author.tenantId,
    ]);
    const refused = await author.publish(id);
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('account_ids.0')]);
  });
});

describe('schedule', () => {
  it('SOC-044, 045: publishes at its time, not before', async () => {
    const id = await author.draft();
    const scheduledAt = inOneHour();
    const answer = await author.call('POST', `/posts/${id}/schedule`, {
      scheduled_at: scheduledAt,
      timezone: 'Europe/London',
    });
    expect([answer.status, answer.json]).toEqual([
      200,
      expect.objectContaining({
        id,
        status: 'scheduled',
        scheduled_at: `${scheduledAt.slice(0, 19)}Z`,
        timezone: 'Europe/London',
      }),
    ]);
    app.clock.advance({ minutes: 59, seconds: 59 });
    // Another one that is due now shows that the worker has looked.
    const now = await author.draft();
    await author.publish(now);
    await author.becomes(now, 'published');
    expect((await author.get(id)).at('status')).toBe('scheduled');
    app.clock.advance({ seconds: 1 });
    await author.becomes(id, 'published');
    expect(await keptOf(id)).toHaveLength(1);
  });

  it('at another time instead', async () => {
    const id = await author.draft();
    await author.schedule(id, inOneHour());
    const later = new Date(app.clock.now().getTime() + 2 * 3_600_000).toISOString();
    expect((await author.schedule(id, later)).at('scheduled_at')).toBe(`${later.slice(0, 19)}Z`);
    app.clock.advance({ minutes: 61 });
    const now = await author.draft();
    await author.publish(now);
    await author.becomes(now, 'published');
    expect((await author.get(id)).at('status')).toBe('scheduled');
    app.clock.advance({ minutes: 60 });
    await author.becomes(id, 'published');
    expect(await keptOf(id)).toHaveLength(1);
  });

  it('publishing now takes the place of the schedule', async () => {
    const id = await author.draft();
    await author.schedule(id, inOneHour());
    await author.publish(id);
    await author.becomes(id, 'published');
    app.clock.advance({ hours: 2 });
    const now = await author.draft();
    await author.publish(now);
    await author.becomes(now, 'published');
    expect(await keptOf(id)).toHaveLength(1);
  });

  it.each([
    ['a time that is past', { scheduled_at: '2026-01-01T00:00:00Z' }, 'scheduled_at'],
    ['no time', {}, 'scheduled_at'],
    ['a time without offset', { scheduled_at: '2027-01-01T00:00:00' }, 'scheduled_at'],
    ['no such time zone', { timezone: 'Europe/Atlantis' }, 'timezone'],
  ])('400: %s', async (_, given, field) => {
    const id = await author.draft();
    const time = 'timezone' in given ? { scheduled_at: inOneHour() } : {};
    const refused = await author.call('POST', `/posts/${id}/schedule`, { ...time, ...given });
    expect([refused.status, refused.at('error.message')]).toEqual([
      400,
      expect.stringContaining(field),
    ]);
    expect((await author.get(id)).at('status')).toBe('draft');
  });
});

describe('states', () => {
  it('a scheduled post is not changed, but made a draft again', async () => {
    const id = await author.draft();
    await author.schedule(id, inOneHour());
    const refused = await author.call('PATCH', `/posts/${id}`, { body: 'Sneaky.' });
    expect([refused.status, refused.json]).toEqual([
      400,
      refusal(
        'A post that is scheduled cannot be changed. Set scheduled_at to null to make it a draft again.',
      ),
    ]);
    const body = { scheduled_at: null, body: 'Openly.' };
    const draft = await author.call('PATCH', `/posts/${id}`, body);
    expect([draft.status, draft.json]).toEqual([
      200,
      expect.objectContaining({ status: 'draft', scheduled_at: null, body: 'Openly.' }),
    ]);
    app.clock.advance({ hours: 2 });
    const now = await author.draft();
    await author.publish(now);
    await author.becomes(now, 'published');
    expect([(await author.get(id)).at('status'), await keptOf(id)]).toEqual(['draft', []]);
  });

  it('a scheduled post that is deleted is not published', async () => {
    const id = await author.draft();
    await author.schedule(id, inOneHour());
    expect((await author.call('DELETE', `/posts/${id}`)).status).toBe(204);
    const jobs = await app.database.query(
      `SELECT 1 FROM pgboss.job WHERE state = 'created' AND name LIKE 'publish-%'`,
    );
    expect(jobs).toEqual([]);
  });

  it('SOC-042: a published post is neither changed, scheduled nor published again', async () => {
    const id = await author.draft();
    await author.publish(id);
    await author.becomes(id, 'published');
    const time = { scheduled_at: inOneHour() };
    for (const [answer, move] of [
      [await author.call('PATCH', `/posts/${id}`, { body: 'x' }), 'changed'],
      [await author.call('PATCH', `/posts/${id}`, { scheduled_at: null }), 'made a draft'],
      [await author.call('POST', `/posts/${id}/schedule`, time), 'scheduled'],
      [await author.publish(id), 'published'],
    ] as const) {
      const message = `A post that is published cannot be ${move}.`;
      expect([answer.status, answer.json]).toEqual([400, refusal(message)]);
    }
    expect(await keptOf(id)).toHaveLength(1);
    expect((await author.call('DELETE', `/posts/${id}`)).status).toBe(204);
  });

  it('of twenty that publish at once, one does', async () => {
    const id = await author.draft();
    const answers = await Promise.all(Array.from({ length: 20 }, () => author.publish(id)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 400)]);
    await author.becomes(id, 'published');
    expect(await keptOf(id)).toHaveLength(1);
  });
});

describe('networks that fail', () => {
  it('for good: failed, with the reason; changed, it is a draft that can be published', async () => {
    const id = await author.draft({ body: 'sandbox:refuse' });
    await author.publish(id);
    const failed = await author.becomes(id, 'failed');
    expect(failed.at('published_at')).toBeNull();
    expect(failed.at('targets.0')).toMatchObject({
      status: 'failed',
      error: { code: 'refused', message: 'The sandbox refused this post, as its text asks.' },
    });
    const changed = await author.call('PATCH', `/posts/${id}`, { body: 'Better so.' });
    expect([changed.at('status'), changed.at('targets.0.status')]).toEqual(['draft', 'pending']);
    await author.publish(id);
    await author.becomes(id, 'published');
  });

  it('on one account: partially published, and tried again there alone', async () => {
    const second = await author.addAccount();
    const overrides = [{ account_id: second, body: 'sandbox:expire' }];
    const id = await author.draft({ account_ids: ['acct_1', second], overrides });
    await author.publish(id);
    const partly = await author.becomes(id, 'partially_published');
    expect(partly.column('targets', 'status')).toEqual(['published', 'failed']);
    const expired = await author.call('GET', '/accounts?status=expired');
    expect(expired.column('data', 'id')).toEqual([second]);
    const refused = await author.publish(id);
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('account_ids.1')]);
    await app.database.query(`UPDATE social_accounts SET status = 'active' WHERE tenant_id = $1`, [
      author.tenantId,
    ]);
    expect((await author.publish(id, { account_ids: ['acct_1'] })).status).toBe(400);
    await app.database.query(`UPDATE post_targets SET body = 'Fine now' WHERE body IS NOT NULL`);
    await author.publish(id, { account_ids: [second] });
    await author.becomes(id, 'published');
    const kept = await keptOf(id);
    expect(kept.map(({ body }) => body).sort()).toEqual([
      'Fine now',
      'Launch day is here.',
      'sandbox:expire',
    ]);
  });

  it('for a while: asked again after 30 s, 2 min, …, until the attempts are used up', async () => {
    const id = await author.draft({ body: 'sandbox:busy=2' });
    await author.publish(id);
    const waiting = async (attempts: number) => {
      await until(async () => (await keptOf(id))[0]?.attempts === attempts, 'attempted');
      await until(async () => (await author.get(id)).at('targets.0.status') === 'pending', 'waits');
    };
    await waiting(1);
    expect((await author.get(id)).at('targets.0.error.code')).toBe('network_busy');
    app.clock.advance({ seconds: 33 });
    await waiting(2);
    app.clock.advance({ seconds: 132 });
    const published = await author.becomes(id, 'published');
    expect(published.at('targets.0.error')).toBeNull();

    const hopeless = await author.draft({ body: 'sandbox:busy=99' });
    await author.publish(hopeless);
    for (const [index, minutes] of [1, 3, 12, 40, 150].entries()) {
      await until(async () => (await keptOf(hopeless))[0]?.attempts === index + 1, 'attempted');
      await until(
        async () => (await author.get(hopeless)).at('targets.0.status') === 'pending',
        'waits',
      );
      app.clock.advance({ minutes });
    }
    const failed = await author.becomes(hopeless, 'failed');
    expect(failed.at('targets.0.error.code')).toBe('network_busy');
    expect((await keptOf(hopeless))[0]?.attempts).toBe(6);
  });

  it('after it took the post: the same key finds what it made of it', async () => {
    const id = await author.draft({ body: 'sandbox:lose=1' });
    await author.publish(id);
    await until(
      async () => (await author.get(id)).at('targets.0.error.code') === 'answer_lost',
      'lost',
    );
    expect((await author.get(id)).at('targets.0.status')).toBe('publishing');
    app.clock.advance({ minutes: 1 });
    await author.becomes(id, 'published');
    expect((await keptOf(id)).map(({ attempts }) => attempts)).toEqual([2]);
  });
});

describe('events', () => {
  it('tell of each step, with the post as it is then', async () => {
    const endpoint = { url: `${receiver.url}/posts`, events: ['post.*'] };
    const token = await author.makeKey(['webhooks:write']);
    expect((await app.call('POST', '/api/v1/webhooks', { token, body: endpoint })).status).toBe(
      201,
    );
    const id = await author.draft();
    await author.call('PATCH', `/posts/${id}`, { body: 'Changed.' });
    await author.schedule(id, inOneHour());
    app.clock.advance({ hours: 1 });
    await author.becomes(id, 'published');
    await author.call('DELETE', `/posts/${id}`);
    const failing = await author.draft({ body: 'sandbox:refuse' });
    await author.publish(failing);
    await author.becomes(failing, 'failed');
    await until(() => receiver.at('/posts').length === 7, 'seven events');
    const told = receiver.at('/posts').map(({ json }) => {
      const { id: about, status } = json['data'] as { id: string; status: string };
      return [json['type'], about, status];
    });
    expect(told.sort()).toEqual(
      [
        ['post.created', id, 'draft'],
        ['post.updated', id, 'draft'],
        ['post.scheduled', id, 'scheduled'],
        ['post.published', id, 'published'],
        ['post.deleted', id, 'published'],
        ['post.created', failing, 'draft'],
        ['post.failed', failing, 'failed'],
      ].sort(),
    );
    const audited = await app.database.query(
      `SELECT 1 FROM audit_rows WHERE operation = 'social.settlePost' AND tenant_id = $1`,
      [author.tenantId],
    );
    expect(audited).toHaveLength(2);
  });
});
