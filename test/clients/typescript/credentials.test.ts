/** Protects: callers say once who they are, and never think of tokens and headers again. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AuthenticationError,
  Charter,
  PermissionError,
  type CredentialOptions,
  type SessionTokens,
} from '../../../clients/typescript/src/index.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import type { SignedUp } from '../../support/http.ts';
import { createOAuthClient, type TestOAuthClient } from '../../support/oauth.ts';
import { watchCalls, type WatchedCalls } from '../../support/watched-calls.ts';

let app: TestApp;
let person: SignedUp;
let calls: WatchedCalls;
beforeAll(async () => {
  app = await createTestApp();
  person = await app.signUp();
});
afterAll(() => app.stop());
beforeEach(() => {
  calls = watchCalls(app);
});

const callAs = (credential?: CredentialOptions) =>
  new Charter({ ...calls.options, ...(credential && { credential }) });
const sentTo = (path: string) => calls.sent.filter((request) => request.path === path);
const authorizations = () => calls.sent.map(({ headers }) => headers.get('authorization'));

describe('an API key', () => {
  let key: string;
  beforeAll(async () => {
    const made = await app.call('POST', '/api/v1/api-keys', {
      token: person.token,
      body: { name: 'SDK' },
    });
    key = made.at('data.key') as string;
  });

  it('goes where each API takes keys', async () => {
    const charter = callAs({ apiKey: key });
    await charter.core.GET('/workspaces');
    await charter.growth.GET('/orgs');
    const [core, growth] = calls.sent.map(({ headers }) => headers);
    expect([core?.get('authorization'), core?.get('x-api-key')]).toEqual([`Bearer ${key}`, null]);
    expect([growth?.get('authorization'), growth?.get('x-api-key')]).toEqual([null, key]);
  });

  it('is not sent to an API that takes none, nor with a public operation', async () => {
    const charter = callAs({ apiKey: key });
    await expect(charter.identity.GET('/api/v1/organizations')).rejects.toThrow(
      'The identity API takes no API keys.',
    );
    await charter.growth.GET('/health');
    expect(calls.sent.map(({ path }) => path)).toEqual(['/api/v1/health']);
    expect(calls.sent[0]?.headers.get('x-api-key')).toBeNull();
  });

  it('may come from a function, which is asked each time', async () => {
    const keys = ['sk_live_none', key];
    const charter = callAs({ apiKey: async () => keys.shift() ?? '' });
    await expect(charter.core.GET('/workspaces')).rejects.toBeInstanceOf(AuthenticationError);
    const { response } = await charter.core.GET('/workspaces');
    expect(response.status).toBe(200);
  });
});

it('without a credential, only public operations can be called', async () => {
  const charter = callAs();
  expect((await charter.growth.GET('/health')).response.status).toBe(200);
  await expect(charter.core.GET('/workspaces')).rejects.toMatchObject({
    name: 'AuthenticationError',
    condition: 'unauthenticated',
  });
});

it('a token of somebody else is sent as it is given', async () => {
  const { data } = await callAs({ accessToken: () => person.token }).core.GET('/workspaces');
  expect(data.data).toHaveLength(1);
});

describe('a person', () => {
  it('is logged in with the first request, and refreshed before the token expires', async () => {
    const told: SessionTokens[] = [];
    const { email, password } = person;
    const charter = callAs({ email, password, onTokens: (tokens) => void told.push(tokens) });
    await Promise.all([charter.core.GET('/workspaces'), charter.growth.GET('/orgs')]);
    expect(sentTo('/api/v1/auth/login')).toHaveLength(1);
    app.clock.advance({ minutes: 13 });
    await charter.core.GET('/workspaces');
    expect(sentTo('/api/v1/auth/refresh')).toHaveLength(0);
    app.clock.advance({ minutes: 1 });
    await charter.core.GET('/workspaces');
    expect(sentTo('/api/v1/auth/refresh')).toHaveLength(1);
    expect(authorizations()).toEqual([
      null,
      ...[0, 0, 0].map((which) => `Bearer ${told[which]?.accessToken ?? ''}`),
      null,
      `Bearer ${told[1]?.accessToken ?? ''}`,
    ]);
  });

  it('has a token refreshed once, however many requests it was refused for', async () => {
    const { token: accessToken, refreshToken } = await app.signUp();
    const charter = callAs({ accessToken, refreshToken });
    app.clock.advance({ minutes: 20 });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => charter.core.GET('/workspaces')),
    );
    expect(answers.map(({ response }) => response.status)).toEqual(Array(10).fill(200));
    const counts = [401, 200].map(
      (status) => calls.sent.filter((one) => one.status === status).length,
    );
    // A second refresh with the same token would have ended the session.
    expect([...counts, sentTo('/api/v1/auth/refresh').length]).toEqual([10, 11, 1]);
  });

  it('is logged in again where the session has ended, if the password is known', async () => {
    const { email, password } = person;
    const charter = callAs({ email, password });
    await charter.core.GET('/workspaces');
    app.clock.advance({ days: 8 });
    expect((await charter.core.GET('/workspaces')).response.status).toBe(200);
    expect(sentTo('/api/v1/auth/login')).toHaveLength(2);
  });

  it('keeps the session where the one who is told of tokens fails', async () => {
    const { refreshToken } = await app.signUp();
    const failure = new Error('the disk is full');
    const failures = [failure];
    const onTokens = () => {
      const next = failures.pop();
      if (next) throw next;
    };
    const charter = callAs({ refreshToken, onTokens });
    await expect(charter.core.GET('/workspaces')).rejects.toBe(failure);
    expect((await charter.core.GET('/workspaces')).response.status).toBe(200);
  });

  it('is told that the session has ended where it is not', async () => {
    const { refreshToken } = await app.signUp();
    const charter = callAs({ refreshToken });
    await charter.core.GET('/workspaces');
    app.clock.advance({ days: 8 });
    await expect(charter.core.GET('/workspaces')).rejects.toMatchObject({
      name: 'AuthenticationError',
      operation: 'POST /auth/refresh',
    });
  });
});

describe('IDN-036, IDN-038: a program with a client id and secret', () => {
  let client: TestOAuthClient;
  beforeAll(async () => {
    client = await createOAuthClient(app);
  });
  const program = (more: { scope?: string; clientSecret?: string } = {}) =>
    callAs({ clientId: client.id, clientSecret: client.secret, ...more });

  it('lists organizations, getting one token for all requests', async () => {
    const charter = program();
    await charter.identity.POST('/api/v1/organizations', { body: { display_name: 'Acme Corp' } });
    const pages = await Promise.all(
      [1, 2, 3].map(() => charter.identity.GET('/api/v1/organizations')),
    );
    for (const { data } of pages) {
      expect(data.organizations.map(({ display_name: name }) => name)).toEqual(['Acme Corp']);
    }
    expect(sentTo('/oauth/token')).toHaveLength(1);
  });

  it('gets the next token before the one in use expires', async () => {
    const charter = program();
    const list = () => charter.identity.GET('/api/v1/organizations');
    await list();
    app.clock.advance({ seconds: 1_600 });
    await list();
    expect(sentTo('/oauth/token')).toHaveLength(1);
    app.clock.advance({ seconds: 100 });
    await Promise.all([list(), list(), list()]);
    expect(sentTo('/oauth/token')).toHaveLength(2);
    expect(calls.sent.filter(({ status }) => status !== 200)).toEqual([]);
  });

  it('gets another token once where one is revoked, and sends the request again', async () => {
    const charter = program();
    await charter.identity.GET('/api/v1/organizations');
    const token = authorizations().at(-1)?.replace('Bearer ', '') ?? '';
    await callAs().identity.POST('/oauth/revoke', {
      body: { token, client_id: client.id, client_secret: client.secret },
    });
    app.clock.advance({ seconds: 2 });
    calls.sent.length = 0;
    await charter.identity.POST('/api/v1/organizations', { body: { display_name: 'Again' } });
    expect(calls.sent.map(({ path, status }) => [path, status])).toEqual([
      ['/api/v1/organizations', 401],
      ['/oauth/token', 200],
      ['/api/v1/organizations', 201],
    ]);
  });

  it('asks for the scopes that it is given, and has no others', async () => {
    const charter = program({ scope: 'organizations:read' });
    await charter.identity.GET('/api/v1/organizations');
    await expect(
      charter.identity.POST('/api/v1/organizations', { body: { display_name: 'No' } }),
    ).rejects.toBeInstanceOf(PermissionError);
  });

  it('is told in the words of RFC 6749 where its secret is wrong', async () => {
    await expect(
      program({ clientSecret: 'wrong' }).identity.GET('/api/v1/organizations'),
    ).rejects.toMatchObject({
      name: 'AuthenticationError',
      operation: 'POST /oauth/token',
      code: 'invalid_client',
    });
    expect(calls.sent).toHaveLength(1);
  });
});
