/** Who may do what: keys, scopes, plans and limits of the social API, in the source's words. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { createAuthor, type Author } from '../../support/social-author.ts';

let app: TestApp;
let author: Author;
let id: string;

beforeAll(async () => {
  app = await createTestApp();
  author = await createAuthor(app);
  id = await author.draft();
});
afterAll(() => app.stop());

const time = { scheduled_at: '2026-02-01T09:00:00Z' };
/** SOC-013 to 016: what each operation needs, and what its lack is called. */
const operations = [
  ['GET', '/posts', 'posts:read', undefined, 'read posts'],
  ['POST', '/posts', 'posts:write', { body: 'x' }, 'write posts'],
  ['GET', '/posts/:id', 'posts:read', undefined, 'read posts'],
  ['PATCH', '/posts/:id', 'posts:write', { body: 'x' }, 'write posts'],
  ['DELETE', '/posts/:id', 'posts:write', undefined, 'write posts'],
  ['POST', '/posts/:id/schedule', 'posts:publish', time, 'publish posts'],
  ['POST', '/posts/:id/publish', 'posts:publish', undefined, 'publish posts'],
  ['GET', '/accounts', 'insights:read', undefined, 'read insights'],
  ['GET', '/accounts/acct_99', 'insights:read', undefined, 'read insights'],
  ['DELETE', '/accounts/acct_99', 'posts:write', undefined, 'write posts'],
] as const;
const scopes = ['insights:read', 'posts:read', 'posts:write', 'posts:publish', 'media:write'];

describe('SOC-011, 012, 024, 047: scopes', () => {
  it.each(operations)('%s %s needs %s alone', async (method, path, scope, body, ability) => {
    const others = await author.makeKey(scopes.filter((each) => each !== scope));
    const options = body === undefined ? {} : { body };
    const target = `/v1${path.replace(':id', id)}`;
    const refused = await app.call(method, target, { token: others, ...options });
    expect([refused.status, refused.json]).toEqual([
      403,
      { error: { code: 'forbidden_scope', message: `This key cannot ${ability}.` } },
    ]);
    const key = await author.makeKey([scope]);
    // Of a post that does not exist, so that this one stays what it is.
    const elsewhere = `/v1${path.replace(':id', 'post_987654321')}`;
    const admitted = await app.call(method, elsewhere, { token: key, ...options });
    expect([200, 201, 404]).toContain(admitted.status);
  });

  it('SOC-019: there are six', async () => {
    const { social } = await import('../../../generated/social/index.ts');
    expect(Object.keys(social.contract.scopes).sort()).toEqual([...scopes, 'ai:generate'].sort());
  });

  it('write without more is no right to publish', async () => {
    const key = await author.makeKey(['read', 'write']);
    const refused = await app.call('POST', `/v1/posts/${id}/publish`, { token: key });
    expect(refused.at('error.message')).toBe('This key cannot publish posts.');
    expect((await app.call('GET', `/v1/posts/${id}`, { token: key })).status).toBe(200);
  });
});

describe('SOC-023: 401', () => {
  it.each([
    ['no key', {}],
    ['a key that does not exist', { token: 'sk_live_nope' }],
    ['a person’s token', { token: 'eyJhbGciOiJIUzI1NiJ9.e30.c2ln' }],
    ['another header’s', { headers: { 'x-api-key': 'sk_live_nope' } }],
  ])('%s', async (_, options) => {
    for (const [method, path] of operations) {
      const refused = await app.call(method, `/v1${path.replace(':id', id)}`, options);
      expect([refused.status, refused.at('error.code')]).toEqual([401, 'unauthorized']);
    }
  });

  it('SOC-010: a revoked key', async () => {
    const key = await author.makeKey(['posts:read', 'api-keys:read', 'api-keys:delete']);
    const list = await app.call('GET', '/api/v1/api-keys?sort=-id&per_page=1', { token: key });
    const keyId = String(list.at('data.0.id'));
    expect((await app.call('DELETE', `/api/v1/api-keys/${keyId}`, { token: key })).status).toBe(
      204,
    );
    expect((await app.call('GET', '/v1/posts', { token: key })).status).toBe(401);
  });
});

describe('SOC-016, 025: the free plan', () => {
  it('cannot schedule or publish, whether the post exists or not; drafts it can', async () => {
    const free = await createAuthor(app, 'free');
    const draft = await free.draft();
    for (const post of [draft, 'post_987654321']) {
      const answers = [
        await free.publish(post),
        await free.call('POST', `/posts/${post}/schedule`, time),
      ];
      for (const refused of answers) {
        expect([refused.status, refused.json]).toEqual([
          402,
          { error: { code: 'payment_required', message: 'This action needs a paid plan.' } },
        ]);
      }
    }
    const invalid = await free.call('POST', `/posts/${draft}/schedule`, {});
    expect(invalid.status).toBe(400);
    await free.setTier('starter');
    expect((await free.publish(draft)).status).toBe(200);
  });
});

describe('SOC-022: every refusal has the one envelope', () => {
  it.each([
    ['GET', '/v1/nothing', 404, 'not_found'],
    ['PUT', '/v1/posts', 405, 'method_not_allowed'],
    ['GET', '/v1/posts/%E0%A4%A', 400, 'invalid_request'],
  ])('%s %s: %i', async (method, path, status, code) => {
    const refused = await app.call(method, path, { token: author.key });
    expect([refused.status, refused.json]).toEqual([
      status,
      { error: { code, message: expect.any(String) } },
    ]);
  });
});
