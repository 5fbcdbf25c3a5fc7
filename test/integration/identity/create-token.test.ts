/** Protects: tokens are given to clients alone, with what they have and no more. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { listExamples, readContract } from '../../support/contract-examples.ts';
import type { Answer } from '../../support/http.ts';
import { createPgProxy } from '../../support/pg-proxy.ts';
import { sendRaw } from '../../support/raw-http.ts';
import {
  askForToken,
  createOAuthClient,
  getToken,
  sendForm,
  type TestOAuthClient,
} from '../../support/oauth.ts';

let app: TestApp;
let client: TestOAuthClient;
beforeAll(async () => {
  app = await createTestApp();
  client = await createOAuthClient(app);
});
afterAll(() => app.stop());

/** What the contract shows of answers. */
const shown = listExamples(readContract('identity')).map(({ value }) => value);
const organizations = '/api/v1/organizations';
const ask = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  sendForm(app.url, '/oauth/token', fields, headers);
const grant = { grant_type: 'client_credentials' };
const own = () => ({ client_id: client.id, client_secret: client.secret });
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});

/** Audit entries of a client's requests for tokens, in its tenant's log, as statuses, the newest first. */
async function auditOf({ id }: { id: string } = client): Promise<number[]> {
  const rows = await app.database.query<{ status: number }>(
    `SELECT status FROM audit_rows WHERE operation = 'identity.createToken' AND client = $1
        AND tenant_id = (SELECT tenant_id FROM audit_rows WHERE target = $1) ORDER BY id DESC`,
    [id],
  );
  return rows.map(({ status }) => status);
}

/** RFC 6749, section 5.2. */
function expectOAuthError(answer: Answer, status: number, error: string): void {
  expect([answer.status, answer.at('error')]).toEqual([status, error]);
  expect(Object.keys(answer.json as object).sort()).toEqual(['error', 'error_description']);
  expect(answer.at('error_description')).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/);
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(answer.headers.get('cache-control')).toBe('no-store');
}

describe('200', () => {
  it('IDN-009 to 017, IDN-003: by client id and secret in a form', async () => {
    const answer = await ask({ ...own(), ...grant });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.json).toEqual({
      access_token: expect.any(String),
      token_type: 'bearer',
      expires_in: 1799,
      scope: expect.stringContaining('organizations:read'),
    });
    const token = answer.at('access_token') as string;
    expect((await app.call('GET', organizations, { token })).status).toBe(200);
  });

  it('IDN-002: by the same as JSON', async () => {
    const body = { ...own(), ...grant, scope: 'organizations:read' };
    const answer = await app.call('POST', '/oauth/token', { body });
    expect(answer.status).toBe(200);
    expect(answer.at('scope')).toBe('organizations:read');
  });

  it('by HTTP Basic', async () => {
    expect((await ask(grant, basic(client.id, client.secret))).status).toBe(200);
  });

  it('IDN-109, IDN-110: a JWT that the published keys verify (RFC 9068)', async () => {
    const token = await getToken(app.url, client, 'organizations:read organizations:write');
    const keys = (await app.call('GET', '/keys')).json as JSONWebKeySet;
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      currentDate: app.clock.now(),
      typ: 'at+jwt',
      issuer: 'https://api.example.com',
      audience: 'https://api.example.com',
    });
    const iat = Math.floor(app.clock.now().getTime() / 1_000);
    expect(payload).toEqual({
      iss: 'https://api.example.com',
      aud: 'https://api.example.com',
      sub: client.id,
      client_id: client.id,
      scope: 'organizations:read organizations:write',
      iat,
      nbf: iat,
      exp: iat + 1_799,
      jti: expect.stringMatching(/^tkn_[0-9A-Za-z]{22}$/),
    });
    expect(decodeProtectedHeader(token)).toEqual({
      alg: 'RS256',
      typ: 'at+jwt',
      kid: keys.keys[0]?.kid,
    });
  });

  it('IDN-018: the token works for 1,799 seconds and no longer', async () => {
    const token = await getToken(app.url, client);
    app.clock.advance({ seconds: 1_798 });
    expect((await app.call('GET', organizations, { token })).status).toBe(200);
    app.clock.advance({ seconds: 1 });
    const refused = await app.call('GET', organizations, { token });
    expect([refused.status, refused.at('message')]).toEqual([401, 'Token expired']);
    expect((await app.call('GET', organizations, { token })).status).toBe(401);
  });

  it('scope narrows what the client has', async () => {
    const reader = await getToken(app.url, client, 'organizations:read');
    expect((await app.call('GET', organizations, { token: reader })).status).toBe(200);
    const body = { display_name: 'A' };
    expect((await app.call('POST', organizations, { token: reader, body })).status).toBe(403);
  });

  it('resource names this API, and members that nobody knows are ignored', async () => {
    const resource = 'https://api.example.com';
    const answer = await ask({ ...own(), ...grant, resource, audience: 'x', foo: 'bar' });
    expect(answer.status).toBe(200);
  });

  it('the token acts in the client’s environment, as the client, in the audit log', async () => {
    const other = await createOAuthClient(app);
    const token = await getToken(app.url, other);
    await app.call('POST', organizations, { token, body: { display_name: 'Theirs' } });
    const mine = await app.call('GET', organizations, { token: await getToken(app.url, client) });
    expect(mine.column('organizations', 'display_name')).not.toContain('Theirs');
    expect(await auditOf(other)).toEqual([200]);
  });

  it('the rows of expired tokens are forgotten', async () => {
    const count = async () =>
      Number(
        (await app.database.query<{ n: string }>('SELECT count(*) AS n FROM oauth_tokens'))[0]?.n,
      );
    await getToken(app.url, client);
    expect(await count()).toBeGreaterThan(1);
    app.clock.advance({ seconds: 1_800 });
    await getToken(app.url, client);
    expect(await count()).toBe(1);
  });
});

