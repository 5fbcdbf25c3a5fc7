import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.stop());

describe('200', () => {
  it('GRO-022: lists the orgs that the caller belongs to, and no other', async () => {
    const ada = await app.signUp();
    await app.signUp();
    const answer = await app.call('GET', '/api/v1/orgs', { token: ada.token });
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      data: [
        {
          id: ada.orgId,
          name: 'Ada',
          slug: expect.stringMatching(/^ada/),
          plan: 'free',
          role: 'owner',
          workspace_id: expect.any(Number),
          created_at: '2026-01-15T10:30:00Z',
        },
      ],
      next_cursor: null,
    });
  });

  it('walks all pages exactly once by cursor', async () => {
    const { token } = await app.signUp();
    for (let count = 0; count < 6; count += 1) {
      await app.call('POST', '/api/v1/workspaces', { token, body: { name: `W${String(count)}` } });
    }
    const seen: unknown[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page = await app.call('GET', `/api/v1/orgs?limit=3${query}`, { token });
      seen.push(...page.column('data', 'id'));
      cursor = page.at('next_cursor') as string | null;
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  it('cuts a limit above 100 to 100', async () => {
    const { token } = await app.signUp();
    expect((await app.call('GET', '/api/v1/orgs?limit=101', { token })).status).toBe(200);
  });
});

describe('401', () => {
  it.each([
    ['no credential', {}],
    ['a word', { authorization: 'Bearer nonsense' }],
    ['another scheme', { authorization: 'Basic YTpi' }],
    ['a forged token', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1c3JfMSJ9.AAAA' }],
  ])('GRO-031: %s', async (_name, headers) => {
    const answer = await app.call('GET', '/api/v1/orgs', {
      headers,
    });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.json).toMatchObject({ status: 401, title: 'Unauthorized' });
  });
});

describe('422', () => {
  it.each(['limit=0', 'limit=-1', 'limit=abc', 'limit=1e2', 'cursor=YWZ0ZXI6MXg', 'cursor=%20'])(
    'refuses %s',
    async (query) => {
      const { token } = await app.signUp();
      expect((await app.call('GET', `/api/v1/orgs?${query}`, { token })).status).toBe(422);
    },
  );
});
