/** Protects: what a plan limits is counted where it exists, so that what goes is free again. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { entitled, planRefusal, upgradeEnvironment } from '../../support/entitled.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ environment: upgradeEnvironment });
});
afterAll(() => app.stop());

describe('workspaces', () => {
  it('COR-122: a free person owns ten; one that is deleted is free again', async () => {
    const { make, check, token } = await entitled(app);
    const made = await Promise.all(
      Array.from({ length: 9 }, (_, index) => make({ name: `W${String(index)}` })),
    );
    expect(made.map(({ status }) => status)).toEqual(Array<number>(9).fill(201));
    const refused = await make({ name: 'Eleventh' });
    expect(refused.status).toBe(403);
    expect(refused.json).toEqual(planRefusal('workspaces'));
    expect((await check('feature=workspaces')).json).toMatchObject({
      allowed: false,
      message: 'Workspace limit exceeded. Used: 10, Limit: 10',
    });
    const log = await app.call('GET', '/api/v1/audit-log?sort=-id&per_page=1', { token });
    expect(log.at('data.0')).toMatchObject({
      operation: 'core.createWorkspace',
      status: 403,
      request_id: refused.headers.get('x-request-id'),
      after: null,
    });
    const own = `/api/v1/workspaces/${String(made[0]?.at('data.id'))}`;
    expect((await app.call('DELETE', own, { token })).status).toBe(204);
    expect((await make({ name: 'Tenth again' })).status).toBe(201);
    expect((await make({ name: 'Eleventh' })).status).toBe(403);
  });

  it('count for the person, whichever workspace they act in, by the plan of that one', async () => {
    const { make, token } = await entitled(app);
    const pro = (await make({ name: 'Pro', tier: 'pro' })).at('data.id');
    const free = (await make({ name: 'Free' })).at('data.id');
    for (let count = 0; count < 7; count += 1) await make({ name: 'x' });
    const makeIn = (workspace: unknown) =>
      app.call('POST', '/api/v1/workspaces', {
        token,
        body: { name: 'y' },
        headers: { 'x-workspace-id': String(workspace) },
      });
    expect((await makeIn(free)).status).toBe(403);
    expect((await makeIn(pro)).status).toBe(201);
  });

  it('whoever has no workspace left is free', async () => {
    const { make, setTier, tenantId, token } = await entitled(app);
    await setTier('enterprise');
    const own = `/api/v1/workspaces/${String(tenantId)}`;
    expect((await app.call('DELETE', own, { token })).status).toBe(204);
    await until(
      async () => (await app.call('GET', '/api/v1/entitlements/summary', { token })).status === 403,
    );
    expect((await make({ name: 'Anew' })).status).toBe(201);
  });

  it('a creation that is refused or invalid uses nothing up', async () => {
    const { make, check } = await entitled(app);
    await make({ name: 'First', slug: 'entitled-slug' });
    expect((await make({ name: 'Second', slug: 'entitled-slug' })).status).toBe(409);
    expect((await make({})).status).toBe(422);
    expect((await check('feature=workspaces')).at('current_usage')).toBe(2);
  });
});

describe('keys', () => {
  it('COR-122: a free workspace has twenty; one that is revoked is free again', async () => {
    const { makeKey, token, check } = await entitled(app);
    const made = await Promise.all(Array.from({ length: 20 }, () => makeKey({ name: 'x' })));
    expect(made.map(({ status }) => status)).toEqual(Array<number>(20).fill(201));
    const refused = await makeKey({ name: 'x' });
    expect(refused.json).toEqual(planRefusal('api_keys'));
    const own = `/api/v1/api-keys/${String(made[0]?.at('data.id'))}`;
    expect((await app.call('DELETE', own, { token })).status).toBe(204);
    expect((await check('feature=api_keys')).at('available')).toBe(1);
    expect((await makeKey({ name: 'x' })).status).toBe(201);
    expect((await makeKey({ name: 'x' })).status).toBe(403);
  });

  it('what is wrong with a request comes before what the plan allows', async () => {
    const { makeKey, boost } = await entitled(app);
    await Promise.all(Array.from({ length: 20 }, () => makeKey({ name: 'x' })));
    expect((await makeKey({})).status).toBe(422);
    expect((await makeKey({ name: 'x', scopes: ['no:such'] })).status).toBe(422);
    expect((await makeKey({ name: 'x' })).status).toBe(403);
    await boost('api_keys', 'add_limit', 1);
    expect((await makeKey({ name: 'x' })).status).toBe(201);
  });

  it('an expired key counts, and one that was rotated does not, in its grace or after', async () => {
    const { makeKey, token, check } = await entitled(app);
    const { at } = await makeKey({ name: 'x', expires_at: '2026-01-15T10:30:10Z' });
    const rotated = await makeKey({ name: 'y' });
    const used = async () => (await check('feature=api_keys')).at('current_usage');
    app.clock.advance({ seconds: 20 });
    expect(await used()).toBe(2);
    const rotate = `/api/v1/api-keys/${String(rotated.at('data.id'))}/rotate`;
    expect((await app.call('POST', rotate, { token })).status).toBe(200);
    expect(await used()).toBe(2);
    await app.call('DELETE', `/api/v1/api-keys/${String(at('data.id'))}`, { token });
    expect(await used()).toBe(1);
  });

  it('a full workspace can rotate all the same', async () => {
    const { makeKey, token, check } = await entitled(app);
    const made = await Promise.all(Array.from({ length: 20 }, () => makeKey({ name: 'x' })));
    const rotate = `/api/v1/api-keys/${String(made[0]?.at('data.id'))}/rotate`;
    expect((await app.call('POST', rotate, { token })).status).toBe(200);
    expect((await check('feature=api_keys')).at('current_usage')).toBe(20);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + 3_000;
  while (!(await holds())) {
    if (performance.now() > deadlineMs) throw new Error('it never held');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
