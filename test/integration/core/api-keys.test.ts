import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { liftPlanLimits } from '../../support/lift-plan-limits.ts';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await createTestApp();
  ({ token } = await app.signUp());
  await liftPlanLimits(app.database);
});
afterAll(() => app.stop());

const path = '/api/v1/api-keys';

async function create(body: object, credential = token) {
  const answer = await app.call('POST', path, { token: credential, body });
  return {
    answer,
    id: answer.at('data.id') as number,
    key: answer.at('data.key') as string,
  };
}

const workspaces = (key: string) => app.call('GET', '/api/v1/workspaces', { token: key });

describe('createApiKey', () => {
  it('COR-053, COR-055, COR-056, COR-058, SOC-009: 201 with the key, once', async () => {
    const { answer, key } = await create({ name: 'Production' });
    expect(answer.status).toBe(201);
    expect(answer.json).toEqual({
      message: 'API key created successfully.',
      data: {
        id: expect.any(Number),
        name: 'Production',
        key: expect.stringMatching(/^sk_live_[0-9A-Za-z]{36}$/),
        scopes: ['read', 'write'],
        rate_limit_tier: 'free',
        expires_at: null,
        created_at: '2026-01-15T10:30:00Z',
      },
    });
    expect((await workspaces(key)).status).toBe(200);
    const stored = await app.database.query('SELECT * FROM api_keys');
    expect(JSON.stringify(stored)).not.toContain(key);
  });

  it.each([
    ['COR-054: no name', {}, ['name']],
    ['COR-054: 256 characters', { name: 'x'.repeat(256) }, ['name']],
    ['SAL-013: no scope', { name: 'x', scopes: [] }, ['scopes']],
    ['SAL-014: unknown scopes', { name: 'x', scopes: ['foo:bar', 'read'] }, ['scopes.0']],
    ['SAL-014: what is no scope', { name: 'x', scopes: ['posts:read posts:write'] }, ['scopes.0']],
    ['SAL-031: users:write', { name: 'x', scopes: ['users:write'] }, ['scopes.0']],
    [
      'COR-057: an expiry in the past',
      { name: 'x', expires_at: '2026-01-15T10:30:00Z' },
      ['expires_at'],
    ],
    ['COR-057: a bad date', { name: 'x', expires_at: '2027-02-30T00:00:00Z' }, ['expires_at']],
    ['a bad network', { name: 'x', allowed_ips: ['10.0.0.0/33'] }, ['allowed_ips.0']],
  ])('%s is 422', async (_name, body, fields) => {
    const { answer } = await create(body);
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.at('errors') as object)).toEqual(fields);
  });

  it('SAL-041: several keys work side by side, each product with its prefix', async () => {
    const products = ['core', 'growth', 'sales', 'social'];
    const made = await Promise.all(products.map((product) => create({ name: product, product })));
    expect(made.map(({ key }) => key.slice(0, 8))).toEqual([
      'sk_live_',
      'sg_live_',
      'sc_live_',
      'sk_live_',
    ]);
    for (const { key } of made) expect((await workspaces(key)).status).toBe(200);
  });
});