describe('400', () => {
  it('IDN-014: without grant_type', async () => {
    const refused = await ask(own());
    expectOAuthError(refused, 400, 'invalid_request');
    expect(shown).toContainEqual(refused.json);
  });

  it('grant-not-allowed, and grants that are not offered', async () => {
    const grants = ['refresh_token', 'authorization_code', 'password', 'implicit', 'nonsense'];
    for (const grant_type of grants) {
      const answer = await ask({ ...own(), grant_type, code: 'x', refresh_token: 'x' });
      expectOAuthError(answer, 400, 'unsupported_grant_type');
    }
    expect((await auditOf()).slice(0, grants.length)).toEqual(grants.map(() => 400));
  });

  it.each(['admin', 'organizations:read admin', 'clients:write', 'openid', 'ORGANIZATIONS:READ'])(
    'a scope that the client does not have: %s',
    async (scope) => {
      expectOAuthError(await askForToken(app.url, client, { scope }), 400, 'invalid_scope');
    },
  );

  it('a scope that the client had', async () => {
    const narrow = await createOAuthClient(app, { scopes: ['organizations:read'] });
    const scope = 'organizations:write';
    const refused = await askForToken(app.url, narrow, { scope });
    expectOAuthError(refused, 400, 'invalid_scope');
    expect(shown).toContainEqual(refused.json);
    expect((await askForToken(app.url, narrow)).at('scope')).toBe('organizations:read');
  });

  it('resource-ind: another API', async () => {
    for (const resource of ['https://other', 'https://api.example.com/', 'x', 'https://a/#b']) {
      expectOAuthError(await askForToken(app.url, client, { resource }), 400, 'invalid_target');
    }
    expect((await auditOf()).slice(0, 4)).toEqual([400, 400, 400, 400]);
  });

  it('a parameter twice', async () => {
    const fields: [string, string][] = [...Object.entries({ ...own(), ...grant })];
    const twice = await sendForm(app.url, '/oauth/token', [...fields, ['client_id', 'x']]);
    expectOAuthError(twice, 400, 'invalid_request');
  });

  it('two ways of authenticating at once', async () => {
    const both = await ask({ ...own(), ...grant }, basic(client.id, client.secret));
    expectOAuthError(both, 400, 'invalid_request');
  });
});

