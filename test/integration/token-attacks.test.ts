/**
 * Protects: no forged, altered, borrowed or outlived credential is anybody, each that was tried is in the
 * audit log once, and none makes the server call anybody. Titles begin with the ids of the corpus of
 * hostile tokens.
 */
import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createKey } from '../../src/platform/api-keys/key-format.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import type { Answer } from '../support/http.ts';
import { rawRequest, sendRaw, type RawAnswer } from '../support/raw-http.ts';
import { countAuditRows, expectRefusedOnce } from '../support/refused-credentials.ts';
import { watchSockets, type SocketWatch } from '../support/watch-sockets.ts';

let app: TestApp;
let token: string;
let header: Record<string, unknown>;
let claims: Record<string, unknown>;
let sockets: SocketWatch;
beforeAll(async () => {
  app = await createTestApp();
  sockets = watchSockets();
  ({ token } = await app.signUp());
  [header = {}, claims = {}] = token
    .split('.')
    .slice(0, 2)
    .map(
      (part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>,
    );
});
afterAll(async () => {
  sockets.stop();
  await app.stop();
});

const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A token with the server's own key: only what is said of it is wrong. */
function signed(changes: object, own: object = {}, key: string | Buffer = app.signingKey): string {
  const input = `${encode({ ...header, ...own })}.${encode({ ...claims, ...changes })}`;
  return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`;
}

/** A good token with `+` or `/` in its signature, where base64url has `-` or `_`. */
function inOtherAlphabet(): string {
  for (let number = 0; ; number += 1) {
    const [head = '', body = '', signature = ''] = signed({ number }).split('.');
    const other = signature.replaceAll('-', '+').replaceAll('_', '/');
    if (other !== signature) return `${head}.${body}.${other}`;
  }
}

const paths = ['/api/v1/workspaces', '/api/v1/orgs', '/api/v1/api-keys'];
let turn = 0;

async function send(credential: string): Promise<Answer> {
  turn += 1;
  const path = paths[turn % paths.length] ?? '';
  const answer = await app.call('GET', path, {
    headers: { authorization: `Bearer ${credential}` },
  });
  expect(answer.text).not.toContain(credential.slice(0, 60) || 'nothing');
  return answer;
}

const expectRefused = (answers: readonly (Answer | RawAnswer)[], status?: number) =>
  expectRefusedOnce(app, answers, status);

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const undef = undefined;

describe('the token as it is', () => {
  it('and signed again by the test, is accepted', async () => {
    const answers = [await send(token), await send(signed({}))];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await countAuditRows(app, answers)).toEqual([0, 0]);
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
      'rs-hs-jwk, the modulus',
      () => {
        const { n = '' } = rsa.publicKey.export({ format: 'jwk' });
        return signed({}, {}, Buffer.from(n, 'base64url'));
      },
    ],
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
    [
      'es-der-sig',
      () => {
        const input = `${encode({ ...header, alg: 'ES256' })}.${parts()[1] ?? ''}`;
        return `${input}.${createSign('sha256').update(input).sign(ec.privateKey, 'base64url')}`;
      },
    ],
    ['sig-strip', () => `${parts().slice(0, 2).join('.')}.`],
    ['sig-truncate', () => token.slice(0, -2)],
    ['b64-padding', () => `${token}=`],
    ['b64-padding, the other alphabet', () => inOtherAlphabet()],
    ['dup-alg', () => `${encode('{"alg":"none","alg":"HS256"}')}.${parts()[1] ?? ''}.`],
    ['kid-path', () => signed({}, { kid: '../../../../dev/null' }, '')],
    ['kid-cmd', () => signed({}, { kid: '$(touch pwn); |id' }, '')],
    ['kid-proto', () => signed({}, { kid: '__proto__' }, '')],
    ['kid-proto, constructor', () => signed({}, { kid: 'constructor' }, '')],
    ['kid-proto, toString', () => signed({}, { kid: 'toString' }, '')],
    ['x5u', () => signed({}, { x5u: 'https://attacker.example/cert.pem' }, 'x')],
    ['jwk-embedded', () => signed({}, { jwk: { kty: 'oct', k: 'eA' } }, 'x')],
    ['crit-unknown', () => signed({}, { crit: ['exp2'], exp2: 1 })],
    ['b64-false', () => signed({}, { b64: false })],
    ['b64-false, critical', () => signed({}, { b64: false, crit: ['b64'] })],
    ['typ-logout', () => signed({}, { typ: 'logout+jwt' })],
    ['typ-client-assertion', () => signed({ iss: claims['sub'], jti: '1' }, { typ: 'JWT' })],
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
    ['aud-prefix, in capitals', () => signed({ aud: String(claims['aud']).toUpperCase() })],
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
  it.each(cases)('%s is 401, with one audit entry', async (_name, build) => {
    await expectRefused([await send(build())]);
  });

  it('sig-truncate: one bit flipped, in each of the last sixteen bytes', async () => {
    const [head = '', body = '', signature = ''] = token.split('.');
    const answers: Answer[] = [];
    for (let index = 16; index < 32; index += 1) {
      const bytes = Buffer.from(signature, 'base64url');
      bytes.writeUInt8(bytes.readUInt8(index) ^ 1, index);
      answers.push(await send(`${head}.${body}.${bytes.toString('base64url')}`));
    }
    await expectRefused(answers);
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
    const answers: Answer[] = [];
    for (const twin of twins) answers.push(await send(token.slice(0, -1) + twin));
    await expectRefused(answers);
  });

  it('oversize, kid-huge: 401 where it still is a request, 431 where it is none', async () => {
    await expectRefused([await send(signed({}, { kid: 'x'.repeat(10_000) }))]);
    await expectRefused([await send(signed({ x: 'x'.repeat(10_000) }, {}, 'x'))]);
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
    for (const scope of ['read\nadmin', 'read,admin', ['admin'], 'ADMIN', '*']) {
      const forged = signed({ ...own, scope, scopes: scope });
      const answer = await app.call('POST', '/api/v1/workspaces', {
        token: forged,
        body: { name: 'x' },
      });
      expect(answer.status).toBe(403);
    }
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
    ['white space inside', () => [`Authorization: Bearer ${token.replace('.', '. ')}`]],
    ['a tab inside', () => [`Authorization: Bearer ${token.replace('.', '.\t')}`]],
    ['two headers', () => [`Authorization: Bearer ${token}`, `Authorization: Bearer ${token}`]],
    [
      'two headers, a wrong one last',
      () => [`Authorization: Bearer ${token}`, 'Authorization: Bearer x'],
    ],
    [
      'two headers, a wrong one first',
      () => ['Authorization: Bearer x', `Authorization: Bearer ${token}`],
    ],
    ['another scheme', () => [`Authorization: Token ${token}`]],
  ])('%s is 401, with one audit entry', async (_name, headers) => {
    await expectRefused([await ask(headers())]);
  });

  it('in the query is 401, with one audit entry', async () => {
    await expectRefused([await ask([], `/api/v1/orgs?access_token=${token}`)]);
  });

  it('in a cookie is 401, as no credential that anybody reads', async () => {
    const answer = await ask([`Cookie: access_token=${token}`]);
    expect([answer.statuses, await countAuditRows(app, [answer])]).toEqual([[401], [0]]);
  });

  it('on a line of its own is no header', async () => {
    const answer = await ask([`Authorization: Bearer ${token.replace('.', '.\n')}`]);
    expect(answer.statuses).toEqual([400]);
  });

  it('as a field of a form is 401: no body of a stranger is read', async () => {
    const body = `access_token=${token}`;
    const answer = await sendRaw(app.port, [
      rawRequest(
        'POST /api/v1/workspaces HTTP/1.1',
        [
          'Content-Type: application/x-www-form-urlencoded',
          `Content-Length: ${String(body.length)}`,
        ],
        body,
      ),
    ]);
    expect([answer.statuses, await countAuditRows(app, [answer])]).toEqual([[401], [0]]);
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
    const ask = () => app.call('GET', '/api/v1/orgs', { token: person.token });
    let answer = await ask();
    while (answer.status === 200 && performance.now() - revokedAtMs < 3_000) answer = await ask();
    expect(performance.now() - revokedAtMs).toBeLessThan(1_500);
    await expectRefused([answer]);
  });
});

describe('API keys', () => {
  async function makeKey(): Promise<string> {
    const made = await app.call('POST', '/api/v1/api-keys', { token, body: { name: 'x' } });
    return made.at('data.key') as string;
  }

  it('apikey-case: flipped case, look-alikes, a part of it', async () => {
    const key = await makeKey();
    const ask = (text: string) => app.call('GET', '/api/v1/workspaces', { token: text });
    expect((await ask(key)).status).toBe(200);
    const flipped = key.replace(/[a-z](?=[^a-z]*$)/, (letter) => letter.toUpperCase());
    const wrong = [flipped, key.replace('sk_', 'sk-'), key.slice(0, -1), key.slice(8), `${key}0`];
    expect(wrong).not.toContain(key);
    const answers: (Answer | RawAnswer)[] = [];
    for (const text of wrong) answers.push(await ask(text));
    // Beyond what fetch sends: white space inside the header, and a Cyrillic letter as UTF-8 bytes.
    const raw = [`${key} x`, `${key}\t.`, key.replace('sk_', 'ѕk_')];
    for (const text of raw) {
      const line = 'GET /api/v1/workspaces HTTP/1.1';
      answers.push(await sendRaw(app.port, [rawRequest(line, [`Authorization: Bearer ${text}`])]));
    }
    await expectRefused(answers);
  });

  it('key-vs-jwt: a token in the place of a key is 401, in that API’s shape', async () => {
    const answer = await app.call('GET', '/api/v1/orgs', { headers: { 'x-api-key': token } });
    await expectRefused([answer]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('key-vs-jwt: a key in the place of a token is 401', async () => {
    const key = await makeKey();
    await expectRefused([await app.call('GET', '/api/v1/orgs', { token: key })]);
  });

  it('key-vs-jwt: two credentials at once are 400, and 401 where one of them is wrong', async () => {
    const key = await makeKey();
    const other = await app.signUp();
    const ask = (text: string, bearer: string) =>
      app.call('GET', '/api/v1/orgs', { token: bearer, headers: { 'x-api-key': text } });
    const both = await ask(key, token);
    expect(both.at('code')).toBe('bad_request');
    await expectRefused([both, await ask(key, other.token)], 400);
    const twice = await sendRaw(app.port, [
      rawRequest('GET /api/v1/orgs HTTP/1.1', [`X-API-Key: ${key}`, `X-API-Key: ${key}`]),
    ]);
    const one = [await ask(key, `${token}x`), await ask(`${key.slice(0, -1)}.`, token), twice];
    await expectRefused(one);
  });

  it('apikey-timing: a key that nobody has looks like a text that is none', async () => {
    // Of the right form and with the right checksum, so that the database is asked.
    const unknown = createKey('core');
    // What is left of the address's window says how many have failed, not why.
    const own = new Set(['date', 'x-request-id', 'x-ratelimit-remaining', 'ratelimit']);
    const answers = await Promise.all(
      [unknown, `${unknown.slice(0, -1)}.`, 'nonsense'].map((text) =>
        app.call('GET', '/api/v1/workspaces', { token: text }),
      ),
    );
    await expectRefused(answers);
    const refusals = answers.map(({ headers, text }) =>
      JSON.stringify([text, [...headers].filter(([name]) => !own.has(name))]),
    );
    expect(new Set(refusals).size).toBe(1);
  });
});

describe('after all of them', () => {
  it('nobody was called but by the test and for the database', () => {
    const own = [String(app.port), new URL(app.database.url).port];
    const { attempts } = sockets;
    const others = attempts.filter(({ port }) => !own.includes(String(port)));
    expect([others, attempts.length > 0]).toEqual([[], true]);
  });
});
