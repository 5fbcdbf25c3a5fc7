/**
 * Protects: an issuer is trusted as the configuration says, nobody can make us call it at will, and each
 * token that is refused is in the audit log once.
 */
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import {
  encodePart,
  signToken,
  startForeignIssuer,
  type ForeignIssuer,
} from '../../support/foreign-issuer.ts';
import type { Answer } from '../../support/http.ts';
import { expectRefusedOnce } from '../../support/refused-credentials.ts';

const organizations = '/api/v1/organizations';
const audience = 'https://api.example.com';

let app: TestApp;
let idp: ForeignIssuer;
let other: ForeignIssuer;
let orgId: string;
let jti = 0;

/** What a good token of an issuer says. */
function claims(changes: object = {}) {
  const iat = Math.floor(app.clock.now().getTime() / 1_000);
  jti += 1;
  return {
    aud: audience,
    sub: 'robot',
    client_id: 'robot',
    scope: 'organizations:read organizations:write',
    iat,
    exp: iat + 600,
    jti: String(jti),
    ...changes,
  };
}
const ask = (token: string) => app.call('GET', organizations, { token });
const statusOf = async (token: string) => (await ask(token)).status;
const expectRefused = async (...tokens: string[]): Promise<void> => {
  const answers: Answer[] = [];
  for (const token of tokens) answers.push(await ask(token));
  await expectRefusedOnce(app, answers);
};

beforeAll(async () => {
  // The tenants must be known before the server that maps issuers to them.
  const first = await createTestApp();
  ({ orgId } = await first.signUp());
  const { orgId: otherOrg } = await first.signUp();
  idp = await startForeignIssuer('one');
  other = await startForeignIssuer('one');
  const second = await createTestApp({
    reach: () => first.database.url,
    environment: {
      SIGNING_KEY: first.signingKey.toString('base64'),
      EGRESS_ALLOW: '127.0.0.1',
      TRUSTED_ISSUERS: JSON.stringify([
        { issuer: idp.url, tenant: orgId },
        {
          issuer: other.url,
          jwks_uri: `${other.url}/jwks`,
          tenant: otherOrg,
          maximum_seconds: 900,
        },
      ]),
    },
  });
  const stop = async (): Promise<void> => {
    await second.stop();
    await first.stop();
  };
  app = { ...second, database: first.database, stop };
});
afterAll(async () => {
  await app.stop();
  await idp.stop();
  await other.stop();
});

describe('200', () => {
  it('a token of a trusted issuer acts in the tenant that the configuration gives it', async () => {
    const body = { display_name: 'Made from elsewhere' };
    const made = await app.call('POST', organizations, { token: idp.issue(claims()), body });
    expect(made.status).toBe(201);
    const [event] = await app.database.query<{ body: string }>('SELECT body FROM webhook_events');
    expect(JSON.parse(event?.body ?? '')).toMatchObject({
      environment_id: orgId.replace('org_', 'env_'),
      organization_id: made.at('organization.id'),
    });
    const mine = await ask(idp.issue(claims()));
    const theirs = await ask(other.issue(claims()));
    expect([mine.at('total_size'), theirs.at('total_size')]).toEqual([1, 0]);
    expect(idp.requests).toEqual(['/.well-known/openid-configuration', '/jwks']);
    expect(other.requests).toEqual(['/jwks']);
  });

  it('sub-collision: one subject of two issuers is two principals', async () => {
    const [mine, theirs] = [idp.issue(claims()), other.issue(claims())];
    for (const token of [mine, theirs]) {
      const body = { display_name: 'Twin' };
      expect((await app.call('POST', organizations, { token, body })).status).toBe(201);
    }
    const rows = await app.database.query<{ client: string; tenant_id: string }>(
      `SELECT client, tenant_id FROM audit_rows WHERE status = 201 AND client LIKE '%robot'
        ORDER BY id DESC LIMIT 2`,
    );
    expect(rows.map(({ client }) => client)).toEqual([`${other.url} robot`, `${idp.url} robot`]);
    expect(rows[0]?.tenant_id).not.toBe(rows[1]?.tenant_id);
  });

  it('one audience of several, and the longest life that is allowed', async () => {
    expect(await statusOf(idp.issue(claims({ aud: ['x', audience] })))).toBe(200);
    const iat = claims().iat;
    expect(await statusOf(other.issue(claims({ exp: iat + 900 })))).toBe(200);
    expect(await statusOf(other.issue(claims({ exp: iat + 901 })))).toBe(401);
    expect(await statusOf(idp.issue(claims({ exp: iat + 901 })))).toBe(200);
  });

  it('keys of other types, each with its own algorithm', async () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    idp.keys.push({ ...pair.publicKey.export({ format: 'jwk' }), kid: 'ec' });
    app.clock.advance({ minutes: 11 });
    const key = { key: pair.privateKey, dsaEncoding: 'ieee-p1363' } as const;
    const header = { alg: 'ES256', typ: 'at+jwt', kid: 'ec' };
    expect(await statusOf(signToken(header, { iss: idp.url, ...claims() }, key))).toBe(200);
  });
});

