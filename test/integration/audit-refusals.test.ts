/**
 * Protects: a credential that is refused leaves exactly one row that says how it came, nobody can fill the
 * table, and whatever becomes of the row, the refusal stands.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyAudit } from '../../src/platform/audit/index.ts';
import { createKey } from '../../src/platform/api-keys/key-format.ts';
import type { Logger } from '../../src/lib/logger.ts';
import { createTestApp, type TestApp } from '../support/app.ts';
import { asOwner } from '../support/database.ts';
import type { Answer } from '../support/http.ts';
import { createOAuthClient, getToken } from '../support/oauth.ts';
import { rawRequest, sendRaw } from '../support/raw-http.ts';
import { auditRowsOf, requestIdOf } from '../support/refused-credentials.ts';
import { findFreePort } from '../support/redis.ts';
import { until } from '../support/until.ts';

const logged: { fields: { rows?: number; err?: unknown }; message: string }[] = [];
const write = (fields: object, message: string): void => void logged.push({ fields, message });
const log: Logger = { debug: write, info: write, warn: write, error: write, child: () => log };

let app: TestApp;
let token: string;
let key: string;
let metricsPort: string;
beforeAll(async () => {
  metricsPort = String(await findFreePort());
  const environment = { TRUST_PROXY: '1', METRICS_PORT: metricsPort };
  app = await createTestApp({ log, environment });
  ({ token } = await app.signUp());
  key = await makeKey({});
});
afterAll(() => app.stop());

async function makeKey(settings: object): Promise<string> {
  const made = await app.call('POST', '/api/v1/api-keys', {
    token,
    body: { name: 'x', ...settings },
  });
  return made.at('data.key') as string;
}
const rowsOf = async (answer: Answer | { text: string }) =>
  (await auditRowsOf(app, [requestIdOf(answer)]))[0];
const from = { 'x-forwarded-for': '192.0.2.7' };
const bearer = (credential: string) => ({ ...from, authorization: `Bearer ${credential}` });
const verify = () => asOwner(app.database.url, verifyAudit);

describe('one row', () => {
  const both = ['apiKey', 'userToken'];
  const cases: [string, string, () => Record<string, string>, number, string, string[]][] = [
    ['no kind of credential', '/api/v1/workspaces', () => bearer('nonsense'), 401, 'unknown', both],
    [
      'a key that nobody has',
      '/api/v1/workspaces',
      () => bearer(createKey('core')),
      401,
      'invalid',
      ['apiKey'],
    ],
    [
      'an altered token',
      '/api/v1/workspaces',
      () => bearer(`${token}AAAA`),
      401,
      'invalid',
      ['userToken'],
    ],
    [
      'another scheme',
      '/api/v1/workspaces',
      () => ({ ...from, authorization: 'Basic eDp5' }),
      401,
      'malformed',
      both,
    ],
    [
      'an unknown key in its own header',
      '/api/v1/orgs',
      () => ({ ...from, 'x-api-key': 'x' }),
      401,
      'unknown',
      ['apiKey'],
    ],
    [
      'a good token beside an unknown key',
      '/api/v1/orgs',
      () => ({ ...bearer(token), 'x-api-key': 'x' }),
      401,
      'unknown',
      ['apiKey'],
    ],
    [
      'two good ones',
      '/api/v1/orgs',
      () => ({ ...bearer(token), 'x-api-key': key }),
      400,
      'several',
      both,
    ],
    [
      'a login’s token on identity',
      '/api/v1/organizations',
      () => bearer(token),
      401,
      'invalid',
      ['oauth2'],
    ],
    [
      'a token in the query',
      `/api/v1/orgs?access_token=x`,
      () => from,
      401,
      'misplaced',
      ['userToken'],
    ],
  ];
  it.each(cases)('of %s', async (_title, path, headers, status, reason, schemes) => {
    const answer = await app.call('GET', path, { headers: headers() });
    expect(answer.status).toBe(status);
    const operations: Record<string, string> = {
      '/api/v1/workspaces': 'core.listWorkspaces',
      '/api/v1/orgs': 'growth.listOrgs',
      '/api/v1/organizations': 'identity.listOrganizations',
    };
    const operation = operations[path.split('?')[0] ?? ''];
    const refused = { method: 'GET', address: '192.0.2.7', schemes, reason };
    expect(await rowsOf(answer)).toEqual([{ operation, status, refused }]);
  });

  it('of a key, of a login and of a client’s token that have expired', async () => {
    const brief = await makeKey({ expires_at: '2026-01-15T10:35:00Z' });
    const access = await getToken(app.url, await createOAuthClient(app));
    const person = await app.signUp();
    app.clock.advance({ minutes: 31 });
    const asked: [string, string, string][] = [
      ['/api/v1/workspaces', brief, 'apiKey'],
      ['/api/v1/workspaces', person.token, 'userToken'],
      ['/api/v1/organizations', access, 'oauth2'],
    ];
    for (const [path, credential, scheme] of asked) {
      const answer = await app.call('GET', path, { token: credential });
      const [row, ...more] = (await rowsOf(answer)) ?? [];
      expect([answer.status, row?.refused?.reason, row?.refused?.schemes, more]).toEqual([
        401,
        'expired',
        [scheme],
        [],
      ]);
    }
    ({ token } = await app.signUp());
  });

  it('of a key from an address that it does not allow: 403', async () => {
    const bound = await makeKey({ allowed_ips: ['198.51.100.1'] });
    const answer = await app.call('GET', '/api/v1/workspaces', { headers: bearer(bound) });
    const [row, ...more] = (await rowsOf(answer)) ?? [];
    expect([answer.status, row?.status, row?.refused?.reason, more]).toEqual([
      403,
      403,
      'forbidden',
      [],
    ]);
  });

  it('of an unsafe request, whose body is not read; and of a header sent twice', async () => {
    const body = { name: 'x'.repeat(1_000) };
    const posted = await app.call('POST', '/api/v1/workspaces', { token: 'nonsense', body });
    expect(await rowsOf(posted)).toMatchObject([
      { operation: 'core.createWorkspace', refused: { method: 'POST' } },
    ]);
    const twice = await sendRaw(app.port, [
      rawRequest('GET /api/v1/orgs HTTP/1.1', ['X-API-Key: a', `X-API-Key: ${key}`]),
    ]);
    expect(twice.statuses).toEqual([401]);
    expect(await rowsOf(twice)).toHaveLength(1);
  });

  it('belongs to nobody, and has nothing of the credential', async () => {
    const credential = createKey('core');
    await rowsOf(await app.call('GET', '/api/v1/workspaces', { token: credential }));
    const rows = await app.database.query<Record<string, unknown>>(
      'SELECT * FROM audit_rows WHERE refused IS NOT NULL',
    );
    expect(rows.length).toBeGreaterThan(10);
    for (const { tenant_id, user_id, api_key_id, client } of rows) {
      expect([tenant_id, user_id, api_key_id, client]).toEqual([null, null, null, null]);
    }
    const text = JSON.stringify(rows);
    const secrets = [credential, credential.slice(8, 20), 'eyJ', 'nonsense', 'eDp5'];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});

describe('no row', () => {
  it.each([
    ['no credential', {}],
    ['a cookie, which no scheme reads', { cookie: 'access_token=x' }],
  ])('of %s', async (_title, headers: Record<string, string>) => {
    const answer = await app.call('GET', '/api/v1/orgs', { headers });
    expect([answer.status, await rowsOf(answer)]).toEqual([401, []]);
  });

  it('of a credential that is accepted, and of one that lacks a scope', async () => {
    const narrow = await makeKey({ scopes: ['workspaces:read'] });
    const answers = [
      await app.call('GET', '/api/v1/workspaces', { token: narrow }),
      await app.call('GET', '/api/v1/api-keys', { token: narrow }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 403]);
    expect(await auditRowsOf(app, answers.map(requestIdOf))).toEqual([[], []]);
  });

  it('beyond what an address may fail: 600 in a minute, and not one more', async () => {
    const address = { 'x-forwarded-for': '203.0.113.9', authorization: 'Bearer nonsense' };
    const sent = 700;
    const statuses = new Map<number, number>();
    for (let done = 0; done < sent; done += 50) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () =>
          app.call('GET', '/api/v1/workspaces', { headers: address }),
        ),
      );
      for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    await auditRowsOf(app, []);
    const [{ n } = { n: '' }] = await app.database.query<{ n: string }>(
      `SELECT count(*) AS n FROM audit_rows WHERE refused->>'address' = '203.0.113.9'`,
    );
    console.info(
      'refused:',
      JSON.stringify({ sent, answered: Object.fromEntries(statuses), rows: Number(n) }),
    );
    expect([Object.fromEntries(statuses), n]).toEqual([{ 401: 600, 429: 100 }, '600']);
    const own = { 'x-forwarded-for': '203.0.113.9' };
    const good = await app.call('GET', '/api/v1/workspaces', { token, headers: own });
    expect(good.status).toBe(200);
  });
});

describe('the chain', () => {
  it('holds over them, and breaks where one is changed', async () => {
    await until(async () => (await verify()).unsealed === 0, 'all is sealed');
    const { faults, sealed } = await verify();
    expect([faults, sealed > 600]).toEqual([[], true]);
    await asOwner(app.database.url, async (owner) => {
      await owner.query('BEGIN');
      await owner.query(
        `UPDATE audit_rows SET refused = refused || '{"address":"192.0.2.8"}'
          WHERE id = (SELECT max(id) FROM audit_rows WHERE refused IS NOT NULL)`,
      );
      expect((await verifyAudit(owner)).faults).toEqual([expect.stringMatching(/was changed$/)]);
      await owner.query('ROLLBACK');
    });
  });
});

describe('while the audit log cannot be written', () => {
  it('a refusal is the same, logged and counted; afterwards rows come again', async () => {
    const usual = await app.call('GET', '/api/v1/workspaces', { token: 'nonsense' });
    await auditRowsOf(app, []);
    await app.database.query('REVOKE INSERT ON audit_rows FROM charter_app');
    const missed = await app.call('GET', '/api/v1/workspaces', { token: 'nonsense' });
    const lost = () => logged.filter(({ message }) => message.includes('not in the audit log'));
    await until(() => lost().length > 0, 'the loss is logged');
    await app.database.query('GRANT INSERT ON audit_rows TO charter_app');
    expect([missed.status, missed.text]).toEqual([401, usual.text]);
    expect(lost().map(({ fields }) => fields.rows)).toEqual([1]);
    const metrics = await (await fetch(`http://localhost:${metricsPort}/metrics`)).text();
    expect(metrics).toMatch(/^charter_audit_refusals_lost_total 1$/m);
    const next = await app.call('GET', '/api/v1/workspaces', { token: 'nonsense' });
    expect(await auditRowsOf(app, [missed, next].map(requestIdOf))).toMatchObject([[], [{}]]);
    expect(JSON.stringify(logged)).not.toContain('nonsense');
  });
});

describe('a process that stops', () => {
  it('writes what it has noted first', async () => {
    const second = await createTestApp({ beside: app });
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => second.call('GET', '/api/v1/orgs', { token: 'nonsense' })),
    );
    await second.stop();
    const [{ n } = { n: '' }] = await app.database.query<{ n: string }>(
      'SELECT count(*) AS n FROM audit_rows WHERE request_id = ANY($1)',
      [answers.map(requestIdOf)],
    );
    expect(n).toBe('40');
  });
});
