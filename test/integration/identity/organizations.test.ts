import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { createOAuthClient, getToken, sendForm } from '../../support/oauth.ts';

let app: TestApp;
let token: string;
let stranger: string;
beforeAll(async () => {
  app = await createTestApp();
  token = await getToken(app.url, await createOAuthClient(app));
  stranger = await getToken(app.url, await createOAuthClient(app));
});
afterAll(() => app.stop());

const path = '/api/v1/organizations';
const errorInfo = 'type.googleapis.com/scalekit.v1.errdetails.ErrorInfo';
const create = (body: object, by = token) => app.call('POST', path, { token: by, body });
const idOf = async (body: object = { display_name: 'Acme' }) =>
  (await create(body)).at('organization.id') as string;
let numbers = 0;
const unused = (): string => `ext-${String((numbers += 1))}`;

/** A refusal as the source shows it (IDN-030 to 035). */
function refusal(code: number, reason: string, more: object = {}) {
  return {
    code,
    message: expect.any(String),
    details: [{ '@type': errorInfo, error_code: reason, ...more }],
  };
}

describe('201', () => {
  it('IDN-001, IDN-024, IDN-070, IDN-075: creates an organization', async () => {
    const externalId = unused();
    const metadata = { someKey: 'somevalue' };
    const made = await create({ display_name: 'Acme Corp', external_id: externalId, metadata });
    expect(made.status).toBe(201);
    expect(made.headers.get('content-type')).toBe('application/json');
    expect(made.json).toEqual({
      organization: {
        id: expect.stringMatching(/^org_[0-9A-Za-z]{22}$/),
        display_name: 'Acme Corp',
        external_id: externalId,
        metadata,
        region_code: 'US',
        create_time: '2026-01-15T10:30:00.000Z',
        update_time: '2026-01-15T10:30:00.000Z',
      },
    });
  });

  it('IDN-002: from a form, with metadata in brackets', async () => {
    const fields = { display_name: 'Böhm & Söhne', 'metadata[plan]': 'gold' };
    const made = await sendForm(app.url, path, fields, { authorization: `Bearer ${token}` });
    expect(made.status).toBe(201);
    expect(made.at('organization')).toMatchObject({
      display_name: 'Böhm & Söhne',
      external_id: null,
      metadata: { plan: 'gold' },
    });
  });

  it('IDN-070: in the region of the installation', async () => {
    const european = await createTestApp({ environment: { REGION_CODE: 'EU' } });
    const own = await getToken(european.url, await createOAuthClient(european));
    const made = await european.call('POST', path, { token: own, body: { display_name: 'A' } });
    await european.stop();
    expect(made.at('organization.region_code')).toBe('EU');
  });
});

describe('200', () => {
  it('IDN-021, IDN-022, IDN-071: lists organizations as the source calls it', async () => {
    const listed = await app.call('GET', path, {
      token,
      headers: { 'content-type': 'application/json' },
    });
    expect(listed.status).toBe(200);
    expect(listed.json).toMatchObject({
      organizations: expect.any(Array),
      next_page_token: expect.any(String),
      prev_page_token: '',
      total_size: expect.any(Number),
    });
  });

  it('IDN-079, IDN-082: by its id and by your own', async () => {
    const externalId = `${unused()} of/ours`;
    const id = await idOf({ display_name: 'A', external_id: externalId });
    const query = `external_id=${encodeURIComponent(externalId)}`;
    const ways = [
      `${path}/${id}`,
      `${path}/-?${query}`,
      `${path}/${id}?${query}`,
      `${path}:external/${encodeURIComponent(externalId)}`,
    ];
    for (const way of ways) {
      const found = await app.call('GET', way, { token });
      expect([way, found.status, found.at('organization.id')]).toEqual([way, 200, id]);
    }
  });

  it('IDN-080: changes name, external id and metadata, and when it was changed', async () => {
    const id = await idOf({ display_name: 'A', metadata: { old: 'value' } });
    app.clock.advance({ ms: 1_234 });
    const externalId = unused();
    const changed = await app.call('PATCH', `${path}/${id}`, {
      token,
      body: { external_id: externalId, metadata: { fresh: 'value' } },
    });
    expect(changed.status).toBe(200);
    expect(changed.at('organization')).toMatchObject({
      id,
      display_name: 'A',
      external_id: externalId,
      metadata: { fresh: 'value' },
      update_time: '2026-01-15T10:30:01.234Z',
    });
    const cleared = await app.call('PATCH', `${path}/-?external_id=${externalId}`, {
      token,
      body: { external_id: null, display_name: 'B' },
    });
    expect(cleared.at('organization')).toMatchObject({ id, display_name: 'B', external_id: null });
  });

  it('IDN-081: deletes, and it is gone', async () => {
    const id = await idOf();
    const deleted = await app.call('DELETE', `${path}/${id}`, { token });
    expect([deleted.status, deleted.json]).toEqual([200, {}]);
    expect((await app.call('GET', `${path}/${id}`, { token })).status).toBe(404);
    expect((await app.call('DELETE', `${path}/${id}`, { token })).status).toBe(404);
  });

  it('every change has one entry in the audit log, by the client', async () => {
    const own = await createOAuthClient(app);
    const by = await getToken(app.url, own);
    const id = (await create({ display_name: 'A' }, by)).at('organization.id') as string;
    await app.call('PATCH', `${path}/${id}`, { token: by, body: { display_name: 'B' } });
    await app.call('DELETE', `${path}/${id}`, { token: by });
    const log = await app.call('GET', '/api/v1/audit-log?sort=id&fields=operation,client,target', {
      token: own.owner,
    });
    expect(log.at('data')).toEqual([
      { operation: 'growth.signUp', client: null, target: expect.any(String) },
      { operation: 'identity.createClient', client: null, target: own.id },
      { operation: 'identity.createToken', client: own.id, target: expect.any(String) },
      { operation: 'identity.createOrganization', client: own.id, target: id },
      { operation: 'identity.updateOrganization', client: own.id, target: id },
      { operation: 'identity.deleteOrganization', client: own.id, target: id },
    ]);
  });
});