describe('using a key', () => {
  it('COR-005, SAL-004, SAL-005, SOC-023: no key, an unknown one and one with a slip are 401', async () => {
    const { key } = await create({ name: 'x' });
    const slip = key.slice(0, -1) + (key.endsWith('a') ? 'b' : 'a');
    for (const wrong of [slip, key.slice(0, -1), `${key}a`, 'sk_live_nope']) {
      expect((await workspaces(wrong)).status).toBe(401);
    }
  });

  it('GRO-001, GRO-002, GRO-015: on growth it travels as X-API-Key; a bad one beside a token is 401', async () => {
    const { key } = await create({ name: 'x', scopes: ['orgs:read'], product: 'growth' });
    const orgs = (headers: Record<string, string>) => app.call('GET', '/api/v1/orgs', { headers });
    expect((await orgs({ 'X-API-Key': key })).status).toBe(200);
    expect((await orgs({ authorization: `Bearer ${token}` })).status).toBe(200);
    expect(
      (await orgs({ 'x-api-key': 'sg_live_bad', authorization: `Bearer ${token}` })).status,
    ).toBe(401);
    expect((await orgs({ authorization: `Bearer ${key}` })).status).toBe(401);
  });

  it('GRO-006, COR-121, SAL-035: a scope that it lacks is 403 though its maker has it', async () => {
    const { key } = await create({ name: 'x', scopes: ['api-keys:read'] });
    const answer = await workspaces(key);
    expect(answer.status).toBe(403);
    expect(answer.at('message')).toBe('Insufficient permissions. Required scope: workspaces:read');
  });

  it('COR-047: write does not grant deletion', async () => {
    const { key } = await create({ name: 'x', scopes: ['read', 'write'] });
    const made = await app.call('POST', '/api/v1/workspaces', { token: key, body: { name: 'w' } });
    expect(made.status).toBe(201);
    const own = `/api/v1/workspaces/${String(made.at('data.id'))}`;
    expect((await app.call('DELETE', own, { token: key })).status).toBe(403);
  });

  it('SAL-043: a read-only key reads and does not write', async () => {
    const { key } = await create({ name: 'x', scopes: ['*:read'] });
    expect((await workspaces(key)).status).toBe(200);
    expect(
      (await app.call('POST', '/api/v1/workspaces', { token: key, body: { name: 'w' } })).status,
    ).toBe(403);
  });

  it('COR-052: last_used_at moves', async () => {
    const { id, key } = await create({ name: 'x' });
    const read = () => app.call('GET', `${path}/${String(id)}`, { token });
    expect((await read()).at('data.last_used_at')).toBeNull();
    await workspaces(key);
    expect((await read()).at('data.last_used_at')).toBe('2026-01-15T10:30:00Z');
  });

  it('COR-057: it may expire at a leap second', async () => {
    const { key } = await create({ name: 'x', expires_at: '2026-06-30T23:59:60Z' });
    expect((await workspaces(key)).status).toBe(200);
  });

  it('COR-057, SAL-010, SAL-011: it works until it expires', async () => {
    const { key } = await create({ name: 'x', expires_at: '2026-01-15T10:30:30Z' });
    app.clock.advance({ seconds: 29 });
    expect((await workspaces(key)).status).toBe(200);
    app.clock.advance({ seconds: 1 });
    expect((await workspaces(key)).status).toBe(401);
    app.clock.advance({ seconds: -30 });
  });

  it('an address that is not allowed is 403, before the scope is looked at', async () => {
    const { key } = await create({
      name: 'x',
      allowed_ips: ['192.0.2.0/24'],
      scopes: ['seo:read'],
    });
    const answer = await workspaces(key);
    expect(answer.json).toEqual({
      error: 'access_denied',
      message: 'IP address not allowed for this API key.',
    });
    const allowed = await create({ name: 'x', allowed_ips: ['127.0.0.1'] });
    expect((await workspaces(allowed.key)).status).toBe(200);
  });

  it('COR-008, SAL-006, SOC-007: it is bound to its workspace', async () => {
    const { key } = await create({ name: 'x', scopes: ['read', 'write', 'workspaces:delete'] });
    const other = await app.call('POST', '/api/v1/workspaces', { token, body: { name: 'Other' } });
    const id = String(other.at('data.id'));
    const keys = (workspace: string) =>
      app.call('GET', path, { token: key, headers: { 'x-workspace-id': workspace } });
    expect((await keys(id)).status).toBe(404);
    expect((await app.call('GET', path, { token, headers: { 'x-workspace-id': id } })).status).toBe(
      200,
    );
    // The operations on workspaces themselves reach every one of its maker.
    expect((await app.call('GET', `/api/v1/workspaces/${id}`, { token: key })).status).toBe(200);
    expect((await app.call('DELETE', `/api/v1/workspaces/${id}`, { token: key })).status).toBe(204);
  });

  it('SAL-038: it never has more than its maker has now', async () => {
    const person = await app.signUp();
    await liftPlanLimits(app.database);
    const { key } = await create({ name: 'x' }, person.token);
    const make = () => app.call('POST', '/api/v1/workspaces', { token: key, body: { name: 'w' } });
    expect((await make()).status).toBe(201);
    await app.database.query(
      `UPDATE members SET role = 'viewer' WHERE user_id = (SELECT id FROM users WHERE email = $1)`,
      [person.email],
    );
    const deadline = performance.now() + 2_000;
    let status = 201;
    while (status === 201 && performance.now() < deadline) ({ status } = await make());
    expect(status).toBe(403);
  });
});

describe('no escalation', () => {
  it('a key gives away no scope that it lacks', async () => {
    const { key } = await create({ name: 'x', scopes: ['api-keys:write', 'posts:read'] });
    for (const scopes of [['posts:write'], ['posts:*'], ['*:read'], ['read'], ['*']]) {
      expect((await create({ name: 'y', scopes }, key)).answer.status).toBe(403);
    }
    expect((await create({ name: 'y' }, key)).answer.status).toBe(403);
    expect((await create({ name: 'y', scopes: ['posts:read'] }, key)).answer.status).toBe(201);
  });

  it('a key rotates or changes no other key into more than it has', async () => {
    const strong = await create({ name: 'strong', scopes: ['*'] });
    const { key } = await create({ name: 'x', scopes: ['api-keys:write'] });
    const rotate = `${path}/${String(strong.id)}/rotate`;
    expect((await app.call('POST', rotate, { token: key })).status).toBe(403);
    const body = { scopes: ['billing:read'] };
    expect(
      (await app.call('PATCH', `${path}/${String(strong.id)}`, { token: key, body })).status,
    ).toBe(403);
  });
});

