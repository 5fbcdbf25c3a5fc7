/**
 * Protects: no trick at the token endpoints gets a token, each try is a typed error with one audit entry,
 * and none makes the server call anybody. Titles begin with the ids of the corpus of OAuth attacks; grants
 * by code and by refresh token are not offered, so that all of theirs are the same refusal.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import type { Answer } from '../../support/http.ts';
import {
  addOAuthClient,
  createOAuthClient,
  getToken,
  sendForm,
  type TestOAuthClient,
} from '../../support/oauth.ts';
import { auditRowsOf, requestIdOf } from '../../support/refused-credentials.ts';
import { watchSockets, type SocketWatch } from '../../support/watch-sockets.ts';

let app: TestApp;
let client: TestOAuthClient;
let sockets: SocketWatch;
let tried = 0;
beforeAll(async () => {
  app = await createTestApp();
  client = await createOAuthClient(app);
  sockets = watchSockets();
});
afterAll(async () => {
  sockets.stop();
  await app.stop();
});

type Fields = Record<string, string>;
const own = () => ({ client_id: client.id, client_secret: client.secret });
const byCode = (fields: Fields = {}) => ({
  grant_type: 'authorization_code',
  code: 'SplxlOBeZQQYbYS6WxSbIA',
  redirect_uri: 'https://app.example/cb',
  code_verifier: 'v'.repeat(43),
  ...fields,
});
const byRefresh = (fields: Fields = {}) => ({
  grant_type: 'refresh_token',
  refresh_token: 'tGzv3JOkF0XG5Qx2TlKWIA',
  ...fields,
});
/** `private_key_jwt`, with claims that a verifier would have to look at. */
const byAssertion = (claims: object) => ({
  grant_type: 'client_credentials',
  client_id: client.id,
  client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  client_assertion: [{ alg: 'RS256' }, { iss: client.id, sub: client.id, ...claims }, 'x']
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.'),
});
const askForToken = (fields: Fields) => sendForm(app.url, '/oauth/token', { ...own(), ...fields });

/** Each is this error of RFC 6749, gives no token, and has one audit entry with its status. */
async function expectRefused(answers: readonly Answer[], status: number, error: string) {
  for (const answer of answers) {
    expect([answer.status, answer.at('error')]).toEqual([status, error]);
    expect(Object.keys(answer.json as object).sort()).toEqual(['error', 'error_description']);
  }
  const rows = await auditRowsOf(app, answers.map(requestIdOf));
  expect(rows.map((found) => found.map((row) => row.status))).toEqual(answers.map(() => [status]));
  tried += answers.length;
}

describe('by a code', () => {
  const cases: [string, Fields[]][] = [
    ['ru-token-mismatch', [byCode({ redirect_uri: 'https://app.example/other' })]],
    ['code-expired', [byCode()]],
    [
      'pkce-no-verifier',
      ['', 'v'.repeat(42), 'v'.repeat(129), 'v v'].map((code_verifier) =>
        byCode({ code_verifier }),
      ),
    ],
    [
      'pkce-brute',
      Array.from({ length: 10 }, (_, index) => byCode({ code_verifier: String(index).repeat(43) })),
    ],
  ];
  it.each(cases)('%s: unsupported_grant_type, with one audit entry each', async (_id, tries) => {
    const answers = await Promise.all(tries.map(askForToken));
    await expectRefused(answers, 400, 'unsupported_grant_type');
  });

  it('code-race: of fifty parallel redemptions of one code, none', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => askForToken(byCode())));
    await expectRefused(answers, 400, 'unsupported_grant_type');
  });
});

describe('by a refresh token', () => {
  const cases: [string, Fields[]][] = [
    ['grant-not-allowed', [byRefresh()]],
    ['scope-up-refresh', [byRefresh({ scope: 'organizations:read organizations:write' })]],
    ['refresh-reuse', [byRefresh(), byRefresh()]],
    ['refresh-race', Array.from({ length: 20 }, () => byRefresh())],
    ['refresh-absolute', [byRefresh({ refresh_token: 'x' })]],
  ];
  it.each(cases)('%s: unsupported_grant_type, with one audit entry each', async (_id, tries) => {
    const answers = await Promise.all(tries.map(askForToken));
    await expectRefused(answers, 400, 'unsupported_grant_type');
  });
});

describe('by client credentials', () => {
  it('grant-not-allowed: of a client without a secret', async () => {
    const fields = { grant_type: 'client_credentials', client_id: client.id };
    await expectRefused([await sendForm(app.url, '/oauth/token', fields)], 401, 'invalid_client');
  });

  it('client-secret-url: in the query', async () => {
    const fields = { grant_type: 'client_credentials' };
    const query = new URLSearchParams(own()).toString();
    const answers = [
      await sendForm(app.url, `/oauth/token?${query}`, fields),
      await sendForm(app.url, `/oauth/token?${query}`, { ...fields, ...own() }),
    ];
    await expectRefused(answers, 401, 'invalid_client');
  });

  it('assertion-replay: a used id, another audience, too long a life', async () => {
    const exp = Math.floor(app.clock.now().getTime() / 1_000) + 60;
    const good = { aud: 'https://api.example.com/oauth/token', jti: '1', exp };
    const tries = [
      good,
      good,
      { ...good, jti: '2', aud: 'https://other' },
      { ...good, exp: exp + 600 },
    ];
    const answers: Answer[] = [];
    for (const claims of tries) {
      answers.push(await sendForm(app.url, '/oauth/token', byAssertion(claims)));
    }
    await expectRefused(answers, 401, 'invalid_client');
  });

  it('resource-ind: another API', async () => {
    const fields = { grant_type: 'client_credentials', resource: 'https://other' };
    await expectRefused([await askForToken(fields)], 400, 'invalid_target');
  });
});

describe('about a token', () => {
  it('introspect-other: another client’s is inactive, with one audit entry', async () => {
    const token = await getToken(app.url, await createOAuthClient(app));
    const colleague = await addOAuthClient(app, client.owner);
    const theirs = await getToken(app.url, colleague);
    for (const asked of [token, theirs]) {
      const answer = await sendForm(app.url, '/oauth/introspect', { ...own(), token: asked });
      expect([answer.status, answer.json]).toEqual([200, { active: false }]);
      expect((await auditRowsOf(app, [requestIdOf(answer)]))[0]).toHaveLength(1);
      tried += 1;
    }
  });
});

describe('after all of them', () => {
  it('no token was given but to those who may have one, and nobody was called', async () => {
    const [{ n } = { n: '' }] = await app.database.query<{ n: string }>(
      'SELECT count(*) AS n FROM oauth_tokens',
    );
    expect(n).toBe('2');
    const own = [String(app.port), new URL(app.database.url).port];
    const others = sockets.attempts.filter(({ port }) => !own.includes(String(port)));
    console.info('oauth-attacks:', JSON.stringify({ tried, sockets: others.length }));
    expect([others, tried]).toEqual([[], 101]);
  });
});
