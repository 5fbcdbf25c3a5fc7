import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asOwner } from '../../support/database.ts';
import { liftPlanLimits } from '../../support/lift-plan-limits.ts';
import { until } from '../../support/until.ts';
import {
  createWebhookApp,
  type WebhookApp,
  type WebhookOwner,
} from '../../support/webhooks/webhook-app.ts';

let app: WebhookApp;
let owner: WebhookOwner;
const url = 'http://127.0.0.1:9/hooks';

beforeAll(async () => {
  app = await createWebhookApp();
  owner = await app.owner();
  await liftPlanLimits(app.database);
});
afterAll(() => app.stop());

describe('201', () => {
  it('COR-067, 070, 071: an endpoint with a secret made for it', async () => {
    const made = await owner.call('POST', '/webhooks', { url, events: ['post.created'] });
    expect([made.status, made.at('message')]).toEqual([
      201,
      'Webhook endpoint created successfully.',
    ]);
    expect(made.at('data')).toEqual({
      id: expect.any(Number),
      url,
      events: ['post.created'],
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
      is_active: true,
      created_at: '2026-01-15T10:30:00Z',
    });
  });

  it('COR-070: an endpoint with a secret of its own', async () => {
    const secret = 'whsec_abc123def456...';
    const { secret: kept } = await owner.listen(url, ['*'], { secret });
    expect(kept).toBe(secret);
    const [{ secret: stored } = { secret: Buffer.of() }] = await app.database.query<{
      secret: Buffer;
    }>('SELECT secret FROM webhook_endpoints ORDER BY id DESC LIMIT 1');
    expect(stored.includes('abc123def456')).toBe(false);
  });
});

describe('200', () => {
  it('COR-065, 066, 072: a list, and one with its failures, neither with a secret', async () => {
    const { id } = await owner.listen(url, ['post.created', 'post.updated']);
    const list = await owner.call('GET', '/webhooks?sort=-id&per_page=1');
    expect(list.at('data')).toEqual([
      {
        id,
        url,
        events: ['post.created', 'post.updated'],
        is_active: true,
        success_count: 0,
        failure_count: 0,
        last_delivery_at: null,
        created_at: '2026-01-15T10:30:00Z',
      },
    ]);
    expect(Object.keys(list.at('meta') as object)).toContain('last_page');
    const one = await owner.call('GET', `/webhooks/${String(id)}?include=owner`);
    expect(one.at('data.consecutive_failures')).toBe(0);
    expect(one.at('data.owner.email')).toEqual(expect.any(String));
    expect(list.text + one.text).not.toContain('whsec_');
  });

  it('COR-072, 073, 074: url, events, headers and is_active change', async () => {
    const { id } = await owner.listen(url);
    const body = {
      url: 'http://127.0.0.1:9/new',
      events: ['post.*'],
      is_active: false,
      headers: { 'X-Team': 'blue' },
    };
    const changed = await owner.call('PATCH', `/webhooks/${String(id)}`, body);
    expect([changed.status, changed.at('message')]).toEqual([
      200,
      'Webhook endpoint updated successfully.',
    ]);
    expect(changed.at('data')).toMatchObject({
      id,
      url: 'http://127.0.0.1:9/new',
      events: ['post.*'],
      is_active: false,
      custom_headers: ['X-Team'],
    });
    expect(changed.text).not.toMatch(/blue|whsec_/);
  });

  it('a secret is rotated, and the new one shown once', async () => {
    const { id, secret } = await owner.listen(url);
    const rotated = await owner.call('POST', `/webhooks/${String(id)}/rotate-secret`, {
      grace_period_seconds: 300,
    });
    expect(rotated.at('data')).toEqual({
      id,
      secret: expect.stringMatching(/^whsec_/),
      grace_period_ends_at: '2026-01-15T10:35:00Z',
    });
    expect(rotated.at('data.secret')).not.toBe(secret);
    expect(rotated.headers.get('cache-control')).toBe('no-store');
  });
});