describe('listing and reading', () => {
  it('COR-048 to 051, SAL-012, SAL-044, SAL-048: everything but the key', async () => {
    const person = await app.signUp();
    const { id, key } = await create({ name: 'Listed', scopes: ['posts:read'] }, person.token);
    const item = {
      id,
      name: 'Listed',
      prefix: key.slice(0, 11),
      product: 'core',
      scopes: ['posts:read'],
      rate_limit_tier: 'free',
      allowed_ips: null,
      last_used_at: null,
      expires_at: null,
      rotation_advised_at: '2026-04-15T10:30:00Z',
      created_at: '2026-01-15T10:30:00Z',
    };
    const list = await app.call('GET', path, { token: person.token });
    expect(list.at('data')).toEqual([item]);
    expect(list.at('meta.total')).toBe(1);
    const one = await app.call('GET', `${path}/${String(id)}?include=owner`, {
      token: person.token,
    });
    expect(one.at('data')).toEqual({
      ...item,
      owner: { id: expect.any(Number), name: 'Ada', email: person.email },
    });
    expect(list.text + one.text).not.toContain(key);
  });

  it('a key of another workspace is 404, like one that never was', async () => {
    const stranger = await app.signUp();
    const { id } = await create({ name: 'Theirs' }, stranger.token);
    for (const [method, suffix] of [
      ['GET', ''],
      ['PATCH', ''],
      ['DELETE', ''],
      ['POST', '/rotate'],
    ]) {
      const ask = (key: number) =>
        app.call(method ?? '', `${path}/${String(key)}${suffix ?? ''}`, {
          token,
          ...(method === 'PATCH' && { body: { name: 'x' } }),
        });
      const [foreign, random] = [await ask(id), await ask(987_654)];
      expect([foreign.status, foreign.text]).toEqual([404, random.text]);
    }
  });
});

describe('updateApiKey', () => {
  it('SAL-045, SAL-046: name, scopes and expiry change at once', async () => {
    const { id, key } = await create({ name: 'Old' });
    expect((await workspaces(key)).status).toBe(200);
    const change = (body: object) => app.call('PATCH', `${path}/${String(id)}`, { token, body });
    const renamed = await change({ name: 'New', scopes: ['posts:read'] });
    expect(renamed.at('message')).toBe('API key updated successfully.');
    expect(renamed.at('data')).toMatchObject({ name: 'New', scopes: ['posts:read'] });
    expect((await workspaces(key)).status).toBe(403);
    await change({ scopes: ['read'], expires_at: '2026-01-15T10:30:10Z' });
    expect((await workspaces(key)).status).toBe(200);
    app.clock.advance({ seconds: 10 });
    expect((await workspaces(key)).status).toBe(401);
    expect((await change({ expires_at: null })).at('data.expires_at')).toBeNull();
    expect((await workspaces(key)).status).toBe(200);
  });
});

describe('rotateApiKey', () => {
  it('COR-059 to 063: a new key, both working through the grace period', async () => {
    const old = await create({ name: 'Rotated', scopes: ['read'] });
    const answer = await app.call('POST', `${path}/${String(old.id)}/rotate`, { token, body: {} });
    expect(answer.status).toBe(200);
    const endsAt = new Date(app.clock.now().getTime() + 86_400_000);
    expect(answer.json).toEqual({
      message: 'API key rotated successfully.',
      data: {
        id: expect.any(Number),
        name: 'Rotated',
        key: expect.stringMatching(/^sk_live_/),
        scopes: ['read'],
        grace_period_ends_at: `${endsAt.toISOString().slice(0, 19)}Z`,
      },
    });
    const key = answer.at('data.key') as string;
    expect(answer.at('data.id')).not.toBe(old.id);
    expect([(await workspaces(old.key)).status, (await workspaces(key)).status]).toEqual([
      200, 200,
    ]);
    app.clock.advance({ hours: 24 });
    expect([(await workspaces(old.key)).status, (await workspaces(key)).status]).toEqual([
      401, 200,
    ]);
    app.clock.advance({ hours: -24 });
  });

  it('without a body too; not twice, and not when revoked', async () => {
    const { id } = await create({ name: 'x' });
    const rotate = () => app.call('POST', `${path}/${String(id)}/rotate`, { token });
    expect((await rotate()).status).toBe(200);
    expect((await rotate()).status).toBe(409);
    await app.call('DELETE', `${path}/${String(id)}`, { token });
    expect((await rotate()).status).toBe(404);
  });

  it('of ten parallel rotations one succeeds', async () => {
    const { id } = await create({ name: 'x' });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => app.call('POST', `${path}/${String(id)}/rotate`, { token })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array<number>(9).fill(409),
    ]);
  });
});

describe('revokeApiKey', () => {
  it('COR-064, SAL-040, SAL-047, SOC-010: 204, and the very next request is 401', async () => {
    const { id, key } = await create({ name: 'x' });
    expect((await workspaces(key)).status).toBe(200);
    expect((await app.call('DELETE', `${path}/${String(id)}`, { token })).status).toBe(204);
    expect((await workspaces(key)).status).toBe(401);
    expect((await app.call('GET', `${path}/${String(id)}`, { token })).status).toBe(404);
  });
});