describe('401', () => {
  it('IDN-019, IDN-020: a wrong secret and an unknown client look alike', async () => {
    const wrong = await ask({ ...own(), ...grant, client_secret: 'scs_wrong' });
    const unknown = await ask({
      ...grant,
      client_id: 'skc_0000000000000000000000',
      client_secret: 'x',
    });
    const odd = await ask({ ...grant, client_id: "' OR 1=1", client_secret: 'x' });
    for (const answer of [wrong, unknown, odd]) {
      expectOAuthError(answer, 401, 'invalid_client');
      expect(answer.text).toBe(wrong.text);
    }
    const another = await createOAuthClient(app);
    const others = await ask({ ...own(), ...grant, client_secret: another.secret });
    expect(others.text).toBe(wrong.text);
    const byBasic = await ask(grant, basic(client.id, 'wrong'));
    expectOAuthError(byBasic, 401, 'invalid_client');
    expect(byBasic.headers.get('www-authenticate')).toMatch(/^Basic realm=/);
    expect((await auditOf())[0]).toBe(401);
  });

  it('grant-not-allowed: a client that does not authenticate', async () => {
    expectOAuthError(await ask({ ...grant, client_id: client.id }), 401, 'invalid_client');
  });

  it('client-secret-url: in the query, where it would be logged', async () => {
    const query = new URLSearchParams(own()).toString();
    const answer = await sendForm(app.url, `/oauth/token?${query}`, grant);
    expectOAuthError(answer, 401, 'invalid_client');
    const beside = await sendForm(app.url, `/oauth/token?client_id=x`, { ...own(), ...grant });
    expectOAuthError(beside, 401, 'invalid_client');
    const [{ n } = { n: '0' }] = await app.database.query<{ n: string }>(
      `SELECT count(*) AS n FROM audit_rows WHERE operation = 'identity.createToken'
          AND status = 401 AND client IS NULL AND request_id = ANY($1)`,
      [[answer, beside].map(({ headers }) => headers.get('x-request-id'))],
    );
    expect(n).toBe('2');
  });

  it('assertion-replay: private_key_jwt is not offered', async () => {
    const client_assertion_type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
    const answer = await ask({
      ...grant,
      client_id: client.id,
      client_assertion_type,
      client_assertion: `${'a'.repeat(20)}.${'b'.repeat(20)}.${'c'.repeat(20)}`,
    });
    expectOAuthError(answer, 401, 'invalid_client');
    const offered = await app.call('GET', '/.well-known/openid-configuration');
    expect(offered.at('token_endpoint_auth_methods_supported')).toEqual([
      'client_secret_basic',
      'client_secret_post',
    ]);
  });
});

describe('405, 406, 413, 415', () => {
  it('in the words of RFC 6749 where the endpoint is known', async () => {
    expect((await app.call('GET', '/oauth/token')).status).toBe(405);
    const html = await ask({ ...own(), ...grant }, { accept: 'text/html' });
    expectOAuthError(html, 406, 'invalid_request');
    const xml = await ask({ ...own(), ...grant }, { 'content-type': 'text/xml' });
    expectOAuthError(xml, 415, 'invalid_request');
    const huge = await ask({ ...own(), ...grant, foo: 'x'.repeat(1_048_576) });
    expectOAuthError(huge, 413, 'invalid_request');
  });
});

describe('429', () => {
  it('client-brute: a thousand wrong secrets are stopped, each with an audit entry', async () => {
    const victim = await createOAuthClient(app);
    const tries = 1_000;
    const statuses = new Map<number, number>();
    let last: Answer | undefined;
    for (let sent = 0; sent < tries; sent += 50) {
      // Past the window in which an address may ask for whatever is public.
      if (sent % 500 === 0) app.clock.advance({ seconds: 61 });
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          askForToken(app.url, { id: victim.id, secret: `scs_${String(sent + index)}` }),
        ),
      );
      for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      last = answers.at(-1);
    }
    console.info('client-brute:', JSON.stringify([...statuses]));
    expect(Object.fromEntries(statuses)).toEqual({ 401: 10, 429: tries - 10 });
    if (!last) throw new Error('nothing was sent');
    expectOAuthError(last, 429, 'slow_down');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(800);
    const audited = await app.database.query<{ status: number; n: string }>(
      `SELECT status, count(*) AS n FROM audit_rows
        WHERE client = $1 AND tenant_id IS NOT NULL GROUP BY 1 ORDER BY 1`,
      [victim.id],
    );
    expect(audited).toEqual([
      { status: 401, n: '10' },
      { status: 429, n: String(tries - 10) },
    ]);
    // Even the right secret must wait, so that nobody learns from the answer that it is right.
    expect((await askForToken(app.url, victim)).status).toBe(429);
    app.clock.advance({ minutes: 15, seconds: 1 });
    expect((await askForToken(app.url, victim)).status).toBe(200);
  });

  it('other clients, and the same from elsewhere, are not held up', async () => {
    const behind = await createTestApp({ environment: { TRUST_PROXY: '1' } });
    const victim = await createOAuthClient(behind);
    const bystander = await createOAuthClient(behind);
    const from = (address: string, id: string, secret: string) =>
      sendForm(
        behind.url,
        '/oauth/token',
        { ...grant, client_id: id, client_secret: secret },
        { 'x-forwarded-for': address },
      );
    for (let count = 0; count < 11; count += 1) await from('192.0.2.1', victim.id, 'wrong');
    const statuses = [
      await from('192.0.2.1', victim.id, victim.secret),
      await from('192.0.2.2', victim.id, victim.secret),
      await from('192.0.2.1', bystander.id, bystander.secret),
    ].map(({ status }) => status);
    await behind.stop();
    expect(statuses).toEqual([429, 200, 200]);
  });
});

