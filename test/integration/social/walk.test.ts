/** The whole walk, as somebody takes it who has nothing yet: from signing up to a post on the network. */
import { expect, it } from '@jest/globals';
import { describeWithPeer } from '../../support/describe-with.ts';
import { createTestApp } from '../../support/app.ts';
import { startPdsServer } from '../../support/pds-server.ts';
import { runScript } from '../../support/run-script.ts';
import { until } from '../../support/until.ts';

describeWithPeer('pds', 'From signing up to a post on a personal data server', () => {
  it('takes a key, an account, a draft and a plan', async () => {
    const pds = await startPdsServer();
    const app = await createTestApp({ environment: { EGRESS_ALLOW: '127.0.0.1,localhost' } });
    try {
      const ada = await pds.createAccount('ada.test');
      const person = { email: 'ada@example.com', password: 'correct horse battery', name: 'Ada' };
      const signedUp = await app.call('POST', '/api/v1/auth/signup', { body: person });
      const jwt = signedUp.at('access_token') as string;
      const made = await app.call('POST', '/api/v1/api-keys', {
        token: jwt,
        body: {
          name: 'Posts',
          product: 'social',
          scopes: ['posts:read', 'posts:write', 'posts:publish'],
        },
      });
      const token = made.at('data.key') as string;
      const connected = await app.call('POST', '/v1/accounts', {
        token,
        body: {
          platform: 'bluesky',
          handle: ada.handle,
          app_password: ada.appPassword,
          service: pds.url,
        },
      });
      const account = connected.at('data.id');
      const created = await app.call('POST', '/v1/posts', {
        token,
        body: { body: 'Hello from Charter.', account_ids: [account] },
      });
      const id = String(created.at('id'));
      const unpaid = await app.call('POST', `/v1/posts/${id}/publish`, { token });
      expect([unpaid.status, unpaid.at('error.code')]).toEqual([402, 'payment_required']);
      const environment = { DATABASE_URL: app.database.url };
      const tier = ['tier', String(signedUp.at('org.slug')), 'pro'];
      const paid = await runScript('entitlements.ts', environment, tier);
      expect(paid).toEqual({ code: 0, output: expect.any(String) });
      const published = await app.call('POST', `/v1/posts/${id}/publish`, { token });
      const seen = async () => (await app.call('GET', `/v1/posts/${id}`, { token })).at('status');
      await until(async () => (await seen()) === 'published', `${id} is published`);
      expect([signedUp, made, connected, created, published].map(({ status }) => status)).toEqual([
        201, 201, 201, 201, 200,
      ]);
      const posts = await pds.postsOf(ada.did);
      expect(posts.map(({ value }) => value['text'])).toEqual(['Hello from Charter.']);
    } finally {
      await app.stop();
      await pds.stop();
    }
  }, 60_000);
});
