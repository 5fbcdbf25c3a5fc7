/** Protects: one round trip to PostgreSQL for a read, at most three for a write (DESIGN, Speed). */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { liftPlanLimits } from '../../support/lift-plan-limits.ts';
import { addOAuthClient, getToken } from '../../support/oauth.ts';
import { createPgProxy, type PgProxy } from '../../support/pg-proxy.ts';

let app: TestApp;
let proxy: PgProxy;
let token: string;
beforeAll(async () => {
  proxy = await createPgProxy(process.env['TEST_SERVER_URL'] ?? '');
  // The background comes through the same proxy, so there is none.
  app = await createTestApp({ environment: { ROLE: 'api' }, reach: (url) => proxy.reach(url) });
  ({ token } = await app.signUp());
  await liftPlanLimits(app.database);
});
afterAll(async () => {
  await app.stop();
  await proxy.stop();
});

/**
 * Calls within the second for which memberships are fresh; the least of some calls is what the request
 * itself costs.
 */
async function count(
  method: string,
  path: string,
  options: { body?: (attempt: number) => object; key?: (attempt: number) => string } = {},
): Promise<number> {
  const { body, key } = options;
  const counts: number[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await app.call('GET', '/api/v1/workspaces', { token });
    proxy.takeRoundTrips();
    const headers = key && { 'idempotency-key': key(attempt) };
    const answer = await app.call(method, path, {
      token,
      ...(body && { body: body(attempt) }),
      ...(headers && { headers }),
    });
    expect(answer.status).toBeLessThan(300);
    counts.push(proxy.takeRoundTrips());
  }
  return Math.min(...counts);
}

it('GET of a list with its total: one', async () => {
  expect(await count('GET', '/api/v1/workspaces?include=owner&sort=-name')).toBe(1);
});

it('GET of one: one', async () => {
  const list = await app.call('GET', '/api/v1/workspaces', { token });
  expect(await count('GET', `/api/v1/workspaces/${String(list.at('data.0.id'))}`)).toBe(1);
});

it('POST: two, the plan with the effect, and the audit row with the commit', async () => {
  const body = (attempt: number) => ({ name: `Counted ${attempt}` });
  expect(await count('POST', '/api/v1/workspaces', { body })).toBe(2);
});

it('POST with an idempotency key: three, the key before the effect, the answer with the commit', async () => {
  const body = (attempt: number) => ({ name: `Keyed ${attempt}` });
  const key = (attempt: number) => `keyed-${attempt}`;
  expect(await count('POST', '/api/v1/workspaces', { body, key })).toBe(3);
});

it('the same again: two, the key, and the end of the transaction', async () => {
  const body = () => ({ name: 'Keyed 0' });
  expect(await count('POST', '/api/v1/workspaces', { body, key: () => 'keyed-0' })).toBe(2);
});

it('POST that records usage: two, and what asks for it: one', async () => {
  const usage = '/api/v1/entitlements/usage';
  const body = () => ({ feature: 'api_calls' });
  expect(await count('POST', usage, { body })).toBe(2);
  expect(await count('GET', '/api/v1/entitlements/check?feature=api_keys')).toBe(1);
  expect(await count('GET', '/api/v1/entitlements/summary')).toBe(1);
});

it('a request that needs no database: none', async () => {
  expect(await count('GET', '/api/v1/health')).toBe(0);
});

it('a list of organizations, its total and both neighbours, by an access token: one', async () => {
  const client = await addOAuthClient(app, token);
  const access = await getToken(app.url, client);
  const counts: number[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    // What is known of the token and the keys is a second old at most.
    await app.call('GET', '/api/v1/organizations', { token: access });
    proxy.takeRoundTrips();
    await app.call('GET', '/api/v1/organizations', { token: access });
    counts.push(proxy.takeRoundTrips());
  }
  expect(Math.min(...counts)).toBe(1);
});

it('a token for a client: three', async () => {
  const client = await addOAuthClient(app, token);
  const counts: number[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await app.call('GET', '/keys');
    proxy.takeRoundTrips();
    await getToken(app.url, client);
    counts.push(proxy.takeRoundTrips());
  }
  expect(Math.min(...counts)).toBe(3);
});
