import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { entitled, planRefusal, upgradeEnvironment } from '../../support/entitled.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ environment: upgradeEnvironment });
});
afterAll(() => app.stop());

const path = '/api/v1/entitlements';

describe('checkEntitlement', () => {
  it('COR-092: what is allowed, bare', async () => {
    const { check, use } = await entitled(app);
    await use({ feature: 'posts', quantity: 45 });
    const answer = await check('feature=posts');
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(
      '{"allowed":true,"feature":"posts","current_usage":45,"limit":100,"available":55}',
    );
  });

  it('COR-093: what is denied is 200 too, with reason, message and upgrade_url', async () => {
    const { check, use } = await entitled(app);
    await use({ feature: 'posts', quantity: 100 });
    const answer = await check('feature=posts');
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      allowed: false,
      feature: 'posts',
      reason: 'LIMIT_EXCEEDED',
      message: 'Post limit exceeded. Used: 100, Limit: 100',
      current_usage: 100,
      limit: 100,
      available: 0,
      upgrade_url: 'https://example.com/upgrade',
    });
  });

  it('COR-091: quantity is 1 unless given', async () => {
    const { check, use } = await entitled(app);
    await use({ feature: 'posts', quantity: 99 });
    expect((await check('feature=posts')).at('allowed')).toBe(true);
    expect((await check('feature=posts&quantity=1')).at('allowed')).toBe(true);
    const two = await check('feature=posts&quantity=2');
    expect(two.json).toMatchObject({ allowed: false, available: 1 });
  });

  it.each([
    ['COR-090: no feature', '', 'feature'],
    ['an unknown feature', 'feature=rockets', 'feature'],
    ['a name of Object.prototype', 'feature=constructor', 'feature'],
    ['no quantity at all', 'feature=posts&quantity=0', 'quantity'],
    ['a quantity below', 'feature=posts&quantity=-1', 'quantity'],
    ['a part of one', 'feature=posts&quantity=1.5', 'quantity'],
    ['a word', 'feature=posts&quantity=many', 'quantity'],
    ['more than can be', 'feature=posts&quantity=1000000000001', 'quantity'],
  ])('%s is 422', async (_name, query, field) => {
    const { check } = await entitled(app);
    const answer = await check(query);
    expect(answer.status).toBe(422);
    expect(answer.json).toEqual({
      error: 'validation_failed',
      message: 'The given data was invalid.',
      errors: { [field]: [expect.any(String)] },
    });
  });

  it('COR-094: uses nothing up, however often', async () => {
    const { check, summary } = await entitled(app);
    const first = await check('feature=workspaces&quantity=5');
    for (let count = 0; count < 5; count += 1) await check('feature=workspaces&quantity=5');
    expect((await check('feature=workspaces&quantity=5')).json).toEqual(first.json);
    expect(await summary('entitlements.workspaces.used')).toBe(1);
    expect(await app.database.query('SELECT FROM entitlement_usage WHERE used = 5')).toEqual([]);
  });

  it('what the plan lacks is denied', async () => {
    const { check } = await entitled(app);
    expect((await check('feature=publishing')).json).toMatchObject({
      allowed: false,
      message: 'Publishing limit exceeded. Used: 0, Limit: 0',
    });
  });
});

describe('recordUsage', () => {
  it('COR-095, COR-096: counts, and answers the usage with it; the audit log keeps what for', async () => {
    const { use, setTier, token } = await entitled(app);
    await setTier('pro');
    await use({ feature: 'api_calls', quantity: 5000 });
    const body = { feature: 'api_calls', quantity: 1, metadata: { endpoint: '/api/v1/posts' } };
    const answer = await use(body);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(
      '{"recorded":true,"feature":"api_calls","current_usage":5001,"limit":10000}',
    );
    const log = await app.call('GET', '/api/v1/audit-log?sort=-id&per_page=1', { token });
    expect(log.at('data.0')).toMatchObject({
      operation: 'core.recordUsage',
      target: 'api_calls',
      after: { quantity: 1, metadata: { endpoint: '/api/v1/posts' }, current_usage: 5001 },
    });
  });

  it('quantity is 1 unless given', async () => {
    const { use } = await entitled(app);
    expect((await use({ feature: 'api_calls' })).at('current_usage')).toBe(1);
  });

  it('COR-122: beyond the limit it is 403, and nothing of it is counted', async () => {
    const { check, use } = await entitled(app);
    await use({ feature: 'api_calls', quantity: 998 });
    const refused = await use({ feature: 'api_calls', quantity: 3 });
    expect(refused.status).toBe(403);
    expect(refused.json).toEqual(planRefusal('api_calls'));
    expect((await check('feature=api_calls')).at('current_usage')).toBe(998);
    expect((await use({ feature: 'api_calls', quantity: 2 })).at('current_usage')).toBe(1000);
    expect((await use({ feature: 'api_calls' })).status).toBe(403);
  });

  it('of what the plan lacks is 403', async () => {
    const { use } = await entitled(app);
    const refused = await use({ feature: 'ai_generations' });
    expect(refused.status).toBe(403);
    expect(refused.json).toEqual(planRefusal('ai_generations'));
  });

  it.each([
    ['no feature', {}, 'feature'],
    ['an unknown feature', { feature: 'rockets' }, 'feature'],
    ['no quantity at all', { feature: 'posts', quantity: 0 }, 'quantity'],
    ['metadata within metadata', { feature: 'posts', metadata: { a: {} } }, 'metadata.a'],
    ['an unknown field', { feature: 'posts', amount: 1 }, 'amount'],
  ])('%s is 422', async (_name, body, field) => {
    const { use } = await entitled(app);
    const answer = await use(body);
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.at('errors') as object)).toEqual([field]);
  });

  it('stays exact where there is no limit', async () => {
    const { use, setTier } = await entitled(app);
    await setTier('enterprise');
    for (let count = 1; count <= 3; count += 1) {
      const answer = await use({ feature: 'storage', quantity: 1_000_000_000_000 });
      expect(answer.json).toMatchObject({ current_usage: count * 1_000_000_000_000, limit: null });
    }
    await app.database.query(
      `UPDATE entitlement_usage SET used = 9007199254740991 WHERE used > 1e12`,
    );
    expect((await use({ feature: 'storage' })).status).toBe(403);
  });
});

