/** Protects: plans, boosts and periods hold from the moment they begin to the moment they end. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { entitled, upgradeEnvironment } from '../../support/entitled.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ environment: upgradeEnvironment });
});
afterAll(() => app.stop());

describe('plans', () => {
  it('a change holds from the next request on', async () => {
    const { makeKey, setTier } = await entitled(app);
    await Promise.all(Array.from({ length: 20 }, () => makeKey({ name: 'x' })));
    expect((await makeKey({ name: 'x' })).status).toBe(403);
    await setTier('starter');
    expect((await makeKey({ name: 'x' })).status).toBe(201);
    await setTier('free');
    expect((await makeKey({ name: 'x' })).status).toBe(403);
  });

  it('boosts: more of it until a time, without limit, or of what the plan lacks', async () => {
    const { check, use, boost } = await entitled(app);
    const limit = async (feature: string) => (await check(`feature=${feature}`)).at('limit');
    const until = new Date(app.clock.now().getTime() + 60_000).toISOString();
    await boost('posts', 'add_limit', 50, until);
    await boost('posts', 'add_limit', 7);
    expect(await limit('posts')).toBe(157);
    expect((await use({ feature: 'posts', quantity: 157 })).status).toBe(200);
    app.clock.advance({ seconds: 59 });
    expect(await limit('posts')).toBe(157);
    app.clock.advance({ seconds: 1 });
    expect((await check('feature=posts')).json).toMatchObject({ limit: 107, available: 0 });

    await boost('api_calls', 'unlimited');
    expect(await limit('api_calls')).toBeNull();

    await boost('publishing', 'enable');
    expect(await limit('publishing')).toBeNull();
    await boost('ai_generations', 'enable');
    expect(await limit('ai_generations')).toBe(50);
    await boost('webhooks', 'enable');
    expect(await limit('webhooks')).toBe(5);
  });

  it('the server cannot give a boost, nor the database be talked into a tier without limits', async () => {
    const { tenantId } = await entitled(app);
    const give = `SET ROLE charter_app; INSERT INTO entitlement_boosts
      (tenant_id, feature, kind, created_at) VALUES (${String(tenantId)}, 'posts', 'unlimited', '2026-01-01')`;
    await expect(app.database.query(give)).rejects.toMatchObject({ code: '42501' });
    const rows = await app.database.query(
      `SELECT entitlement_limit('posts', '{"pro": null}', '2026-01-01') AS allowed`,
    );
    expect(rows).toEqual([{ allowed: '0' }]);
  });
});

describe('time', () => {
  it('COR-099: a month ends with the month of UTC, at its first millisecond', async () => {
    const { use, check, summary } = await entitled(app, 'key');
    await use({ feature: 'api_calls', quantity: 1000 });
    expect((await use({ feature: 'api_calls' })).status).toBe(403);
    const turn = Date.parse('2026-02-01T00:00:00.000Z');
    app.clock.advance({ ms: turn - 1 - app.clock.now().getTime() });
    expect((await use({ feature: 'api_calls' })).status).toBe(403);
    expect((await check('feature=api_calls')).at('available')).toBe(0);
    app.clock.advance({ ms: 1 });
    expect((await use({ feature: 'api_calls' })).at('current_usage')).toBe(1);
    expect(await summary('entitlements.api_calls')).toMatchObject({
      used: 1,
      reset_at: '2026-03-01T00:00:00Z',
    });
    app.clock.advance({ days: 330 });
    expect(await summary('entitlements.api_calls')).toMatchObject({
      used: 0,
      reset_at: '2027-01-01T00:00:00Z',
    });
  });

  it('a rolling window forgets each use when it has left the window', async () => {
    const { use, check, summary } = await entitled(app, 'key');
    const calls = async () => (await check('feature=mcp_tool_calls')).at('current_usage');
    const start = Date.parse('2027-03-01T08:59:00Z');
    app.clock.advance({ ms: start - app.clock.now().getTime() });
    const own = () => summary('entitlements.mcp_tool_calls');
    expect(Object.keys((await own()) as object)).not.toContain('reset_at');
    await use({ feature: 'mcp_tool_calls', quantity: 60 });
    app.clock.advance({ days: 10 });
    await use({ feature: 'mcp_tool_calls', quantity: 40 });
    expect((await use({ feature: 'mcp_tool_calls' })).status).toBe(403);
    expect(await own()).toMatchObject({ used: 100, reset_at: '2027-03-31T09:00:00Z' });
    app.clock.advance({ days: 20 });
    expect(await calls()).toBe(100);
    app.clock.advance({ minutes: 1 });
    expect(await calls()).toBe(40);
    expect((await use({ feature: 'mcp_tool_calls', quantity: 61 })).status).toBe(403);
    expect((await use({ feature: 'mcp_tool_calls', quantity: 60 })).status).toBe(200);
    const parts = await app.database.query(
      `SELECT used FROM entitlement_usage WHERE feature = 'mcp_tool_calls' ORDER BY period_start`,
    );
    expect(parts).toEqual([{ used: '40' }, { used: '60' }]);
  });
});
