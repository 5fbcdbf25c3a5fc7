/** Protects: no forged, altered, borrowed or outlived credential is anybody. */
import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../support/app.ts';
import { rawRequest, sendRaw } from '../support/raw-http.ts';

let app: TestApp;
let token: string;
let header: Record<string, unknown>;
let claims: Record<string, unknown>;
beforeAll(async () => {
  app = await createTestApp();
  ({ token } = await app.signUp());
  [header = {}, claims = {}] = token
    .split('.')
    .slice(0, 2)
    .map(
      (part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>,
    );
});
afterAll(() => app.stop());

const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A token with the server's own key: only what is said of it is wrong. */
function signed(changes: object, own: object = {}, key: string | Buffer = app.signingKey): string {
  const input = `${encode({ ...header, ...own })}.${encode({ ...claims, ...changes })}`;
  return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`;
}

const paths = ['/api/v1/workspaces', '/api/v1/orgs', '/api/v1/api-keys'];
let turn = 0;

async function statusOf(credential: string): Promise<number> {
  turn += 1;
  const path = paths[turn % paths.length] ?? '';
  const answer = await app.call('GET', path, {
    headers: { authorization: `Bearer ${credential}` },
  });
  expect(answer.text).not.toContain(credential.slice(0, 60) || 'nothing');
  return answer.status;
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const undef = undefined;

describe('the token as it is', () => {
  it('and signed again by the test, is accepted', async () => {
    expect(await statusOf(token)).toBe(200);
    expect(await statusOf(signed({}))).toBe(200);
  });
});

describe('forged', () => {
  const parts = () => token.split('.');
  const none = (own: object) => `${encode({ ...header, ...own })}.${parts()[1] ?? ''}.`;
  const cases: [string, () => string][] = [
    ['alg-none', () => none({ alg: 'none' })],
    ['alg-none-nodot', () => parts().slice(0, 2).join('.')],
    ['alg-missing', () => signed({}, { alg: undef })],
    ['alg-null', () => signed({}, { alg: null })],
    ['rs-hs-pem', () => signed({}, {}, pem)],
    ['rs-hs-der', () => signed({}, {}, rsa.publicKey.export({ type: 'spki', format: 'der' }))],
    ['rs-hs-jwk', () => signed({}, {}, JSON.stringify(rsa.publicKey.export({ format: 'jwk' })))],
    [
      'alg-swap-allowed',
      () => {
        const input = `${encode({ ...header, alg: 'RS256' })}.${parts()[1] ?? ''}`;
        return `${input}.${createSign('sha256').update(input).sign(rsa.privateKey, 'base64url')}`;
      },
    ],
    ['alg other than the key’s', () => signed({}, { alg: 'HS512' })],
    ['hs-empty-secret', () => signed({}, {}, '')],
    ['hs-nul-secret', () => signed({}, {}, '\0')],
    [
      'es-psychic',
      () => `${encode({ ...header, alg: 'ES256' })}.${parts()[1] ?? ''}.${'A'.repeat(86)}`,
    ],
    ['sig-strip', () => `${parts().slice(0, 2).join('.')}.`],
    ['sig-truncate', () => token.slice(0, -2)],
    ['b64-padding', () => `${token}=`],
    ['dup-alg', () => `${encode('{"alg":"none","alg":"HS256"}')}.${parts()[1] ?? ''}.`],
    ['kid-path', () => signed({}, { kid: '../../../../dev/null' }, '')],
    ['kid-proto', () => signed({}, { kid: '__proto__' }, '')],
    ['x5u', () => signed({}, { x5u: 'https://attacker.example/cert.pem' }, 'x')],
    ['jwk-embedded', () => signed({}, { jwk: { kty: 'oct', k: 'eA' } }, 'x')],
    ['crit-unknown', () => signed({}, { crit: ['exp2'], exp2: 1 })],
    ['b64-false', () => signed({}, { b64: false, crit: ['b64'] })],
    ['typ-logout', () => signed({}, { typ: 'logout+jwt' })],
    ['typ-missing', () => signed({}, { typ: undef })],
    ['exp-missing', () => signed({ exp: undef })],
    ['exp-string', () => signed({ exp: '9999999999' })],
    ['exp-far', () => signed({ exp: Number(claims['iat']) + 315_360_000 })],
    ['exp-past', () => signed({ exp: Number(claims['iat']) })],
    ['nbf-future', () => signed({ nbf: Number(claims['iat']) + 3_600 })],
    ['aud-wrong', () => signed({ aud: 'https://other.example.com' })],
    ['aud-missing', () => signed({ aud: undef })],
    ['aud-prefix', () => signed({ aud: `${String(claims['aud'])}.evil` })],
    ['aud-slash', () => signed({ aud: `${String(claims['aud'])}/` })],
    ['iss-wrong', () => signed({ iss: 'https://other.example.com' })],
    ['iss-slash', () => signed({ iss: `${String(claims['iss'])}/` })],
    ['iss-missing', () => signed({ iss: undef })],
    ['sub of nobody', () => signed({ sub: 'user_0000000000000000000000' })],
    ['sub-missing', () => signed({ sub: undef })],
    ['unicode-sub', () => signed({ sub: 'user_\0\u202e' })],
    ['long sub', () => signed({ sub: 'x'.repeat(8_000) })],
    ['sid-missing', () => signed({ sid: undef })],
    [
      'zip-bomb',
      () =>
        `${encode({ alg: 'dir', enc: 'A256GCM', zip: 'DEF' })}..${'A'.repeat(16)}.${'A'.repeat(9_000)}.AA`,
    ],
  ];
  it.each(cases)('%s is 401', async (_name, build) => {
    expect(await statusOf(build())).toBe(401);
  });

  it('sig-truncate: one bit flipped, in each of the last sixteen bytes', async () => {
    const [head = '', body = '', signature = ''] = token.split('.');
    for (let index = 16; index < 32; index += 1) {
      const bytes = Buffer.from(signature, 'base64url');
      bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
      expect(await statusOf(`${head}.${body}.${bytes.toString('base64url')}`)).toBe(401);
    }
  });

  it('b64-malleable: the same signature in other letters', async () => {
    const last = token.slice(-1);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twins = Array.from(letters).filter(
      (letter) =>
        letter !== last &&
        Buffer.from(`AA${letter}`, 'base64url').equals(Buffer.from(`AA${last}`, 'base64url')),
    );
    expect(twins.length).toBeGreaterThan(0);
    for (const twin of twins) expect(await statusOf(token.slice(0, -1) + twin)).toBe(401);
  });

  it('oversize, kid-huge: 401 or 431', async () => {
    const huge = signed({}, { kid: 'x'.repeat(20_000) });
    const answer = await sendRaw(app.port, [
      rawRequest('GET /api/v1/orgs HTTP/1.1', [`Authorization: Bearer ${huge}`]),
    ]);
    expect(answer.statuses).toEqual([431]);
  });

  it('scope-inject: a claim of scopes gives no right', async () => {
    const viewer = await app.signUp();
    await app.database.query(
      `UPDATE members SET role = 'viewer' WHERE user_id = (SELECT id FROM users WHERE email = $1)`,
      [viewer.email],
    );
    const own = JSON.parse(
      Buffer.from(viewer.token.split('.')[1] ?? '', 'base64url').toString(),
    ) as object;
    const forged = signed({ ...own, scope: 'write\nadmin', scopes: ['*'] });
    const body = { name: 'x' };
    expect((await app.call('POST', '/api/v1/workspaces', { token: forged, body })).status).toBe(
      403,
    );
  });
});

describe('bearer-forms', () => {
  const ask = (headers: readonly string[], path = '/api/v1/orgs') =>
    sendRaw(app.port, [rawRequest(`GET ${path} HTTP/1.1`, headers)]);

  it('a lower-case scheme is accepted', async () => {
    expect((await ask([`authorization: bearer ${token}`])).statuses).toEqual([200]);
  });

  it.each([
    ['two spaces', () => [`Authorization: Bearer  ${token}`]],
    ['no space', () => [`Authorization: Bearer${token}`]],
    ['two tokens', () => [`Authorization: Bearer ${token}, Bearer ${token}`]],
    ['another scheme', () => [`Authorization: Token ${token}`]],
    ['in a cookie', () => [`Cookie: access_token=${token}`]],
  ])('%s is 401', async (_name, headers) => {
    expect((await ask(headers())).statuses).toEqual([401]);
  });

  it('in the query is 401', async () => {
    expect((await ask([], `/api/v1/orgs?access_token=${token}`)).statuses).toEqual([401]);
  });
});

describe('revoked', () => {
  it('access tokens of a revoked family are refused within a second', async () => {
    const person = await app.signUp();
    const refresh = () =>
      app.call('POST', '/api/v1/auth/refresh', { body: { refresh_token: person.refreshToken } });
    expect((await app.call('GET', '/api/v1/orgs', { token: person.token })).status).toBe(200);
    expect([(await refresh()).status, (await refresh()).status]).toEqual([200, 401]);
    const revokedAtMs = performance.now();
    let status = 200;
    while (status === 200 && performance.now() - revokedAtMs < 3_000) {
      ({ status } = await app.call('GET', '/api/v1/orgs', { token: person.token }));
    }
    expect(status).toBe(401);
    expect(performance.now() - revokedAtMs).toBeLessThan(1_500);
  });
});

describe('API keys', () => {
  it('apikey-case: flipped case, look-alikes, a part of it', async () => {
    const made = await app.call('POST', '/api/v1/api-keys', { token, body: { name: 'x' } });
    const key = made.at('data.key') as string;
    const ask = (text: string) => app.call('GET', '/api/v1/workspaces', { token: text });
    expect((await ask(key)).status).toBe(200);
    const flipped = key.replace(/[a-z](?=[^a-z]*$)/, (letter) => letter.toUpperCase());
    const wrong = [flipped, key.replace('sk_', 'sk-'), key.slice(0, -1), key.slice(8), `${key}0`];
    for (const text of wrong)
      expect([text === key, (await ask(text)).status]).toEqual([false, 401]);
  });

  it('key-vs-jwt: each in the place of the other', async () => {
    const { headers } = await app.call('GET', '/api/v1/orgs', { headers: { 'x-api-key': token } });
    expect(headers.get('content-type')).toBe('application/problem+json');
    const asKey = await app.call('GET', '/api/v1/orgs', { headers: { 'x-api-key': token } });
    expect(asKey.status).toBe(401);
  });
});
