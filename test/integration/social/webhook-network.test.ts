/** Publishing by webhooks: what a receiver is sent, how it is signed, and what its answers mean. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { createEgress } from '../../../src/platform/egress/index.ts';
import { createWebhookConnector } from '../../../src/platform/networks/index.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { createAuthor, type Author } from '../../support/social-author.ts';
import { until } from '../../support/until.ts';
import { waitsAfter } from '../../support/waits-after.ts';
import { answerWith, startReceiver, type Receiver } from '../../support/webhooks/receiver.ts';

let app: TestApp;
let receiver: Receiver;
let author: Author;
let account: string;

const secret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`;
const connection = () => ({ platform: 'webhook', url: `${receiver.url}/posts`, secret });

beforeAll(async () => {
  app = await createTestApp({ environment: { EGRESS_ALLOW: '127.0.0.1' } });
});
afterAll(() => app.stop());
beforeEach(async () => {
  receiver = await startReceiver();
  author = await createAuthor(app);
  account = (await author.call('POST', '/accounts', connection())).at('data.id') as string;
});
afterEach(() => receiver.stop());

const publish = async (more: object = {}) => {
  const id = await author.draft({ account_ids: [account], ...more });
  await author.publish(id);
  return id;
};
const posts = () => receiver.received.filter(({ json }) => json['type'] === 'post.publish');
const says = (body: string) =>
  receiver.answer((_, response) => {
    response.writeHead(201, { 'content-type': 'application/json' }).end(body);
  });

describe('connecting', () => {
  it('asks the receiver once, signed, and shows its host', async () => {
    const [asked] = receiver.received;
    expect(receiver.received).toHaveLength(1);
    expect(asked!.json).toEqual({ type: 'account.connect', idempotency_key: expect.any(String) });
    expect(asked!.headers['idempotency-key']).toBe(asked!.json['idempotency_key']);
    const shown = await author.call('GET', `/accounts/${account}`);
    expect([shown.at('data.handle'), shown.at('data.display_name')]).toEqual([
      new URL(receiver.url).host,
      new URL(receiver.url).host,
    ]);
    expect(shown.text).not.toContain(secret);
  });

  it('the same request under one Idempotency-Key asks once, and connects one account', async () => {
    const headers = { 'idempotency-key': 'connect-1' };
    const body = { ...connection(), url: `${receiver.url}/others`, name: 'Our website' };
    const first = await app.call('POST', '/v1/accounts', { token: author.key, headers, body });
    const second = await app.call('POST', '/v1/accounts', { token: author.key, headers, body });
    expect([first.status, first.at('data.display_name')]).toEqual([201, 'Our website']);
    expect([second.status, second.json]).toEqual([201, first.json]);
    expect(receiver.at('/others')).toHaveLength(1);
  });

  it.each([
    ['a receiver that does not accept the signature', 401, 400, 'secret'],
    ['a receiver that refuses', 404, 400, 'does not know'],
    ['a receiver that fails', 500, 503, 'status 500'],
  ])('%s connects nothing', async (_, status, answered, words) => {
    receiver.answer(answerWith(status));
    const body = { ...connection(), url: `${receiver.url}/new` };
    const refused = await author.call('POST', '/accounts', body);
    expect([refused.status, refused.at('error.message')]).toEqual([
      answered,
      expect.stringContaining(words),
    ]);
    expect((await author.call('GET', '/accounts')).column('data', 'id')).toEqual([
      'acct_1',
      account,
    ]);
  });

  it('accounts that are connected at once are one each', async () => {
    const bodies = Array.from({ length: 8 }, (_, number) => ({
      ...connection(),
      url: `${receiver.url}/at-once/${String(number)}`,
    }));
    const answers = await Promise.all(bodies.map((body) => author.call('POST', '/accounts', body)));
    expect(answers.map(({ status }) => status)).toEqual(bodies.map(() => 201));
    const ids = answers.map((each) => each.at('data.id') as string);
    const listed = (await author.call('GET', '/accounts')).column('data', 'id');
    expect(new Set(listed)).toEqual(new Set(['acct_1', account, ...ids]));
    expect(listed).toHaveLength(2 + bodies.length);
  });

  it('one account that is connected twice at once is one', async () => {
    const body = { ...connection(), url: `${receiver.url}/twice` };
    const ask = () => author.call('POST', '/accounts', body);
    const answers = await Promise.all([ask(), ask(), ask()]);
    const made = answers.filter(({ status }) => status === 201);
    expect(made).toHaveLength(1);
    expect(answers.every(({ status }) => [200, 201, 409].includes(status))).toBe(true);
    const again = await ask();
    expect([again.status, again.at('data.id')]).toEqual([200, made[0]!.at('data.id')]);
  });

  it('403 without posts:write, and nobody is asked', async () => {
    const token = await author.makeKey(['insights:read', 'posts:read', 'posts:publish']);
    const refused = await app.call('POST', '/v1/accounts', { token, body: connection() });
    expect([refused.status, refused.at('error.message')]).toEqual([
      403,
      'This key cannot write posts.',
    ]);
    expect(receiver.received).toHaveLength(1);
  });

  it.each([
    ['no platform', { platform: undefined }],
    ['no such platform', { platform: 'myspace' }],
    ['a field of another platform', { handle: 'ada.bsky.social' }],
    ['a secret that is no secret', { secret: 'hunter2' }],
    ['no URL', { url: 'posts' }],
  ])('400: %s', async (_, wrong) => {
    const refused = await author.call('POST', '/accounts', { ...connection(), ...wrong });
    expect([refused.status, refused.at('error.code')]).toEqual([400, 'invalid_request']);
    expect(receiver.received).toHaveLength(1);
  });
});

describe('publishing', () => {
  it('sends the post, signed as Standard Webhooks under its key', async () => {
    says('{"id":"page-7","url":"https://example.com/pages/7"}');
    const id = await publish({ body: 'Launch day is here.' });
    const published = await author.becomes(id, 'published');
    expect(published.at('targets.0')).toEqual(
      expect.objectContaining({
        platform: 'webhook',
        platform_post_id: 'page-7',
        url: 'https://example.com/pages/7',
      }),
    );
    const [post] = posts();
    const key = post!.headers['webhook-id'];
    expect(post!.json).toEqual({
      type: 'post.publish',
      text: 'Launch day is here.',
      reply_to: null,
      idempotency_key: key,
    });
    expect(post!.headers['idempotency-key']).toBe(key);
    expect(post!.headers['webhook-signature']).toBe(signatureOf(post!.headers, post!.body));
  });

  it('a thread, with what the receiver made of the parts before', async () => {
    let parts = 0;
    receiver.answer((_, response) => {
      parts += 1;
      response.writeHead(200).end(JSON.stringify({ id: `part-${String(parts)}` }));
    });
    const id = await publish({ body: 'One', thread: ['Two', 'Three'] });
    await author.becomes(id, 'published');
    const part = (number: number) => ({ id: `part-${String(number)}`, url: null });
    expect(posts().map(({ json }) => json['reply_to'])).toEqual([
      null,
      { root: part(1), parent: part(1) },
      { root: part(1), parent: part(2) },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['garbage', '{"id": [[['],
    ['an id that is none, and a URL that is none', '{"id": 7, "url": "javascript:alert(1)"}'],
    ['more than is read', `{"id": "${'x'.repeat(20_000)}"}`],
  ])('201 with %s: the post is there, and known by its key', async (_, body) => {
    says(body);
    const id = await publish();
    const published = await author.becomes(id, 'published');
    const key = posts()[0]!.headers['webhook-id'];
    expect([published.at('targets.0.platform_post_id'), published.at('targets.0.url')]).toEqual([
      key,
      null,
    ]);
  });

  it('a receiver that dies over the answer gets the post again, under its key', async () => {
    let isFirst = true;
    receiver.answer((_, response) => {
      if (isFirst) response.destroy();
      else response.writeHead(200).end('{"id":"page-8"}');
      isFirst = false;
    });
    const id = await publish();
    await waitsAfter(app, id, 1);
    app.clock.advance({ minutes: 1 });
    await author.becomes(id, 'published');
    const keys = posts().map(({ headers }) => headers['webhook-id']);
    console.log(`sent ${String(keys.length)} times, keys ${String(new Set(keys).size)}`);
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
  });

  it('410: the account is expired; a redirect is not followed, and fails', async () => {
    receiver.answer(answerWith(302, { location: `${receiver.url}/elsewhere` }));
    const moved = await publish();
    const failed = await author.becomes(moved, 'failed');
    expect(failed.at('targets.0.error.message')).toBe('The network refused with status 302.');
    expect(receiver.at('/elsewhere')).toEqual([]);
    receiver.answer(answerWith(410));
    const gone = await publish();
    await author.becomes(gone, 'failed');
    await until(
      async () =>
        (await author.call('GET', `/accounts/${account}`)).at('data.status') === 'expired',
      'the account is expired',
    );
  });

  it('a receiver that does not answer in time may have the post', async () => {
    receiver.answer(() => undefined);
    const egress = createEgress({ allow: ['127.0.0.1'] });
    const connector = createWebhookConnector({ egress, clock: app.clock });
    const context = {
      account: {
        id: 1,
        tenantId: 1,
        remoteId: null,
        handle: 'site',
        settings: { url: receiver.url },
        credentials: { secret },
      },
      idempotencyKey: 'key',
      signal: AbortSignal.timeout(200),
    };
    await expect(
      connector.publish({ text: 'Hello', media: [], replyTo: undefined }, context),
    ).rejects.toMatchObject({ kind: 'transient', mayHaveArrived: true });
  });
});

describe('disconnecting', () => {
  it('404 for what is no account, 400 for the sandbox account', async () => {
    const other = await createAuthor(app);
    for (const id of ['acct_99', 'acct_zz']) {
      expect((await author.call('DELETE', `/accounts/${id}`)).status).toBe(404);
      expect((await author.call('GET', `/accounts/${id}`)).status).toBe(404);
    }
    expect((await other.call('GET', `/accounts/${account}`)).status).toBe(404);
    expect((await other.call('DELETE', `/accounts/${account}`)).status).toBe(404);
    const kept = await author.call('DELETE', '/accounts/acct_1');
    expect([kept.status, kept.at('error.message')]).toEqual([
      400,
      'The sandbox account cannot be disconnected.',
    ]);
    expect((await author.call('GET', `/accounts/${account}`)).at('data.status')).toBe('active');
  });
});

/** What the reference library signs the same content with. */
function signatureOf(headers: Record<string, string>, body: string): string {
  const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
  return new Webhook(secret).sign(String(headers['webhook-id']), at, body);
}
