import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.stop());

function logIn(email: string, password: string) {
  return app.call('POST', '/api/v1/auth/login', { body: { email, password } });
}

describe('200', () => {
  it('GRO-011, GRO-018: answers an access token and a refresh token', async () => {
    const { email, password } = await app.signUp();
    const answer = await logIn(email.toUpperCase(), password);
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      access_token: expect.any(String),
      refresh_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 900,
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('GRO-009, GRO-010, GRO-012: the JWT works as a bearer token for 900 seconds, not longer', async () => {
    const { email, password } = await app.signUp();
    const token = (await logIn(email, password)).at('access_token') as string;
    const orgs = () => app.call('GET', '/api/v1/orgs', { token });
    app.clock.advance({ seconds: 899 });
    expect((await orgs()).status).toBe(200);
    app.clock.advance({ seconds: 1 });
    expect((await orgs()).status).toBe(401);
  });
});

describe('401', () => {
  it('GRO-019: a wrong password and an unknown account look alike', async () => {
    const { email } = await app.signUp();
    const wrong = await logIn(email, 'not the password');
    const unknown = await logIn('nobody@example.com', 'not the password');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    const body = ({ json }: { json: unknown }) => ({ ...(json as object), request_id: '' });
    expect(body(wrong)).toEqual(body(unknown));
  });

  it('counts a failure though the request that failed is refused', async () => {
    await logIn('counted@example.com', 'not the password');
    const rows = await app.database.query('SELECT * FROM login_failures');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('counted');
  });
});

describe('429', () => {
  it('shuts an account out from an address after ten failures in 15 minutes, and no other', async () => {
    const { email, password } = await app.signUp();
    const other = await app.signUp();
    for (let failure = 0; failure < 10; failure += 1) {
      expect((await logIn(email, 'not the password')).status).toBe(401);
    }
    const refused = await logIn(email, password);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('900');
    expect((await logIn(other.email, other.password)).status).toBe(200);
    app.clock.advance({ seconds: 899 });
    expect((await logIn(email, password)).status).toBe(429);
    app.clock.advance({ seconds: 1 });
    expect((await logIn(email, password)).status).toBe(200);
  });

  it('of forty parallel failures ten are tried', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => logIn('parallel@example.com', 'not the password')),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array<number>(10).fill(401), ...Array<number>(30).fill(429)]);
  });

  it('counts by the address of the connection, whatever X-Forwarded-For says', async () => {
    const { email, password } = await app.signUp();
    for (let failure = 0; failure < 10; failure += 1) {
      await app.call('POST', '/api/v1/auth/login', {
        body: { email, password: 'not the password' },
        headers: { 'x-forwarded-for': `10.0.0.${String(failure)}` },
      });
    }
    expect((await logIn(email, password)).status).toBe(429);
  });
});
