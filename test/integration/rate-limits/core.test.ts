/** Protects: core's limits by tier, over HTTP; what every answer and a refusal tell of them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { core } from '../../../generated/core/index.ts';
import { windowsOf } from '../../../src/engine/plan/rate-limits.ts';
import { createMemoryLimiter } from '../../../src/platform/rate-limits/index.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { createManualClock } from '../../support/clock.ts';
import type { Answer } from '../../support/http.ts';
import { readLimitHeaders } from '../../support/limit-headers.ts';
import { callersLimit } from '../../support/limited-api.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ limits: 'declared' });
});
afterAll(() => app.stop());

const startSeconds = Date.parse('2026-01-15T10:30:00Z') / 1_000;

async function signUp(tier = 'free'): Promise<{ token: string; createKey: CreateKey }> {
  const { token, email } = await app.signUp();
  await app.database.query(
    `UPDATE tenants SET tier = $1 WHERE id IN (SELECT tenant_id FROM members
       JOIN users ON users.id = user_id WHERE email = $2)`,
    [tier, email],
  );
  const createKey: CreateKey = async (own) => {
    const body = { name: 'x', ...(own !== undefined && { rate_limit_tier: own }) };
    const made = await app.call('POST', '/api/v1/api-keys', { token, body });
    return made.at('data.key') as string;
  };
  return { token, createKey };
}
type CreateKey = (tier?: string) => Promise<string>;

const list = (token: string) => app.call('GET', '/api/v1/workspaces', { token });

/** So many requests, some at a time; the number of answers by status, and the last of each. */
async function ask(count: number, token: string): Promise<Map<number, Answer[]>> {
  const answers: Answer[] = [];
  for (let sent = 0; sent < count; sent += 50) {
    const some = Math.min(50, count - sent);
    answers.push(...(await Promise.all(Array.from({ length: some }, () => list(token)))));
  }
  return Map.groupBy(answers, ({ status }) => status);
}

describe('a free key', () => {
  it('COR-126, COR-123: 60 pass, the 61st is 429; it passes once it has waited', async () => {
    const key = await (await signUp()).createKey();
    const first = await list(key);
    expect(readLimitHeaders(first)).toEqual({
      limit: 60,
      remaining: 59,
      reset: startSeconds + 60,
      windows: { 'key-60s': { q: 60, w: 60, r: 59, t: 60 } },
    });
    app.clock.advance({ seconds: 10 });
    expect([...(await ask(59, key)).keys()]).toEqual([200]);
    app.clock.advance({ seconds: 20 });
    const refused = await list(key);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(refused.json).toEqual({
      error: 'rate_limit_exceeded',
      message: 'Too many requests. Please retry after 30 seconds.',
      retry_after: 30,
      limit: 60,
      remaining: 0,
      reset_at: '2026-01-15T10:31:00Z',
    });
    expect(readLimitHeaders(refused)).toEqual({
      limit: 60,
      remaining: 0,
      reset: startSeconds + 60,
      windows: { 'key-60s': { q: 60, w: 60, r: 0, t: 30 } },
    });
    app.clock.advance({ seconds: 29, ms: 999 });
    expect((await list(key)).status).toBe(429);
    app.clock.advance({ ms: 1 });
    // What was refused was not counted: only the first request is forgotten, and makes room for one.
    expect((await list(key)).status).toBe(200);
    expect((await list(key)).status).toBe(429);
    app.clock.advance({ seconds: 10 });
    expect([...(await ask(59, key)).keys()]).toEqual([200]);
  });

  it('COR-010, COR-011, COR-012, COR-131: every answer counts and tells, whatever its status', async () => {
    const { token, createKey } = await signUp();
    const key = await createKey();
    const { reset } = readLimitHeaders(await list(token));
    let { remaining } = readLimitHeaders(await list(key));
    const calls: [number, string, string, object?][] = [
      [200, 'GET', '/api/v1/workspaces'],
      [200, 'HEAD', '/api/v1/workspaces'],
      [404, 'GET', '/api/v1/workspaces/987654'],
      [404, 'GET', '/api/v1/workspaces/nothing'],
      [422, 'POST', '/api/v1/workspaces', {}],
      [403, 'DELETE', '/api/v1/workspaces/987654'],
      [422, 'GET', '/api/v1/workspaces?page=0'],
      [201, 'POST', '/api/v1/workspaces', { name: 'x' }],
    ];
    for (const [status, method, path, body] of calls) {
      const answer = await app.call(method, path, { token: key, ...(body && { body }) });
      expect([method, path, answer.status]).toEqual([method, path, status]);
      const told = readLimitHeaders(answer);
      remaining -= 1;
      expect(told).toMatchObject({ limit: 60, remaining });
      expect(told.reset).toBeGreaterThanOrEqual(reset);
    }
    const options = await app.call('OPTIONS', '/api/v1/workspaces');
    expect(options.headers.has('x-ratelimit-limit')).toBe(false);
    expect(readLimitHeaders(await list(key)).remaining).toBe(remaining - 1);
  });

  it('401 wins over 429, and 429 over 403', async () => {
    const { createKey } = await signUp();
    const key = await createKey();
    const remove = (token: string) => app.call('DELETE', '/api/v1/workspaces/1', { token });
    expect((await remove(key)).status).toBe(403);
    await ask(60, key);
    expect((await remove(key)).status).toBe(429);
    expect((await remove(`${key}x`)).status).toBe(401);
  });
});

