/** Protects: an answer that holds a secret is unreadable where it is kept, and repeated to nobody else. */
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await createTestApp();
  ({ token } = await app.signUp());
  await app.database.query(`UPDATE tenants SET tier = 'enterprise'`);
});
afterAll(() => app.stop());

const path = '/api/v1/api-keys';
const create = (idempotencyKey: string, credential: string, server: TestApp = app) =>
  server.call('POST', path, {
    token: credential,
    body: { name: 'Kept', scopes: ['*'] },
    headers: { 'idempotency-key': idempotencyKey },
  });

it('the key is shown again to the credential that made it, and to it alone', async () => {
  const idempotencyKey = randomUUID();
  const first = await create(idempotencyKey, token);
  expect(first.status).toBe(201);
  const made = first.at('data.key') as string;
  const again = await create(idempotencyKey, token);
  expect([again.text, again.headers.get('idempotent-replayed')]).toEqual([first.text, 'true']);
  // The new key acts as the same person in the same workspace, and is another credential.
  const other = await create(idempotencyKey, made);
  expect([other.status, other.at('error')]).toEqual([422, 'idempotency_mismatch']);
  const own = randomUUID();
  const byKey = await create(own, made);
  expect((await create(own, made)).text).toBe(byKey.text);
  expect((await create(own, token)).status).toBe(422);
});

it('of two credentials at once, one gets it', async () => {
  const keys = [token, (await create(randomUUID(), token)).at('data.key') as string];
  const idempotencyKey = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) => create(idempotencyKey, keys[index % 2]!)),
  );
  const done = answers.filter(({ status }) => status === 201);
  expect(done).toHaveLength(20);
  expect(new Set(done.map(({ text }) => text)).size).toBe(1);
  const refused = answers.filter(({ status }) => status === 422);
  expect(refused).toHaveLength(20);
  expect(refused.some(({ text }) => text.includes('_live_'))).toBe(false);
});

it('an answer without a secret is repeated to every credential of the tenant', async () => {
  const key = (await create(randomUUID(), token)).at('data.key') as string;
  const headers = { 'idempotency-key': randomUUID() };
  const options = { body: { name: 'Shared' }, headers };
  const first = await app.call('POST', '/api/v1/workspaces', { token, ...options });
  const again = await app.call('POST', '/api/v1/workspaces', { token: key, ...options });
  expect([again.text, again.headers.get('idempotent-replayed')]).toEqual([first.text, 'true']);
});

it('it is nowhere in the database', async () => {
  const made = (await create(randomUUID(), token)).at('data.key') as string;
  const rows = await app.database.query<{ body: Buffer; sealed_for: string }>(
    'SELECT body, sealed_for FROM idempotency_records WHERE sealed_for IS NOT NULL',
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { body } of rows) {
    expect(body.includes(made)).toBe(false);
    expect(body.includes('_live_')).toBe(false);
  }
  const plain = await app.database.query<{ body: Buffer }>(
    'SELECT body FROM idempotency_records WHERE sealed_for IS NULL AND body IS NOT NULL',
  );
  expect(plain.some(({ body }) => body.includes('_live_'))).toBe(false);
});

it('with another signing key it is not made again, and not shown', async () => {
  const credential = (await create(randomUUID(), token)).at('data.key') as string;
  const own = randomUUID();
  await create(own, credential);
  const count = `SELECT count(*)::int FROM api_keys`;
  const before = await app.database.query(count);
  const other = await createTestApp({
    beside: app,
    environment: {
      SIGNING_KEY: randomBytes(32).toString('base64'),
      SIGNING_KEY_REPLACE: 'true',
    },
  });
  const answer = await create(own, credential, other);
  await other.stop();
  expect([answer.status, answer.at('error')]).toEqual([409, 'conflict']);
  expect(answer.text).not.toContain('_live_');
  expect(await app.database.query(count)).toEqual(before);
});
