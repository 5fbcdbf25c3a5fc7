/** What is learned of posts once they are published: their numbers, and what they speak of. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { createAuthor, type Author } from '../../support/social-author.ts';
import { until } from '../../support/until.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.stop());

const nobody = {
  impressions: 0,
  reach: 0,
  likes: 0,
  comments: 0,
  shares: 0,
  saves: 0,
  clicks: 0,
  video_views: 0,
  engagement_rate: 0,
};

async function publish(author: Author, body: string, more = {}): Promise<string> {
  const id = await author.draft({ body, ...more });
  await author.publish(id);
  await author.becomes(id, 'published');
  return id;
}

const analytics = (author: Author, id: string) => author.call('GET', `/posts/${id}/analytics`);
const isObserved = (author: Author, id: string) =>
  until(
    async () => (await analytics(author, id)).at('data.updated_at') !== null,
    'the network was asked',
  );

describe('a post', () => {
  it('SOC-048: before it is published everything is 0, on each of its accounts', async () => {
    const author = await createAuthor(app);
    const id = await author.draft();
    const answer = await analytics(author, id);
    expect([answer.status, answer.json]).toEqual([
      200,
      {
        data: {
          post_id: id,
          totals: nobody,
          by_account: [{ account_id: 'acct_1', platform: 'sandbox', ...nobody }],
          updated_at: null,
        },
      },
    ]);
  });

  it('SOC-048: five minutes later it has what its networks tell, a thread all of its parts', async () => {
    const author = await createAuthor(app);
    const second = await author.addAccount();
    const id = await publish(author, 'Seen. sandbox:impressions=1000 sandbox:likes=40', {
      account_ids: ['acct_1', second],
      thread: ['And more. sandbox:impressions=200 sandbox:comments=5'],
      overrides: [{ account_id: second, body: 'Other words. sandbox:impressions=10' }],
    });
    expect((await analytics(author, id)).at('data.updated_at')).toBeNull();
    app.clock.advance({ minutes: 5 });
    await until(
      async () => (await analytics(author, id)).at('data.totals.impressions') === 1_210,
      'both accounts were asked',
    );
    const answer = await analytics(author, id);
    expect(answer.at('data.totals')).toEqual({
      ...nobody,
      impressions: 1_210,
      likes: 40,
      comments: 5,
      engagement_rate: 0.0372,
    });
    expect(answer.column('data.by_account', 'impressions')).toEqual([1_200, 10]);
    expect(answer.at('data.updated_at')).toMatch(/Z$/u);
  });

  it("SOC-013: needs insights:read; another workspace's is answered like none", async () => {
    const [author, other] = [await createAuthor(app), await createAuthor(app)];
    const id = await author.draft();
    const key = await author.makeKey(['posts:read', 'posts:write']);
    const paths = [`/v1/posts/${id}/analytics`, '/v1/accounts/analytics', '/v1/trending'];
    for (const path of paths) {
      expect((await app.call('GET', path, { token: key })).status).toBe(403);
    }
    const [theirs, none] = [await analytics(other, id), await analytics(other, 'post_999999')];
    expect([theirs.status, theirs.text]).toEqual([404, none.text]);
  });
});

describe('accounts', () => {
  it('SOC-058: have what they did, by day', async () => {
    const author = await createAuthor(app);
    const today = app.clock.now().toISOString().slice(0, 10);
    const id = await publish(author, 'Seen. sandbox:impressions=100 sandbox:shares=7');
    app.clock.advance({ minutes: 5 });
    await isObserved(author, id);
    const answer = await author.call('GET', '/accounts/analytics');
    expect(answer.status).toBe(200);
    expect([answer.at('to'), answer.at('data')]).toEqual([
      today,
      [
        {
          account_id: 'acct_1',
          platform: 'sandbox',
          followers: null,
          followers_delta: null,
          posts: 1,
          impressions: 100,
          engagements: 7,
          engagement_rate: 0.07,
          series: [{ date: today, posts: 1, impressions: 100, engagements: 7 }],
        },
      ],
    ]);
    const before = await author.call('GET', '/accounts/analytics?from=2025-01-01&to=2025-01-31');
    expect([before.at('data.0.posts'), before.at('data.0.series')]).toEqual([0, []]);
  });

  it('what came on a later day belongs to that day', async () => {
    const author = await createAuthor(app);
    const id = await publish(author, 'Grows. sandbox:impressions=10');
    app.clock.advance({ minutes: 5 });
    await isObserved(author, id);
    await app.database.query(
      `UPDATE sandbox_posts SET body = 'sandbox:impressions=25' WHERE tenant_id = $1`,
      [author.tenantId],
    );
    app.clock.advance({ days: 1, hours: 1 });
    const series = async () =>
      (await author.call('GET', '/accounts/analytics')).column('data.0.series', 'impressions');
    await until(async () => (await series()).length === 2, 'the network was asked the next day');
    expect(await series()).toEqual([10, 15]);
    app.clock.advance({ days: -1, hours: -1 });
  });

  it.each([
    ['from=2026-01-02&to=2026-01-01', 'from'],
    ['from=2024-01-01&to=2026-01-01', 'from'],
    ['from=yesterday', 'from'],
  ])('SOC-029: %s is 400', async (query, field) => {
    const author = await createAuthor(app);
    const answer = await author.call('GET', `/accounts/analytics?${query}`);
    expect([answer.status, answer.at('error.code')]).toEqual([400, 'invalid_request']);
    expect(answer.at('error.message')).toContain(field);
  });
});

describe('trends', () => {
  it('SOC-060: are what the posts of the week speak of, the hottest first', async () => {
    const author = await createAuthor(app);
    expect((await author.call('GET', '/trending')).at('data')).toEqual([]);
    await publish(author, 'The oven is warm. #Sourdough');
    app.clock.advance({ days: 8 });
    await publish(author, 'Again #sourdough, and #Rye.');
    await publish(author, 'More #Sourdough for everybody.');
    await publish(author, 'Nothing but #SOURDOUGH. sandbox:likes=9');
    const answer = await author.call('GET', '/trending');
    expect(answer.at('data.0')).toMatchObject({
      hashtag: '#sourdough',
      platform: 'sandbox',
      volume: 3,
      growth: 2,
      score: 100,
    });
    const tags = answer.column('data', 'hashtag');
    expect(tags).toContain('#rye');
    expect(tags.indexOf('#rye')).toBeGreaterThan(0);
    const one = await author.call('GET', '/trending?limit=1&offset=1');
    expect(one.column('data', 'hashtag')).toEqual([tags[1]]);
    expect((await author.call('GET', '/trending?platform=bluesky')).at('data')).toEqual([]);
    app.clock.advance({ days: 8 });
    expect((await author.call('GET', '/trending')).at('data')).toEqual([]);
    app.clock.advance({ days: -16 });
  });

  it('no other workspace sees them', async () => {
    const [author, other] = [await createAuthor(app), await createAuthor(app)];
    await publish(author, 'A secret project: #Manhattan');
    expect((await author.call('GET', '/trending')).column('data', 'hashtag')).toContain(
      '#manhattan',
    );
    expect((await other.call('GET', '/trending')).at('data')).toEqual([]);
  });

  it('what is deleted is gone from them', async () => {
    const author = await createAuthor(app);
    const id = await publish(author, 'Soon gone: #Oops');
    await author.call('DELETE', `/posts/${id}`);
    expect((await author.call('GET', '/trending')).at('data')).toEqual([]);
  });
});