describe('204 and 404', () => {
  it('COR-076: a deleted endpoint is gone', async () => {
    const { id } = await owner.listen(url);
    const path = `/webhooks/${String(id)}`;
    expect((await owner.call('DELETE', path)).status).toBe(204);
    expect((await owner.call('GET', path)).status).toBe(404);
    expect((await owner.call('DELETE', path)).status).toBe(404);
  });

  it('an endpoint that is deleted while something happens fails nothing', async () => {
    const { id } = await owner.listen(url);
    const made = await asOwner(app.database.url, async (database) => {
      await database.query('BEGIN');
      await database.query('DELETE FROM webhook_endpoints WHERE id = $1', [id]);
      const making = owner.call('POST', '/api-keys', { name: 'Meanwhile' });
      await until(async () => {
        const waiting = await database.query('SELECT FROM pg_locks WHERE NOT granted');
        return waiting.rowCount !== 0;
      }, 'the request waits');
      await database.query('COMMIT');
      return making;
    });
    expect(made.status).toBe(201);
  });

  it("another workspace's endpoint is like one that never was", async () => {
    const { id } = await owner.listen(url);
    const stranger = await app.owner();
    const paths = ['', '/deliveries', '/test', '/replay', '/rotate-secret', '/deliveries/1/retry'];
    const methods = ['GET', 'GET', 'POST', 'POST', 'POST', 'POST'];
    for (const [index, path] of paths.entries()) {
      const bodies = path === '/replay' ? { since: '2026-01-01T00:00:00Z' } : undefined;
      const ask = (of: number) =>
        stranger.call(methods[index] ?? '', `/webhooks/${String(of)}${path}`, bodies);
      const [theirs, random] = [await ask(id), await ask(999_999)];
      expect([theirs.status, theirs.text]).toEqual([404, random.text]);
    }
  });
});

describe('422', () => {
  it.each([
    ['COR-068: http', { url: 'http://example.com/', events: ['*'] }, 'url'],
    ['no url', { events: ['*'] }, 'url'],
    ['a private address', { url: 'https://10.0.0.1/', events: ['*'] }, 'url'],
    ['COR-069: no events', { url }, 'events'],
    ['COR-069: empty events', { url, events: [] }, 'events'],
    ['COR-069: an unknown event', { url, events: ['post.eaten'] }, 'events.0'],
    ['an unknown pattern', { url, events: ['toast.*'] }, 'events.0'],
    ['a reserved header', { url, events: ['*'], headers: { Host: 'x' } }, 'headers.Host'],
    ['a signature', { url, events: ['*'], headers: { 'Webhook-Id': 'x' } }, 'headers.Webhook-Id'],
    ['an unknown member', { url, events: ['*'], admin: true }, 'admin'],
  ])('%s', async (_name, body, field) => {
    const refused = await owner.call('POST', '/webhooks', body);
    expect(refused.status).toBe(422);
    expect(Object.keys(refused.at('errors') as object)).toContain(field);
  });

  it('COR-088: the events of every API are known', async () => {
    const events = ['post.created', 'post.updated', 'post.deleted', 'lead.created', 'budget.*'];
    const made = await owner.call('POST', '/webhooks', { url, events });
    expect(made.status).toBe(201);
  });
});

describe('403', () => {
  it('COR-122: more endpoints than the plan allows', async () => {
    const free = await app.owner();
    for (let made = 0; made < 5; made += 1) await free.listen(url);
    const refused = await free.call('POST', '/webhooks', { url, events: ['*'] });
    expect([refused.status, refused.at('error'), refused.at('feature')]).toEqual([
      403,
      'feature_limit_reached',
      'webhooks',
    ]);
  });

  it.each([
    ['COR-065', 'GET', '/webhooks', 'webhooks:write', 'webhooks:read'],
    ['COR-067', 'POST', '/webhooks', 'webhooks:read', 'webhooks:write'],
    ['COR-073', 'PATCH', '/webhooks/1', 'webhooks:read', 'webhooks:write'],
    ['COR-076', 'DELETE', '/webhooks/1', 'webhooks:write', 'webhooks:delete'],
    ['COR-077', 'POST', '/webhooks/1/test', 'webhooks:read', 'webhooks:write'],
    ['COR-081', 'GET', '/webhooks/1/deliveries', 'webhooks:write', 'webhooks:read'],
    ['COR-086', 'POST', '/webhooks/1/deliveries/1/retry', 'webhooks:read', 'webhooks:write'],
  ])('%s: %s %s with %s lacks %s', async (_line, method, path, held, wanted) => {
    const made = await owner.call('POST', '/api-keys', { name: 'k', scopes: [held] });
    const key = made.at('data.key') as string;
    const refused = await app.call(method, `/api/v1${path}`, { token: key });
    expect([refused.status, refused.at('message')]).toEqual([
      403,
      `Insufficient permissions. Required scope: ${wanted}`,
    ]);
  });
});
