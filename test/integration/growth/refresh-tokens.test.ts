import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { countAuditRows } from '../../support/refused-credentials.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.stop());

function refresh(refreshToken: string) {
  return app.call('POST', '/api/v1/auth/refresh', { body: { refresh_token: refreshToken } });
}

describe('200', () => {
  it('GRO-020: answers a new access token that works, and the next refresh token', async () => {
    const { refreshToken } = await app.signUp();
    const answer = await refresh(refreshToken);
    expect(answer.status).toBe(200);
    expect(answer.at('refresh_token')).not.toBe(refreshToken);
    const token = answer.at('access_token') as string;
    expect((await app.call('GET', '/api/v1/orgs', { token })).status).toBe(200);
  });

  it('GRO-013: a refresh token works for 604,800 seconds, not longer', async () => {
    const early = await app.signUp();
    const late = await app.signUp();
    app.clock.advance({ days: 7, seconds: -1 });
    expect((await refresh(early.refreshToken)).status).toBe(200);
    app.clock.advance({ seconds: 1 });
    expect((await refresh(late.refreshToken)).status).toBe(401);
  });
});

describe('401', () => {
  it('GRO-021: refuses an access token and a token that nobody issued', async () => {
    const { token } = await app.signUp();
    expect((await refresh(token)).status).toBe(401);
    expect((await refresh('x'.repeat(43))).status).toBe(401);
  });

  it('reuse of a spent token revokes the whole family, and that stays, with an audit entry each', async () => {
    const { refreshToken } = await app.signUp();
    const second = (await refresh(refreshToken)).at('refresh_token') as string;
    const answers = [await refresh(refreshToken), await refresh(second)];
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    expect(await countAuditRows(app, answers)).toEqual([1, 1]);
    const families = await app.database.query(
      `SELECT 1 FROM refresh_tokens WHERE revoked_at IS NOT NULL`,
    );
    expect(families).toHaveLength(2);
  });

  it('reuse revokes also what an exchange under way is making', async () => {
    const { refreshToken } = await app.signUp();
    const second = (await refresh(refreshToken)).at('refresh_token') as string;
    await app.database.query(
      `CREATE FUNCTION pause() RETURNS trigger LANGUAGE plpgsql
         AS 'BEGIN PERFORM pg_sleep(0.5); RETURN NEW; END'`,
    );
    await app.database.query(
      `CREATE TRIGGER pause BEFORE INSERT ON refresh_tokens FOR EACH ROW EXECUTE FUNCTION pause()`,
    );
    const exchanging = refresh(second);
    const reusing = new Promise((resolve) => setTimeout(resolve, 150)).then(() =>
      refresh(refreshToken),
    );
    const [third, reused] = await Promise.all([exchanging, reusing]);
    await app.database.query('DROP TRIGGER pause ON refresh_tokens');
    expect([third.status, reused.status]).toEqual([200, 401]);
    expect((await refresh(third.at('refresh_token') as string)).status).toBe(401);
  });

  it('of twenty parallel exchanges of one token at most one succeeds', async () => {
    const { refreshToken } = await app.signUp();
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
    const successes = answers.filter(({ status }) => status === 200);
    expect(successes.length).toBeLessThanOrEqual(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(20 - successes.length);
  });
});