describe('400', () => {
  const pairs = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${String(index)}`, 'v']));
  it.each([
    ['IDN-025, IDN-076: no name', {}, 'display_name', 'required'],
    ['IDN-076: an empty name', { display_name: '' }, 'display_name', 'minLength'],
    ['IDN-076: a long name', { display_name: 'x'.repeat(201) }, 'display_name', 'maxLength'],
    [
      'IDN-078: eleven pairs',
      { display_name: 'A', metadata: pairs(11) },
      'metadata',
      'maxProperties',
    ],
    [
      'IDN-078: a short key',
      { display_name: 'A', metadata: { ab: 'v' } },
      'metadata.ab',
      'minLength',
    ],
    [
      'IDN-078: a long key',
      { display_name: 'A', metadata: { ['k'.repeat(26)]: 'v' } },
      `metadata.${'k'.repeat(26)}`,
      'maxLength',
    ],
    [
      'IDN-078: an empty value',
      { display_name: 'A', metadata: { key: '' } },
      'metadata.key',
      'minLength',
    ],
    [
      'IDN-078: a long value',
      { display_name: 'A', metadata: { key: 'v'.repeat(257) } },
      'metadata.key',
      'maxLength',
    ],
    ['IDN-080: a region', { display_name: 'A', region_code: 'EU' }, 'region_code', 'unknown'],
  ])('%s', async (_title, body, field, rule) => {
    const refused = await create(body);
    expect(refused.status).toBe(400);
    expect(refused.json).toEqual(
      refusal(3, 'INVALID_ARGUMENT', {
        validation_error_info: {
          field_violations: expect.arrayContaining([
            { field, in: 'body', rule, message: expect.any(String) },
          ]),
        },
      }),
    );
  });

  it('IDN-076, IDN-078: the longest of everything is accepted', async () => {
    const metadata = { ...pairs(9), ['k'.repeat(25)]: 'v'.repeat(256) };
    expect((await create({ display_name: 'x'.repeat(200), metadata })).status).toBe(201);
  });

  it('IDN-035: a body that is no JSON', async () => {
    const response = await fetch(app.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{"display_name":',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(refusal(3, 'INVALID_ARGUMENT'));
  });
});

describe('401', () => {
  it('IDN-007, IDN-030 to 034: without a token, word for word as the source shows it', async () => {
    const refused = await app.call('GET', path);
    expect(refused.status).toBe(401);
    expect(refused.json).toEqual({
      code: 16,
      message: 'Token empty',
      details: [{ '@type': errorInfo, error_code: 'UNAUTHENTICATED' }],
    });
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('IDN-026: with a bad one, in other words', async () => {
    const { owner } = await createOAuthClient(app);
    for (const bad of ['nonsense', `${token.slice(0, -4)}AAAA`, owner]) {
      const refused = await app.call('GET', path, { token: bad });
      expect(refused.status).toBe(401);
      expect(refused.json).toEqual({ ...refusal(16, 'UNAUTHENTICATED'), message: 'Token invalid' });
      expect(refused.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    }
  });
});

describe('403', () => {
  it('without the scope', async () => {
    const client = await createOAuthClient(app);
    const reader = await getToken(app.url, client, 'organizations:read');
    expect((await app.call('GET', path, { token: reader })).status).toBe(200);
    const refused = await create({ display_name: 'A' }, reader);
    expect([refused.status, refused.json]).toEqual([403, refusal(7, 'PERMISSION_DENIED')]);
    expect(refused.at('message')).toBe('The credential lacks the scope organizations:write.');
  });
});

describe('404', () => {
  it('IDN-027: an organization that nobody has, and one that could not be', async () => {
    for (const id of ['org_0', 'org_0000000000000000000000', '-', 'x'.repeat(65)]) {
      const refused = await app.call('GET', `${path}/${id}`, { token });
      expect([id, refused.status, refused.json]).toEqual([id, 404, refusal(5, 'NOT_FOUND')]);
    }
  });

  it('IDN-005: one of another environment is like one that never was', async () => {
    const externalId = unused();
    const id = await idOf({ display_name: 'A', external_id: externalId });
    const calls: [string, string, object?][] = [
      ['GET', `${path}/${id}`],
      ['PATCH', `${path}/${id}`, { display_name: 'taken' }],
      ['DELETE', `${path}/${id}`],
      ['GET', `${path}/-?external_id=${externalId}`],
      ['GET', `${path}:external/${externalId}`],
    ];
    for (const [method, target, body] of calls) {
      const options = { token: stranger, ...(body && { body }) };
      const foreign = await app.call(method, target, options);
      const nobodys = await app.call(
        method,
        target.replace(id, 'org_0000000000000000000000').replace(externalId, 'nobody'),
        options,
      );
      expect([method, foreign.status, foreign.json]).toEqual([method, 404, nobodys.json]);
    }
    expect((await app.call('GET', `${path}/${id}`, { token })).status).toBe(200);
  });

  it('IDN-082: two names of two organizations', async () => {
    const externalId = unused();
    await idOf({ display_name: 'A', external_id: externalId });
    const other = await idOf();
    const target = `${path}/${other}?external_id=${externalId}`;
    expect((await app.call('DELETE', target, { token })).status).toBe(404);
    expect((await app.call('GET', `${path}/${other}`, { token })).status).toBe(200);
  });
});

describe('405, 406, 415', () => {
  it('IDN-004, IDN-035: in the same envelope', async () => {
    const [put, html, xml] = await Promise.all([
      app.call('PUT', path, { token }),
      app.call('GET', path, { token, headers: { accept: 'text/html' } }),
      app.call('POST', path, { token, body: {}, headers: { 'content-type': 'text/xml' } }),
    ]);
    expect([put.status, put.json]).toEqual([405, refusal(12, 'UNIMPLEMENTED')]);
    expect([html.status, html.json]).toEqual([406, refusal(3, 'INVALID_ARGUMENT')]);
    expect([xml.status, xml.json]).toEqual([415, refusal(3, 'INVALID_ARGUMENT')]);
  });
});

describe('409', () => {
  it('IDN-077: an external id is one organization’s of an environment', async () => {
    const externalId = unused();
    await idOf({ display_name: 'A', external_id: externalId });
    const id = await idOf();
    const twice = await create({ display_name: 'B', external_id: externalId });
    expect([twice.status, twice.json]).toEqual([409, refusal(6, 'ALREADY_EXISTS')]);
    const moved = await app.call('PATCH', `${path}/${id}`, {
      token,
      body: { external_id: externalId },
    });
    expect([moved.status, moved.at('code')]).toEqual([409, 6]);
    expect((await create({ display_name: 'B', external_id: externalId }, stranger)).status).toBe(
      201,
    );
  });

  it('IDN-077: of parallel ones exactly one gets it', async () => {
    const externalId = unused();
    const made = await Promise.all(
      Array.from({ length: 8 }, () => create({ display_name: 'A', external_id: externalId })),
    );
    expect(made.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(409)]);
  });
});

describe('500, 503', () => {
  it('IDN-029, IDN-035: a fault of ours is in the same envelope', async () => {
    const broken = await createTestApp();
    const own = await getToken(broken.url, await createOAuthClient(broken));
    await broken.database.query('ALTER TABLE organizations RENAME display_name TO gone');
    const failed = await broken.call('POST', path, { token: own, body: { display_name: 'A' } });
    expect([failed.status, failed.json]).toEqual([500, refusal(13, 'INTERNAL')]);
    await broken.stop();
  });
});