describe('who counts together', () => {
  it('GRO-034, SAL-054: two keys of one tenant count apart, and so does their maker', async () => {
    const { token, createKey } = await signUp();
    const [first, second] = [await createKey(), await createKey()];
    expect((await ask(61, first)).get(429)).toHaveLength(1);
    expect(readLimitHeaders(await list(second)).remaining).toBe(59);
    expect(readLimitHeaders(await list(token)).remaining).toBe(57);
  });

  it('a person counts in each tenant that they act on, at its numbers', async () => {
    const { token } = await signUp('starter');
    const made = await app.call('POST', '/api/v1/workspaces', {
      token,
      body: { name: 'x', tier: 'pro' },
    });
    const pro = `/api/v1/workspaces/${String(made.at('data.id'))}`;
    const enter = () => app.call('GET', pro, { token });
    // Founded a moment ago, it has to be looked for; from then on it is known.
    expect((await enter()).status).toBe(200);
    expect(readLimitHeaders(await enter())).toMatchObject({ limit: 5_000, remaining: 5_000 });
    expect(readLimitHeaders(await list(token))).toMatchObject({ limit: 1_000, remaining: 1_000 });
    expect((await app.call('GET', '/api/v1/workspaces/987654', { token })).status).toBe(404);
  });

  it('an effective tier is the lower of the key’s and its workspace’s', async () => {
    const agency = await signUp('agency');
    const limitOf = async (key: string) => readLimitHeaders(await list(key)).limit;
    expect(await limitOf(await agency.createKey('starter'))).toBe(1_000);
    expect(await limitOf(await agency.createKey('enterprise'))).toBe(20_000);
    expect(await limitOf(await agency.createKey())).toBe(20_000);
    const business = await signUp('business');
    expect(await limitOf(await business.createKey('business'))).toBe(20_000);
    const free = await signUp();
    expect(await limitOf(await free.createKey('enterprise'))).toBe(60);
  });
});

describe('the other tiers', () => {
  it('COR-127: 1,200 of a starter key pass, the 1,201st is 429, and the limit is told as 1,000', async () => {
    const key = await (await signUp('starter')).createKey();
    const answers = await ask(1_201, key);
    expect(answers.get(200)).toHaveLength(1_200);
    const [refused] = answers.get(429)!;
    expect(refused!.json).toMatchObject({ limit: 1_000, remaining: 0, retry_after: 60 });
    expect(Math.max(...answers.get(200)!.map((one) => readLimitHeaders(one).remaining))).toBe(
      1_000,
    );
  });

  it.each([
    ['COR-128', 'pro', 5_000, 6_500],
    ['COR-129', 'agency', 20_000, 30_000],
    ['COR-130', 'enterprise', 100_000, 200_000],
  ])('%s: a %s key is told %i and %i pass', async (_line, tier, limit, capacity) => {
    const told = readLimitHeaders(await list(await (await signUp(tier)).createKey()));
    expect(told).toMatchObject({ limit, remaining: limit });
    const { take } = createMemoryLimiter({ clock: createManualClock(), onForget: () => undefined });
    const { windows } = windowsOf(callersLimit(core.contract), { tier });
    const claims = [{ bucket: 'b', subject: 's', windows }];
    let admitted = 0;
    for (let sent = 0; sent < capacity + 1_000; sent += 1) {
      if (take(claims, 1).admitted) admitted += 1;
    }
    expect(admitted).toBe(capacity);
  });
});