describe('getEntitlementSummary', () => {
  it('COR-097 to 100: the example of the source', async () => {
    const { use, setTier, summary, tenantId } = await entitled(app);
    await setTier('pro');
    await use({ feature: 'posts', quantity: 45 });
    await use({ feature: 'api_calls', quantity: 5001 });
    await use({ feature: 'storage', quantity: 1_073_741_824 });
    expect(await summary('workspace_id')).toBe(tenantId);
    expect(await summary('tier')).toBe('pro');
    const posts = { used: 45, limit: 1000, available: 955, percentage: 4.5 };
    expect(await summary('entitlements.posts')).toEqual(posts);
    expect(await summary('entitlements.api_calls')).toEqual({
      used: 5001,
      limit: 10000,
      available: 4999,
      percentage: 50.01,
      reset_at: '2026-02-01T00:00:00Z',
    });
    expect(await summary('entitlements.storage')).toEqual({
      used: 1073741824,
      limit: 5368709120,
      available: 4294967296,
      percentage: 20,
      unit: 'bytes',
    });
  });

  it('a newcomer: Free is 10 workspaces, 20 keys, 5 webhooks, 100 posts', async () => {
    const { summary } = await entitled(app);
    expect(await summary('entitlements')).toMatchObject({
      workspaces: { used: 1, limit: 10, available: 9, percentage: 10 },
      api_keys: { used: 0, limit: 20, available: 20, percentage: 0 },
      webhooks: { used: 0, limit: 5, available: 5, percentage: 0 },
      posts: { used: 0, limit: 100, available: 100, percentage: 0 },
      publishing: { used: 0, limit: 0, available: 0, percentage: 0 },
    });
  });

  it('what has no limit is null, and the spelling of a tier is kept', async () => {
    const { setTier, summary } = await entitled(app);
    await setTier('enterprise');
    const unlimited = { used: 0, limit: null, available: null, percentage: null };
    expect(await summary('entitlements.posts')).toEqual(unlimited);
    await setTier('business');
    expect(await summary('tier')).toBe('business');
    expect(await summary('entitlements.posts.limit')).toBe(10_000);
  });

  it('COR-101: percentages are rounded half up to two places', async () => {
    const { setTier, use, summary } = await entitled(app);
    await setTier('agency');
    const steps: [add: number, percentage: number][] = [
      [4, 0], // 0.004
      [1, 0.01], // 0.005
      [1000, 1.01], // 1.005, which is below 1.005 as a double
      [32_329, 33.33],
      [1, 33.34], // 33.335
      [66_665, 100],
    ];
    for (const [quantity, percentage] of steps) {
      await use({ feature: 'api_calls', quantity });
      expect(await summary('entitlements.api_calls.percentage')).toBe(percentage);
    }
  });

  it('a plan that became smaller leaves nothing, not less', async () => {
    const { setTier, use, summary, check } = await entitled(app);
    await setTier('pro');
    await use({ feature: 'posts', quantity: 150 });
    await setTier('free');
    const posts = { used: 150, limit: 100, available: 0, percentage: 150 };
    expect(await summary('entitlements.posts')).toEqual(posts);
    expect((await check('feature=posts')).at('allowed')).toBe(false);
  });
});

describe('who may', () => {
  it('COR-089, COR-095, COR-097: each operation needs its scope', async () => {
    const { makeKey } = await entitled(app);
    const keyWith = async (scopes: string[]) =>
      (await makeKey({ name: 'x', scopes })).at('data.key') as string;
    const read = await keyWith(['entitlements:read']);
    const write = await keyWith(['entitlements:write']);
    const body = { feature: 'posts' };
    const calls: [string, string, object | undefined, string, string][] = [
      ['GET', '/check?feature=posts', undefined, read, write],
      ['GET', '/summary', undefined, read, write],
      ['POST', '/usage', body, write, read],
    ];
    for (const [method, below, sent, may, mayNot] of calls) {
      const send = (token: string) =>
        app.call(method, path + below, { token, ...(sent && { body: sent }) });
      expect((await send(may)).status).toBe(200);
      const refused = await send(mayNot);
      expect(refused.status).toBe(403);
      expect(refused.at('error')).toBe('access_denied');
      expect((await send('nobody')).status).toBe(401);
    }
  });

  it('one workspace’s usage is not another’s', async () => {
    const [ada, eve] = [await entitled(app), await entitled(app)];
    await ada.use({ feature: 'posts', quantity: 10 });
    expect((await eve.check('feature=posts')).at('current_usage')).toBe(0);
    const headers = { 'x-workspace-id': String(ada.tenantId) };
    const foreign = await app.call('GET', `${path}/summary`, { token: eve.token, headers });
    expect(foreign.status).toBe(404);
  });
});
