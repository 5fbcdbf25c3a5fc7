/** Publishing on Mastodon, against a server that speaks its REST API, and fails in every way. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createEgress } from '../../../src/platform/egress/index.ts';
import {
  createMastodonConnector,
  createNetworkFiles,
} from '../../../src/platform/networks/index.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import {
  answers,
  babbles,
  hangsUp,
  startMastodonServer,
  type MastodonServer,
} from '../../support/mastodon-server.ts';
import { createAuthor, type Author } from '../../support/social-author.ts';
import { picture, uploadPicture } from '../../support/upload-picture.ts';
import { until } from '../../support/until.ts';
import { waitsAfter } from '../../support/waits-after.ts';

let app: TestApp;
let mastodon: MastodonServer;
let author: Author;
let account: string;

beforeAll(async () => {
  app = await createTestApp({ environment: { EGRESS_ALLOW: '127.0.0.1' } });
});
afterAll(() => app.stop());
beforeEach(async () => {
  mastodon = await startMastodonServer();
  author = await createAuthor(app);
  account = (await author.call('POST', '/accounts', connection())).at('data.id') as string;
});
afterEach(() => mastodon.stop());

const connection = () => ({
  platform: 'mastodon',
  server: mastodon.url,
  access_token: mastodon.token,
});
const publish = async (more: object = {}) => {
  const id = await author.draft({ account_ids: [account], ...more });
  await author.publish(id);
  return id;
};
const texts = () => mastodon.statuses.map(({ text }) => text);

describe('connecting', () => {
  it('shows the account as its server does', async () => {
    const host = new URL(mastodon.url).host;
    expect((await author.call('GET', `/accounts/${account}`)).json).toEqual({
      data: {
        id: 'acct_2',
        platform: 'mastodon',
        handle: `ada@${host}`,
        display_name: 'Ada Lovelace',
        avatar_url: 'https://files.example.com/ada.png',
        status: 'active',
        followers: 42,
        connected_at: expect.any(String),
      },
    });
  });

  it('503, and 400 for an address that is not public, where the server cannot be asked', async () => {
    await mastodon.stop();
    const refused = await author.call('POST', '/accounts', connection());
    expect([refused.status, refused.at('error.code')]).toEqual([503, 'service_unavailable']);
    expect(refused.headers.get('retry-after')).toBe('1');
    const inside = { ...connection(), server: 'https://10.0.0.1' };
    const never = await author.call('POST', '/accounts', inside);
    expect([never.status, never.at('error.message')]).toEqual([
      400,
      'The network cannot be reached. The host is not on the public internet.',
    ]);
    mastodon = await startMastodonServer();
  });

  it('400 for a token that the server does not accept', async () => {
    const body = { ...connection(), access_token: 'wrong' };
    const refused = await author.call('POST', '/accounts', body);
    expect([refused.status, refused.at('error.message')]).toEqual([
      400,
      expect.stringContaining('The network does not accept the access_token.'),
    ]);
  });

  it('keeps to the limits of an older server that tells none', async () => {
    mastodon.configuration = undefined;
    await author.call('POST', '/accounts', connection());
    const id = await author.draft({ account_ids: [account], body: 'x'.repeat(501) });
    expect((await author.publish(id)).at('error.message')).toContain('501 characters, of 500');
  });
});

describe('publishing', () => {
  it('a thread with a picture, which the server takes its time for', async () => {
    mastodon.processingTurns = 1;
    const media_ids = [await uploadPicture(app, author)];
    const id = await publish({ body: 'One', thread: ['Two', 'Three'], media_ids });
    const published = await author.becomes(id, 'published');
    const [one, two, three] = mastodon.statuses;
    expect(texts()).toEqual(['One', 'Two', 'Three']);
    expect([two!.inReplyToId, three!.inReplyToId]).toEqual([one!.id, two!.id]);
    expect(one!.mediaIds.map((file) => mastodon.files.get(file)?.equals(picture.bytes))).toEqual([
      true,
    ]);
    expect(published.at('targets.0.url')).toBe(`${mastodon.url}/@ada/${one!.id}`);
  });

  it('counts links as the server does, and 400 for what is longer than it allows', async () => {
    const link = `https://example.com/${'a'.repeat(100)}`;
    const id = await publish({ body: `${'x'.repeat(26)} ${link}` });
    await author.becomes(id, 'published');
    const long = await author.draft({
      account_ids: [account],
      body: `${'x'.repeat(27)} ${link}`,
    });
    expect((await author.publish(long)).at('error.message')).toContain('51 characters, of 50');
  });

  it('tells how a status does, and deletes it; what is gone is no error', async () => {
    const connector = createMastodonConnector({
      fetch: createEgress({ allow: ['127.0.0.1'] }).fetch,
      files: createNetworkFiles(() => Promise.reject(new Error('no files'))),
      clock: app.clock,
    });
    const context = {
      account: {
        id: 1,
        tenantId: 1,
        remoteId: null,
        handle: 'ada',
        settings: { server: mastodon.url },
        credentials: { access_token: mastodon.token },
      },
      idempotencyKey: 'key',
      signal: AbortSignal.timeout(10_000),
    };
    const post = { text: 'Hello', media: [], replyTo: undefined };
    const published = await connector.publish(post, context);
    expect(await connector.fetchMetrics!(published, context)).toEqual(
      expect.objectContaining({ likes: 3, shares: 2, comments: 1, impressions: null }),
    );
    await connector.remove!(published, context);
    await connector.remove!(published, context);
    expect(mastodon.statuses).toEqual([]);
  });
});

describe('insights', () => {
  it('SOC-048, SOC-058: tells how statuses do, and how many came to follow', async () => {
    const publishAndLook = async (): Promise<string> => {
      const id = await publish();
      await author.becomes(id, 'published');
      app.clock.advance({ minutes: 5 });
      await until(async () => {
        const told = await author.call('GET', `/posts/${id}/analytics`);
        return told.at('data.totals.likes') === 3;
      }, 'the server was asked');
      return app.clock.now().toISOString().slice(0, 10);
    };
    await publishAndLook();
    app.clock.advance({ days: 1 });
    mastodon.followers = 50;
    const day = await publishAndLook();
    const told = await author.call('GET', `/accounts/analytics?from=${day}&to=${day}`);
    const mine = (told.at('data') as { account_id: string }[]).find(
      ({ account_id: id }) => id === account,
    );
    expect(mine).toMatchObject({ followers: 50, followers_delta: 8, posts: 1, engagements: 6 });
  });
});

describe('failures', () => {
  it.each([
    ['500', answers(500)],
    ['503 with Retry-After', answers(503, { 'retry-after': '5' })],
    ['429', answers(429)],
    ['a connection that is cut before', hangsUp],
  ])('%s: is tried again, and published once', async (_, how) => {
    mastodon.misbehave('before', how);
    const id = await publish();
    await waitsAfter(app, id, 1);
    app.clock.advance({ minutes: 1 });
    await author.becomes(id, 'published');
    expect([mastodon.keys.length, new Set(mastodon.keys).size, texts().length]).toEqual([2, 1, 1]);
  });

  it.each([
    ['a connection that is cut after the request was taken', hangsUp],
    ['garbage', babbles],
    ['502 of a proxy', answers(502)],
    ['a page for people', answers(200, { 'content-type': 'text/html' })],
  ])('%s: is sent again under its key, and is one status', async (_, how) => {
    mastodon.misbehave('after', how);
    const id = await publish();
    await waitsAfter(app, id, 1);
    expect(texts()).toHaveLength(1);
    app.clock.advance({ minutes: 1 });
    const published = await author.becomes(id, 'published');
    expect([mastodon.keys.length, new Set(mastodon.keys).size, texts().length]).toEqual([2, 1, 1]);
    expect(published.at('targets.0.platform_post_id')).toBe(mastodon.statuses[0]!.id);
  });

  it('waits as long as Retry-After asks', async () => {
    mastodon.misbehave('before', answers(429, { 'retry-after': '900' }));
    const id = await publish();
    await waitsAfter(app, id, 1);
    const target = (await author.get(id)).at('targets.0.error.code');
    expect(target).toBe('rate_limited');
    app.clock.advance({ minutes: 14 });
    const other = await publish({ body: 'Another.' });
    await author.becomes(other, 'published');
    expect(texts()).toEqual(['Another.']);
    app.clock.advance({ minutes: 3 });
    await author.becomes(id, 'published');
  });

  it('422: fails, and is not tried again', async () => {
    mastodon.misbehave('before', answers(422));
    const id = await publish();
    const failed = await author.becomes(id, 'failed');
    expect([failed.at('targets.0.error.code'), mastodon.keys.length]).toEqual(['refused', 1]);
  });

  it('401: fails, and the account is expired', async () => {
    mastodon.token = 'another';
    const id = await publish();
    const failed = await author.becomes(id, 'failed');
    expect(failed.at('targets.0.error.code')).toBe('account_expired');
    expect((await author.call('GET', `/accounts/${account}`)).at('data.status')).toBe('expired');
  });

  it('a key that the server may have forgotten is not sent again: nobody knows', async () => {
    mastodon.misbehave('after', hangsUp, hangsUp, hangsUp, hangsUp);
    const id = await publish();
    for (const [failures, minutes] of [1, 3, 12, 35].entries()) {
      await waitsAfter(app, id, failures + 1);
      app.clock.advance({ minutes });
    }
    mastodon.forgetKeys();
    const settled = await author.becomes(id, 'partially_published');
    expect(settled.at('targets.0.status')).toBe('unknown');
    console.log(`sent ${String(mastodon.keys.length)} times, statuses ${String(texts().length)}`);
    expect([mastodon.keys.length, texts().length]).toEqual([4, 1]);
  });
});

describe('disconnecting', () => {
  it('forgets the token; what is scheduled there fails with the reason, and not elsewhere', async () => {
    const id = await author.draft({ account_ids: ['acct_1', account] });
    const time = new Date(app.clock.now().getTime() + 3_600_000).toISOString();
    await author.schedule(id, time);
    expect((await author.call('DELETE', `/accounts/${account}`)).status).toBe(204);
    const [row] = await app.database.query<{ credentials: Buffer | null; status: string }>(
      'SELECT credentials, status FROM social_accounts WHERE tenant_id = $1 AND number = 2',
      [author.tenantId],
    );
    expect(row).toEqual({ credentials: null, status: 'revoked' });
    app.clock.advance({ minutes: 61 });
    const settled = await author.becomes(id, 'partially_published');
    expect(settled.column('targets', 'status')).toEqual(['published', 'failed']);
    expect(settled.at('targets.1.error')).toEqual({
      code: 'account_disconnected',
      message: 'The account was disconnected.',
    });
    const back = await author.call('POST', '/accounts', connection());
    expect([back.status, back.at('data.id'), back.at('data.status')]).toEqual([
      200,
      account,
      'active',
    ]);
  });
});
