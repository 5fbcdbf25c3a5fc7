import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.stop());

const path = '/api/v1/auth/signup';
const person = { email: 'grace@example.com', password: 'correct horse', name: 'Grace' };

describe('201', () => {
  it('GRO-016, GRO-017: creates an account, an org and a session without any credential', async () => {
    const answer = await app.call('POST', path, { body: { ...person, org_name: 'Navy' } });
    expect(answer.status).toBe(201);
    expect(answer.json).toEqual({
      user: { id: expect.stringMatching(/^user_\w{22}$/), email: person.email, name: 'Grace' },
      org: { id: expect.stringMatching(/^org_\w{22}$/), name: 'Navy', slug: 'navy', plan: 'free' },
      access_token: expect.stringMatching(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/),
      refresh_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 900,
    });
    const login = await app.call('POST', '/api/v1/auth/login', {
      body: { email: person.email, password: person.password },
    });
    expect(login.status).toBe(200);
  });

  it('GRO-012: the access token lives 900 seconds', async () => {
    const { token } = await app.signUp();
    const claims = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
    ) as Record<string, number>;
    expect((claims['exp'] ?? 0) - (claims['iat'] ?? 0)).toBe(900);
  });

  it('stores no password and no token as it is', async () => {
    const { refreshToken } = await app.signUp();
    const users = await app.database.query<{ password_hash: string }>('SELECT * FROM users');
    for (const { password_hash: hash } of users) expect(hash).toMatch(/^\$argon2id\$/);
    const tokens = await app.database.query('SELECT * FROM refresh_tokens');
    expect(tokens.length).toBeGreaterThan(0);
    expect(JSON.stringify([users, tokens])).not.toContain(refreshToken);
  });

  it('COR-036: the org is a whole workspace on core', async () => {
    const { token } = await app.signUp();
    const list = await app.call('GET', '/api/v1/workspaces', { token });
    const path = `/api/v1/workspaces/${String(list.at('data.0.id'))}`;
    const workspace = await app.call('GET', path, { token });
    expect(workspace.at('data.settings')).toEqual({ timezone: 'UTC', locale: 'en_GB' });
  });

  it('two orgs of one name get different slugs', async () => {
    const answers = await Promise.all(
      ['a', 'b'].map((name) =>
        app.call('POST', path, {
          body: {
            email: `${name}@twins.example.com`,
            password: 'correct horse',
            org_name: 'Twins',
          },
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    const slugs = answers.map((answer) => answer.at('org.slug'));
    expect(new Set(slugs).size).toBe(2);
    for (const slug of slugs) expect(slug).toMatch(/^twins(?:-[a-z0-9]{6})?$/);
  });
});

describe('409', () => {
  it('refuses an e-mail address that is taken, in whatever case, and stores nothing', async () => {
    const body = { email: 'Taken@Example.com', password: 'correct horse' };
    expect((await app.call('POST', path, { body })).status).toBe(201);
    const before = await app.database.query('SELECT id FROM tenants');
    const answer = await app.call('POST', path, { body: { ...body, email: 'tAKEN@example.com' } });
    expect(answer.status).toBe(409);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await app.database.query('SELECT id FROM tenants')).toHaveLength(before.length);
  });
});

describe('422', () => {
  it('reports every fault with its field', async () => {
    const body = { email: 'nobody', password: 'short', surprise: true };
    const answer = await app.call('POST', path, { body });
    expect(answer.status).toBe(422);
    expect(answer.column('errors', 'field').sort()).toEqual(['email', 'password', 'surprise']);
  });
});