describe('401', () => {
  it.each([
    ['another audience', { aud: 'https://other.example.com' }],
    ['an issuer that nobody trusts', { iss: 'https://evil.example.com' }],
    ['an issuer with a slash more', () => ({ iss: `${idp.url}/` })],
    ['no client', { client_id: undefined }],
    ['no id', { jti: undefined }],
    ['a subject with a line break', { sub: 'a\nb' }],
    ['a subject of 256 characters', { sub: 'x'.repeat(256) }],
  ])('%s', async (_title, changes) => {
    const changed = typeof changes === 'function' ? changes() : changes;
    await expectRefused(idp.issue(claims(changed)));
  });

  it('kid-other-tenant: signed by one issuer, in the name of the other, by one key id', async () => {
    // What is kept of their keys is fresh: nothing but a foreign token could make us call them.
    expect([await statusOf(idp.issue(claims())), await statusOf(other.issue(claims()))]).toEqual([
      200, 200,
    ]);
    const called = [idp, other].map(({ requests }) => requests.length);
    await expectRefused(
      idp.issue(claims({ iss: other.url })),
      other.issue(claims({ iss: idp.url })),
    );
    expect([idp, other].map(({ requests }) => requests.length)).toEqual(called);
  });

  it('alg-swap-allowed: a key is good for the algorithm that it is published for', async () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const jwk = pair.publicKey.export({ format: 'jwk' });
    idp.keys.push({ ...jwk, kid: 'ps', alg: 'PS256', use: 'sig' });
    idp.keys.push({ ...jwk, kid: 'enc', alg: 'RS256', use: 'enc' });
    app.clock.advance({ minutes: 11 });
    const token = (kid: string) =>
      signToken(
        { alg: 'RS256', typ: 'at+jwt', kid },
        { iss: idp.url, ...claims() },
        pair.privateKey,
      );
    await expectRefused(token('ps'), token('enc'));
  });

  it('es-psychic, es-der-sig: signatures that are none', async () => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    idp.keys.push({ ...pair.publicKey.export({ format: 'jwk' }), kid: 'ec2', alg: 'ES256' });
    app.clock.advance({ minutes: 11 });
    const header = { alg: 'ES256', typ: 'at+jwt', kid: 'ec2' };
    const body = { iss: idp.url, ...claims() };
    const good = signToken(header, body, { key: pair.privateKey, dsaEncoding: 'ieee-p1363' });
    expect(await statusOf(good)).toBe(200);
    const unsigned = good.slice(0, good.lastIndexOf('.'));
    const der = signToken(header, body, { key: pair.privateKey, dsaEncoding: 'der' });
    await expectRefused(`${unsigned}.${'A'.repeat(86)}`, der);
  });

  it('a shared secret and a weak key verify nothing, whoever publishes them', async () => {
    const weak = generateKeyPairSync('rsa', { modulusLength: 1_024 });
    idp.keys.push({ kty: 'oct', k: 'eA', kid: 'oct', alg: 'HS256' });
    idp.keys.push({ ...weak.publicKey.export({ format: 'jwk' }), kid: 'weak', alg: 'RS256' });
    app.clock.advance({ minutes: 11 });
    const body = { iss: idp.url, ...claims() };
    const header = { alg: 'RS256', typ: 'at+jwt', kid: 'weak' };
    const input = `${encodePart({ alg: 'HS256', typ: 'at+jwt', kid: 'oct' })}.${encodePart(body)}`;
    const mac = createHmac('sha256', 'x').update(input).digest('base64url');
    await expectRefused(signToken(header, body, weak.privateKey), `${input}.${mac}`);
  });

  it('a key that is published no more, once what is kept of it is old', async () => {
    const [first = {}] = idp.keys;
    const token = idp.issue(claims({ exp: claims().iat + 3_000 }));
    expect(await statusOf(token)).toBe(200);
    idp.keys = idp.keys.slice(1);
    app.clock.advance({ minutes: 11 });
    await expectRefused(token);
    idp.keys.unshift(first);
    app.clock.advance({ minutes: 11 });
    expect(await statusOf(token)).toBe(200);
  });
});

