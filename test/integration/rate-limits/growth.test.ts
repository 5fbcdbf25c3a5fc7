/** Protects: growth's limits by the minute and by the day, and those of whoever has no credential. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { growth } from '../../../generated/growth/index.ts';
import { windowsOf } from '../../../src/engine/plan/rate-limits.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { readLimitHeaders } from '../../support/limit-headers.ts';
import { callersLimit } from '../../support/limited-api.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ limits: 'declared', environment: { TRUST_PROXY: '1' } });
});
afterAll(() => app.stop());

async function createKey(tier = 'free'): Promise<string> {
  const { token, email } = await app.signUp();
  await app.database.query(
    `UPDATE tenants SET tier = $1 WHERE id IN (SELECT tenant_id FROM members
       JOIN users ON users.id = user_id WHERE email = $2)`,
    [tier, email],
  );
  const body = { name: 'x', product: 'growth' };
  const made = await app.call('POST', '/api/v1/api-keys', { token, body });
  return made.at('data.key') as string;
}

const orgs = (key: string, from = '192.0.2.1') =>
  app.call('GET', '/api/v1/orgs', { headers: { 'x-api-key': key, 'x-forwarded-for': from } });
const health = (from: string) =>
  app.call('GET', '/api/v1/health', { headers: { 'x-forwarded-for': from } });

/** How many of so many requests got each status. */
async function countAll(count: number, send: () => Promise<{ status: number }>) {
  const counts: Record<number, number> = {};
  for (let sent = 0; sent < count; sent += 50) {
    const batch = Array.from({ length: Math.min(50, count - sent) }, send);
    for (const { status } of await Promise.all(batch)) counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

describe('a key', () => {
  it.each([
    ['GRO-035', 'starter', 100, 10_000],
    ['GRO-037', 'pro', 500, 50_000],
  ])('%s: %s passes %i a minute, and no more', async (_line, tier, minute, day) => {
    const key = await createKey(tier);
    expect(await countAll(minute, () => orgs(key))).toEqual({ 200: minute });
    const refused = await orgs(key);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(refused.json).toMatchObject({ status: 429, code: 'rate_limited' });
    expect(readLimitHeaders(refused)).toMatchObject({
      limit: minute,
      remaining: 0,
      windows: { 'key-60s': { q: minute, r: 0 }, 'key-86400s': { q: day, r: day - minute } },
    });
  });

  it('GRO-040 to GRO-043: every answer tells what remains; waiting as long as a 429 says is enough', async () => {
    const key = await createKey();
    const seconds = app.clock.now().getTime() / 1_000;
    for (let remaining = 99; remaining >= 0; remaining -= 1) {
      const told = readLimitHeaders(await orgs(key));
      expect(told.remaining).toBe(remaining);
      expect(told.reset).toBeGreaterThan(seconds);
      app.clock.advance({ ms: 100 });
    }
    const refused = await orgs(key);
    expect(refused.status).toBe(429);
    const wait = Number(refused.headers.get('retry-after'));
    // A hundred are kept in pairs: the first request goes with the second, a tenth of a second later.
    expect(wait).toBe(51);
    app.clock.advance({ seconds: wait - 1 });
    expect((await orgs(key)).status).toBe(429);
    app.clock.advance({ seconds: 1 });
    expect((await orgs(key)).status).toBe(200);
  });

  it('GRO-036: 10,000 a day, though the minute is free; a sixtieth of them is free again at once', async () => {
    const key = await createKey('starter');
    let admitted = 0;
    for (let minute = 0; minute < 100; minute += 1) {
      admitted += (await countAll(100, () => orgs(key)))[200] ?? 0;
      app.clock.advance({ minutes: 1 });
    }
    expect(admitted).toBe(10_000);
    const refused = await orgs(key);
    expect(refused.status).toBe(429);
    expect(readLimitHeaders(refused)).toMatchObject({
      limit: 10_000,
      remaining: 0,
      windows: { 'key-60s': { r: 100 }, 'key-86400s': { r: 0 } },
    });
    // The oldest batch has 167 requests, the last of them from the second minute.
    expect(refused.headers.get('retry-after')).toBe(String(86_400 - 99 * 60));
    app.clock.advance({ seconds: Number(refused.headers.get('retry-after')) });
    expect((await orgs(key)).status).toBe(200);
  }, 60_000);

  it('GRO-038, GRO-039: what the other tiers have', () => {
    const numbers = (tier: string) =>
      windowsOf(callersLimit(growth.contract), { tier }).windows.map((one) => [
        one.capacity,
        one.seconds,
      ]);
    expect(numbers('free')).toEqual([
      [100, 60],
      [10_000, 86_400],
    ]);
    expect(numbers('pro')).toEqual([
      [500, 60],
      [50_000, 86_400],
    ]);
    expect(numbers('agency')).toEqual(numbers('pro'));
    expect(numbers('enterprise')).toEqual([
      [2_000, 60],
      [500_000, 86_400],
    ]);
  });

  it('an API counts alone: a key that growth refuses has all of core', async () => {
    const key = await createKey();
    expect(await countAll(101, () => orgs(key))).toEqual({ 200: 100, 429: 1 });
    const answer = await app.call('GET', '/api/v1/workspaces', { token: key });
    expect(readLimitHeaders(answer)).toMatchObject({ limit: 60, remaining: 59 });
  });
});

describe('without a credential', () => {
  it('a public operation passes 600 a minute for an address, and no more', async () => {
    expect(await countAll(601, () => health('198.51.100.1'))).toEqual({ 200: 600, 429: 1 });
    const refused = await health('198.51.100.1');
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(readLimitHeaders(refused)).toMatchObject({
      limit: 600,
      windows: { 'anonymous-60s': { q: 600, w: 60, r: 0, t: 60 } },
    });
    expect((await health('198.51.100.2')).status).toBe(200);
  });

  it('an IPv6 client has one count for all of its addresses', async () => {
    for (let index = 0; index < 4; index += 1) {
      const told = readLimitHeaders(await health(`2001:db8:0:7:${index.toString(16)}::${index}`));
      expect(told.remaining).toBe(599 - index);
    }
    expect(readLimitHeaders(await health('2001:db8:0:8::1')).remaining).toBe(599);
  });

  it('failed authentications count with them; a valid credential passes all the same', async () => {
    const [key, from] = [await createKey(), '203.0.113.9'];
    const wrong = () => orgs('sg_live_wrong', from);
    expect(readLimitHeaders(await health(from)).remaining).toBe(599);
    const first = await wrong();
    expect(first.status).toBe(401);
    expect(readLimitHeaders(first)).toMatchObject({ limit: 600, remaining: 598 });
    expect(await countAll(600, wrong)).toEqual({ 401: 598, 429: 2 });
    const refused = await wrong();
    expect(refused.json).toMatchObject({ status: 429, code: 'rate_limited' });
    const valid = await orgs(key, from);
    expect(valid.status).toBe(200);
    expect(readLimitHeaders(valid).remaining).toBe(99);
    expect((await orgs('sg_live_wrong', '203.0.113.10')).status).toBe(401);
  });

  it('GRO-042: ten failed logins are still refused, whatever the address has left', async () => {
    const { email } = await app.signUp();
    const logIn = () =>
      app.call('POST', '/api/v1/auth/login', { body: { email, password: 'wrong password' } });
    expect(await countAll(10, logIn)).toEqual({ 401: 10 });
    const refused = await logIn();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBe(900);
    expect(readLimitHeaders(refused).remaining).toBeGreaterThan(500);
  });
});
