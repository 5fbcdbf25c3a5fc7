/** Publishing on Bluesky, against a real personal data server of the AT Protocol. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  createBlueskyConnector,
  createNetworkFiles,
} from '../../../src/platform/networks/index.ts';
import { createEgress } from '../../../src/platform/egress/index.ts';
import { describeWithPeer } from '../../support/describe-with.ts';
import { startAppView, type AppView } from '../../support/app-view.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { startCuttingProxy, type CuttingProxy } from '../../support/cutting-proxy.ts';
import {
  startPdsServer,
  type PdsAccount,
  type PdsRecord,
  type PdsServer,
} from '../../support/pds-server.ts';
import { createAuthor, type Author } from '../../support/social-author.ts';
import { picture, uploadPicture } from '../../support/upload-picture.ts';
import { waitsAfter } from '../../support/waits-after.ts';

const putRecord = '/xrpc/com.atproto.repo.putRecord';

describeWithPeer('pds', 'Bluesky', () => {
  let app: TestApp;
  let appView: AppView;
  let pds: PdsServer;
  let proxy: CuttingProxy;
  let ada: PdsAccount;
  let author: Author;
  let account: string;

  beforeAll(async () => {
    appView = await startAppView();
    pds = await startPdsServer(appView.url);
    proxy = await startCuttingProxy(pds.url);
    app = await createTestApp({ environment: { EGRESS_ALLOW: '127.0.0.1,localhost' } });
    ada = await pds.createAccount('ada.test');
    author = await createAuthor(app);
    const connected = await author.call('POST', '/accounts', connection(ada));
    account = connected.at('data.id') as string;
  }, 60_000);
  afterAll(async () => {
    await app.stop();
    await proxy.stop();
    await pds.stop();
    await appView.stop();
  });

  const connection = ({ handle, appPassword }: PdsAccount) => ({
    platform: 'bluesky',
    handle,
    app_password: appPassword,
    service: proxy.url,
  });
  const publish = async (more: object) => {
    const id = await author.draft({ account_ids: [account], ...more });
    await author.publish(id);
    return id;
  };
  /** The post that a publication made, as the server has it. */
  const recordAt = async (uri: unknown): Promise<PdsRecord> => {
    const [, , repo = '', collection = '', rkey = ''] = String(uri).split('/');
    const record = await pds.query('com.atproto.repo.getRecord', { repo, collection, rkey });
    return record as unknown as PdsRecord;
  };

  it('connects an account by what the server says of it, and answers no secret', async () => {
    const again = await author.call('POST', '/accounts', connection(ada));
    expect([again.status, again.json]).toEqual([
      200,
      {
        data: {
          id: account,
          platform: 'bluesky',
          handle: 'ada.test',
          display_name: 'Ada Lovelace',
          avatar_url: null,
          status: 'active',
          followers: 42,
          connected_at: expect.any(String),
        },
      },
    ]);
    const shown = await author.call('GET', `/accounts/${account}`);
    expect(shown.json).toEqual(again.json);
    const stored = await app.database.query<{ credentials: Buffer; others: string }>(
      `SELECT credentials, (to_jsonb(s) - 'credentials')::text AS others
         FROM social_accounts s WHERE network = 'bluesky'`,
    );
    expect(stored).toHaveLength(1);
    expect(stored[0]!.credentials.length).toBeGreaterThan(ada.appPassword.length);
    expect(stored[0]!.credentials.includes(ada.appPassword)).toBe(false);
    expect(stored[0]!.others).not.toContain(ada.appPassword);
    const audit = await app.database.query<{ row: string }>(
      'SELECT a::text AS row FROM audit_rows a',
    );
    expect(audit.some(({ row }) => row.includes('connectAccount'))).toBe(true);
    expect(audit.some(({ row }) => row.includes(ada.appPassword))).toBe(false);
  });

  it('400 for a password that the server does not accept', async () => {
    const wrong = { ...connection(ada), app_password: 'aaaa-bbbb-cccc-dddd' };
    const refused = await author.call('POST', '/accounts', wrong);
    expect([refused.status, refused.at('error.message')]).toEqual([
      400,
      'Some values in the request are not valid. The network does not accept the app_password.',
    ]);
    expect(refused.text).not.toContain('aaaa-bbbb');
  });

  it('publishes a post with its links, hashtags and mentions', async () => {
    const text = 'Grüße @ada.test, not @nobody.test, see https://example.com/a?b=1. #launch';
    const id = await publish({ body: text });
    const published = await author.becomes(id, 'published');
    const { value } = await recordAt(published.at('targets.0.platform_post_id'));
    expect(value['text']).toBe(text);
    const facets = value['facets'] as { index: object; features: Record<string, unknown>[] }[];
    expect(facets.map(({ features: [feature] }) => feature)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ did: ada.did }),
        expect.objectContaining({ uri: 'https://example.com/a?b=1' }),
        expect.objectContaining({ tag: 'launch' }),
      ]),
    );
    expect(facets).toHaveLength(3);
    // In bytes: the umlauts before it have two each.
    expect(facets[0]!.index).toEqual({ byteStart: 8, byteEnd: 17 });
    const rkey = String(published.at('targets.0.platform_post_id')).split('/').at(-1);
    expect(published.at('targets.0.url')).toBe(
      `https://bsky.app/profile/${ada.did}/post/${String(rkey)}`,
    );
  });

  it('a thread, each part answering the one before', async () => {
    const before = await pds.postsOf(ada.did);
    const id = await publish({ body: 'One', thread: ['Two', 'Three'] });
    const published = await author.becomes(id, 'published');
    const records = (await pds.postsOf(ada.did)).filter(
      ({ uri }) => !before.some((old) => old.uri === uri),
    );
    const byText = (text: string) => records.find(({ value }) => value['text'] === text)!;
    const reference = ({ uri, cid }: PdsRecord) => ({ uri, cid });
    const [one, two, three] = ['One', 'Two', 'Three'].map(byText);
    expect(records).toHaveLength(3);
    expect(published.at('targets.0.platform_post_id')).toBe(one!.uri);
    expect(two!.value['reply']).toEqual({ root: reference(one!), parent: reference(one!) });
    expect(three!.value['reply']).toEqual({ root: reference(one!), parent: reference(two!) });
  });

  it('a picture', async () => {
    const media_ids = [await uploadPicture(app, author)];
    const id = await publish({ body: 'Look.', media_ids });
    const published = await author.becomes(id, 'published');
    const { value } = await recordAt(published.at('targets.0.platform_post_id'));
    const { images } = value['embed'] as { images: Record<string, unknown>[] };
    expect(images).toEqual([
      expect.objectContaining({ alt: '', aspectRatio: { width: 8, height: 4 } }),
    ]);
    const { ref } = images[0]!['image'] as { ref: { $link: string } };
    const query = new URLSearchParams({ did: ada.did, cid: ref.$link }).toString();
    const blob = await fetch(`${pds.url}/xrpc/com.atproto.sync.getBlob?${query}`);
    expect(Buffer.from(await blob.arrayBuffer()).equals(picture.bytes)).toBe(true);
  });

  it('a post whose answer is lost is sent again, and is one post', async () => {
    const before = proxy.count(putRecord);
    proxy.cut(putRecord, 2);
    const id = await publish({ body: 'Lost twice.' });
    await waitsAfter(app, id, 1);
    app.clock.advance({ minutes: 1 });
    await waitsAfter(app, id, 2);
    app.clock.advance({ minutes: 5 });
    const published = await author.becomes(id, 'published');
    const records = (await pds.postsOf(ada.did)).filter(
      ({ value }) => value['text'] === 'Lost twice.',
    );
    const sent = proxy.count(putRecord) - before;
    console.log(`sent ${String(sent)} times, records ${String(records.length)}`);
    expect([sent, records.map(({ uri }) => uri)]).toEqual([
      3,
      [published.at('targets.0.platform_post_id')],
    ]);
  });

  it('ten that publish one key at once make one post', async () => {
    const { fetch } = createEgress({ allow: ['127.0.0.1', 'localhost'] });
    const connectorOf = () =>
      createBlueskyConnector({
        fetch,
        files: createNetworkFiles(() => Promise.reject(new Error('no files'))),
        clock: { now: () => new Date(app.clock.now().getTime() + Math.random() * 60_000) },
      });
    const context = {
      account: {
        id: 1,
        tenantId: 1,
        remoteId: ada.did,
        handle: ada.handle,
        settings: { service: pds.url },
        credentials: { app_password: ada.appPassword },
      },
      idempotencyKey: 'one-key.1.0',
      signal: AbortSignal.timeout(20_000),
    };
    const post = { text: 'At once.', media: [], replyTo: undefined };
    const connectors = [connectorOf(), connectorOf()];
    const published = await Promise.all(
      Array.from({ length: 10 }, (_, index) => connectors[index % 2]!.publish(post, context)),
    );
    const records = (await pds.postsOf(ada.did)).filter(
      ({ value }) => value['text'] === 'At once.',
    );
    console.log(`published ${String(published.length)} times, records ${String(records.length)}`);
    expect([...new Set(published.map(({ id }) => id))]).toEqual(records.map(({ uri }) => uri));
    expect(records).toHaveLength(1);
    expect(await connectors[0]!.fetchMetrics!(published[0]!, context)).toEqual(
      expect.objectContaining({ likes: 5, shares: 4, comments: 2, impressions: null }),
    );
    expect(await connectors[0]!.fetchFollowers!(context)).toBe(42);
    await connectors[0]!.remove!(published[0]!, context);
    await connectors[0]!.remove!(published[0]!, context);
    expect((await pds.postsOf(ada.did)).some(({ uri }) => uri === published[0]!.id)).toBe(false);
  });

  it('400 for more than 300 characters', async () => {
    const id = await author.draft({ account_ids: [account], body: 'x'.repeat(301) });
    const refused = await author.publish(id);
    expect([refused.status, refused.at('error.message')]).toEqual([
      400,
      expect.stringContaining(`body is too long for ${account}: 301 characters, of 300`),
    ]);
  });

  it('an account whose password was taken away is expired, until it is connected again', async () => {
    const bob = await pds.createAccount('bob.test');
    const connected = await author.call('POST', '/accounts', connection(bob));
    expect(connected.status).toBe(201);
    const bobs = connected.at('data.id') as string;
    const appPassword = await bob.renewPassword();
    const id = await publish({ account_ids: [bobs], body: 'Still here.' });
    const failed = await author.becomes(id, 'failed');
    expect(failed.at('targets.0.error.code')).toBe('account_expired');
    expect((await author.call('GET', `/accounts/${bobs}`)).at('data.status')).toBe('expired');
    expect((await author.publish(id)).status).toBe(400);
    const body = connection({ ...bob, appPassword });
    const renewed = await author.call('POST', '/accounts', body);
    expect([renewed.status, renewed.at('data.id'), renewed.at('data.status')]).toEqual([
      200,
      bobs,
      'active',
    ]);
    await author.publish(id);
    await author.becomes(id, 'published');
    expect((await pds.postsOf(bob.did)).map(({ value }) => value['text'])).toEqual(['Still here.']);
  });
});