describe('how often an issuer is called', () => {
  it('at most once in thirty seconds, for however many keys that it does not have', async () => {
    app.clock.advance({ minutes: 11 });
    expect(await statusOf(idp.issue(claims()))).toBe(200);
    idp.requests.length = 0;
    const unknown = () => idp.issue(claims(), { kid: `k${String((jti += 1))}` });
    for (const round of [1, 2]) {
      app.clock.advance({ seconds: 31 });
      const tokens = Array.from({ length: 20 }, unknown);
      const statuses = await Promise.all(tokens.map(statusOf));
      expect(new Set(statuses)).toEqual(new Set([401]));
      expect(idp.requests).toHaveLength(2 * round);
    }
    expect(await statusOf(idp.issue(claims()))).toBe(200);
    expect(idp.requests).toHaveLength(4);
  });

  it('a new key is found when it is first met', async () => {
    app.clock.advance({ seconds: 31 });
    const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    idp.keys.push({ ...pair.publicKey.export({ format: 'jwk' }), kid: 'new' });
    const header = { alg: 'RS256', typ: 'at+jwt', kid: 'new' };
    const token = signToken(header, { iss: idp.url, ...claims() }, pair.privateKey);
    expect(await statusOf(token)).toBe(200);
  });
});

describe('an issuer that fails', () => {
  it('serves by what is known for an hour, then 503', async () => {
    const token = () => other.issue(claims());
    app.clock.advance({ minutes: 11 });
    expect(await statusOf(token())).toBe(200);
    other.answer = { status: 500, body: '' };
    app.clock.advance({ minutes: 50 });
    expect(await statusOf(token())).toBe(200);
    app.clock.advance({ minutes: 11 });
    const late = await ask(token());
    expect([late.status, late.at('code')]).toEqual([503, 14]);
    expect(late.headers.get('retry-after')).toBe('30');
    other.answer = undefined;
    app.clock.advance({ seconds: 31 });
    expect(await statusOf(token())).toBe(200);
  });

  it.each([
    ['a redirect', { status: 302, body: '', headers: { location: 'http://127.0.0.1:1/' } }],
    [
      'more than a key set holds',
      { status: 200, body: JSON.stringify({ keys: ['x'.repeat(70_000)] }) },
    ],
    ['what is no JSON', { status: 200, body: '<html>' }],
    ['what is no key set', { status: 200, body: '{"keys":{}}' }],
    ['nothing', { status: 204, body: '' }],
  ])('that answers %s is left alone', async (_title, answer) => {
    app.clock.advance({ minutes: 11 });
    expect(await statusOf(other.issue(claims()))).toBe(200);
    other.answer = answer;
    app.clock.advance({ minutes: 11 });
    expect(await statusOf(other.issue(claims()))).toBe(200);
    expect(await statusOf(other.issue(claims(), { kid: 'unknown' }))).toBe(401);
    other.answer = undefined;
  });
});