describe('503', () => {
  it('while the database does not answer, in the same words', async () => {
    const proxy = await createPgProxy(process.env['TEST_SERVER_URL'] ?? '');
    const failing = await createTestApp({ reach: (url) => proxy.reach(url) });
    const someone = await createOAuthClient(failing);
    await proxy.stop();
    const answer = await askForToken(failing.url, someone);
    await failing.stop();
    expectOAuthError(answer, 503, 'temporarily_unavailable');
  });
});

describe('metadata', () => {
  const paths = ['/.well-known/openid-configuration', '/.well-known/openid-configurations'];
  it.each(paths)('IDN-110: %s says where all is, to anybody', async (path) => {
    const answer = await app.call('GET', path, { headers: { origin: 'https://example.com' } });
    const issuer = 'https://api.example.com';
    expect([answer.status, answer.json]).toEqual([
      200,
      {
        issuer,
        token_endpoint: `${issuer}/oauth/token`,
        introspection_endpoint: `${issuer}/oauth/introspect`,
        revocation_endpoint: `${issuer}/oauth/revoke`,
        jwks_uri: `${issuer}/keys`,
        grant_types_supported: ['client_credentials'],
        response_types_supported: [],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
        scopes_supported: expect.arrayContaining(['organizations:read', 'portal_links:write']),
      },
    ]);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    const head = await app.call('HEAD', path);
    expect([head.status, head.text]).toEqual([200, '']);
  });

  it('IDN-005, IDN-006: the same under every name of the host', async () => {
    const token = await getToken(app.url, client);
    const lines = ['Host: auth.yoursaas.com', `Authorization: Bearer ${token}`];
    const listed = await sendRaw(app.port, [
      `GET ${organizations} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`,
    ]);
    expect(listed.statuses).toEqual([200]);
    const found = await sendRaw(app.port, [
      `GET ${paths[0] ?? ''} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n\r\n`,
    ]);
    expect([found.statuses, found.text.includes('evil')]).toEqual([[200], false]);
  });
});

describe('what is not offered', () => {
  it.each([
    ['implicit, par-required: authorization', 'GET', '/oauth/authorize?response_type=token'],
    ['cors-authorize', 'OPTIONS', '/oauth/authorize'],
    ['dcr-abuse: registration', 'POST', '/oauth/register'],
    ['dcr-abuse: registration', 'POST', '/reg'],
    ['the device flow', 'POST', '/oauth/device'],
    ['pushed requests', 'POST', '/request'],
    ['people’s data', 'GET', '/me'],
    ['sessions', 'GET', '/session/end'],
    ['interactions', 'GET', '/interaction/abc'],
    ['the metadata of RFC 8414', 'GET', '/.well-known/oauth-authorization-server'],
  ])('%s: %s %s is 404', async (_title, method, path) => {
    const answer = await app.call(method, path);
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([404, null]);
  });

  it('an unknown path of identity is answered in its envelope', async () => {
    const answer = await app.call('GET', '/oauth/authorize');
    expect(answer.json).toMatchObject({ code: 5, details: [{ error_code: 'NOT_FOUND' }] });
  });

  it('dpop-replay: a proof binds nothing, and no nonce is asked for', async () => {
    const answer = await ask({ ...own(), ...grant }, { dpop: 'a.b.c' });
    expect([answer.status, answer.at('token_type')]).toEqual([200, 'bearer']);
    expect(answer.headers.get('dpop-nonce')).toBeNull();
  });
});
