/** Protects: 401, then 403, then what is wrong with the input, then 404; and whose envelope answers. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let owner: string;
let viewer: string;
beforeAll(async () => {
  app = await createTestApp();
  owner = (await app.signUp()).token;
  const person = await app.signUp();
  viewer = person.token;
  await app.database.query(
    `UPDATE members SET role = 'viewer' WHERE user_id = (SELECT id FROM users WHERE email = $1)`,
    [person.email],
  );
});
afterAll(() => app.stop());

const missing = '/api/v1/workspaces/987654';

describe('of everything that is wrong, the first tells', () => {
  it.each([
    ['nothing is known of the caller', () => '', { surprise: 1 }, 401],
    ['the scope is missing', () => viewer, { surprise: 1 }, 403],
    ['the input is wrong', () => owner, { surprise: 1 }, 422],
    ['the resource is missing', () => owner, { name: 'x' }, 404],
  ])('%s', async (_name, token, body, status) => {
    const credential = token() === '' ? {} : { token: token() };
    const answer = await app.call('PATCH', missing, { ...credential, body });
    expect(answer.status).toBe(status);
  });

  it('a path that nobody declared is 404 without a credential, a wrong method 405', async () => {
    expect((await app.call('GET', '/api/v1/nowhere')).status).toBe(404);
    expect((await app.call('PUT', missing)).status).toBe(405);
  });

  it('a body of the wrong kind is told before what is in it, and after who asks', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect((await app.call('PATCH', missing, { body: {}, headers })).status).toBe(401);
    expect((await app.call('PATCH', missing, { token: owner, body: {}, headers })).status).toBe(
      415,
    );
    const accept = { accept: 'text/html' };
    expect(
      (await app.call('GET', '/api/v1/workspaces', { token: owner, headers: accept })).status,
    ).toBe(406);
  });
});

describe('which API answers where none knows the path', () => {
  it.each([
    ['/v1/anything', { error: { code: 'not_found', message: expect.any(String) } }],
    ['/v1', { error: { code: 'not_found', message: expect.any(String) } }],
    ['/api/v1/orgs/nowhere', { status: 404, title: 'Not Found' }],
    ['/api/v1/auth/nowhere', { status: 404, title: 'Not Found' }],
    ['/api/v1/workspaces/1/nowhere', { error: 'not_found', message: 'Resource not found.' }],
    ['/api/v1/posts', { error: 'not_found', message: 'Resource not found.' }],
    ['/', { error: 'not_found', message: 'Resource not found.' }],
    ['/v10', { error: 'not_found', message: 'Resource not found.' }],
  ])('%s', async (path, body) => {
    const answer = await app.call('GET', path);
    expect(answer.status).toBe(404);
    expect(answer.json).toMatchObject(body);
  });
});

describe('COR-124, COR-125: what is our fault', () => {
  it('is opaque, and its request id is that of the header', async () => {
    await app.database.query('ALTER TABLE tenants RENAME TO hidden');
    const answer = await app.call('GET', '/api/v1/workspaces', { token: owner });
    await app.database.query('ALTER TABLE hidden RENAME TO tenants');
    expect(answer.status).toBe(500);
    expect(answer.json).toEqual({
      error: 'server_error',
      message: 'An unexpected error occurred.',
      request_id: answer.headers.get('x-request-id'),
    });
  });
});
