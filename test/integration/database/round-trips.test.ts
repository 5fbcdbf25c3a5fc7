/** Protects: one round trip to PostgreSQL for a read, at most three for a write (DESIGN, Speed). */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { addOAuthClient, getToken } from '../../support/oauth.ts';
import { createPgProxy, type PgProxy } from '../../support/pg-proxy.ts';

let app: TestApp;
let proxy: PgProxy;
let token: string;
beforeAll(async () => {
  proxy = await createPgProxy(process.env['TEST_SERVER_URL'] ?? '');
  app = await createTestApp({ reach: (url) => proxy.reach(url) });
  ({ token } = await app.signUp());
});
afterAll(async () => {
  await app.stop();
  await proxy.stop();
});

/**
 * Calls within the second for which memberships are fresh. The sealer of the audit log comes through
 * the same proxy now and then: the least of some calls is what the request itself costs.
 */
async function count(method: string, path: string, body?: () => object): Promise<number> {
  const counts: number[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await app.call('GET', '/api/v1/workspaces', { token });
    proxy.takeRoundTrips();
    const answer = await app.call(method, path, { token, ...(body && { body: body() }) });
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

it('POST: two, the effect, and its audit row with the commit', async () => {
  expect(await count('POST', '/api/v1/workspaces', () => ({ name: 'Counted' }))).toBe(2);
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
