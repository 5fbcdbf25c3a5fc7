import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { addOAuthClient, askForToken, createOAuthClient, getToken } from '../../support/oauth.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.stop());

const path = '/api/v1/clients';
const organizations = '/api/v1/organizations';
const everyScope = [
  'organizations:read',
  'organizations:write',
  'connections:read',
  'connections:write',
  'portal_links:read',
  'portal_links:write',
];

describe('201', () => {
  it('IDN-008, IDN-023: an owner makes a client, whose secret is shown this once', async () => {
    const { token } = await app.signUp();
    const made = await app.call('POST', path, { token, body: { name: 'Provisioning' } });
    expect(made.status).toBe(201);
    expect(made.json).toEqual({
      client: {
        client_id: expect.stringMatching(/^skc_[0-9A-Za-z]{22}$/),
        name: 'Provisioning',
        description: '',
        scopes: everyScope,
        secrets: [
          {
            id: expect.stringMatching(/^sec_[0-9A-Za-z]{22}$/),
            secret_suffix: (made.at('plain_secret') as string).slice(-4),
            create_time: '2026-01-15T10:30:00.000Z',
            last_used_time: null,
          },
        ],
        create_time: '2026-01-15T10:30:00.000Z',
        update_time: '2026-01-15T10:30:00.000Z',
      },
      plain_secret: expect.stringMatching(/^scs_[\w-]{43}$/),
    });
    const secret = made.at('plain_secret') as string;
    const id = made.at('client.client_id') as string;
    for (const place of [path, `${path}/${id}`, '/api/v1/audit-log']) {
      const shown = await app.call('GET', place, { token });
      expect([place, shown.status, shown.text.includes(secret)]).toEqual([place, 200, false]);
    }
    const { rows } = { rows: await app.database.query('SELECT * FROM oauth_client_secrets') };
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('IDN-002: from a form', async () => {
    const { token } = await app.signUp();
    const response = await fetch(app.url + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'name=Form&scopes=organizations%3Aread&scopes=connections%3Aread',
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      client: { name: 'Form', scopes: ['organizations:read', 'connections:read'] },
    });
  });

  it('in another workspace of the owner, where the header names one', async () => {
    const { token } = await app.signUp();
    const founded = await app.call('POST', '/api/v1/workspaces', {
      token,
      body: { name: 'Second', tier: 'free' },
    });
    const headers = { 'x-workspace-id': String(founded.at('data.id')) };
    const made = await app.call('POST', path, { token, headers, body: { name: 'There' } });
    expect(made.status).toBe(201);
    expect((await app.call('GET', path, { token })).at('total_size')).toBe(0);
    expect((await app.call('GET', path, { token, headers })).at('total_size')).toBe(1);
  });
});

describe('200', () => {
  it('lists clients a page at a time, the oldest first', async () => {
    const { token } = await app.signUp();
    for (const name of ['One', 'Two', 'Three']) await addOAuthClient(app, token, { name });
    const first = await app.call('GET', `${path}?page_size=2`, { token });
    expect(first.column('clients', 'name')).toEqual(['One', 'Two']);
    expect(first.at('total_size')).toBe(3);
    const next = String(first.at('next_page_token'));
    const second = await app.call('GET', `${path}?page_size=2&page_token=${next}`, { token });
    expect(second.column('clients', 'name')).toEqual(['Three']);
    expect(second.at('next_page_token')).toBe('');
  });

  it('changes name, description and scopes', async () => {
    const client = await createOAuthClient(app);
    app.clock.advance({ seconds: 1 });
    const body = { name: 'Renamed', description: 'For us.', scopes: ['organizations:read'] };
    const changed = await app.call('PATCH', `${path}/${client.id}`, { token: client.owner, body });
    expect(changed.status).toBe(200);
    expect(changed.at('client')).toMatchObject(body);
    expect(changed.at('client.update_time')).not.toBe(changed.at('client.create_time'));
  });

  it('what a client loses, its tokens lose', async () => {
    const client = await createOAuthClient(app);
    const token = await getToken(app.url, client);
    const create = () => app.call('POST', organizations, { token, body: { display_name: 'A' } });
    expect((await create()).status).toBe(201);
    await app.call('PATCH', `${path}/${client.id}`, {
      token: client.owner,
      body: { scopes: ['organizations:read'] },
    });
    expect((await create()).status).toBe(403);
    expect((await app.call('GET', organizations, { token })).status).toBe(200);
  });

  it('deletes a client, and its tokens are refused at once', async () => {
    const client = await createOAuthClient(app);
    const token = await getToken(app.url, client);
    expect((await app.call('GET', organizations, { token })).status).toBe(200);
    const deleted = await app.call('DELETE', `${path}/${client.id}`, { token: client.owner });
    expect([deleted.status, deleted.json]).toEqual([200, {}]);
    expect((await app.call('GET', organizations, { token })).status).toBe(401);
    expect((await askForToken(app.url, client)).status).toBe(401);
    expect((await app.call('GET', `${path}/${client.id}`, { token: client.owner })).status).toBe(
      404,
    );
  });
});

describe('secrets', () => {
  it('several at a time: one is replaced without an outage', async () => {
    const client = await createOAuthClient(app);
    const added = await app.call('POST', `${path}/${client.id}/secrets`, { token: client.owner });
    expect(added.status).toBe(201);
    expect(added.json).toEqual({
      secret: {
        id: expect.stringMatching(/^sec_/),
        secret_suffix: (added.at('plain_secret') as string).slice(-4),
        create_time: expect.any(String),
        last_used_time: null,
      },
      plain_secret: expect.stringMatching(/^scs_/),
    });
    const second = { id: client.id, secret: added.at('plain_secret') as string };
    expect((await askForToken(app.url, client)).status).toBe(200);
    app.clock.advance({ seconds: 5 });
    const usedAt = app.clock.now().toISOString();
    expect((await askForToken(app.url, second)).status).toBe(200);
    const shown = await app.call('GET', `${path}/${client.id}`, { token: client.owner });
    expect(shown.column('client.secrets', 'last_used_time')).toEqual([expect.any(String), usedAt]);

    const [first] = shown.column('client.secrets', 'id') as [string];
    const removed = await app.call('DELETE', `${path}/${client.id}/secrets/${first}`, {
      token: client.owner,
    });
    expect([removed.status, removed.json]).toEqual([200, {}]);
    expect((await askForToken(app.url, client)).status).toBe(401);
    expect((await askForToken(app.url, second)).status).toBe(200);
  });

  it('five at most, also when they are asked for at once', async () => {
    const client = await createOAuthClient(app);
    const added = await Promise.all(
      Array.from({ length: 7 }, () =>
        app.call('POST', `${path}/${client.id}/secrets`, { token: client.owner }),
      ),
    );
    const statuses = added.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 201, 201, 201, 400, 400, 400]);
    expect(added.find(({ status }) => status === 400)?.at('message')).toContain('5 secrets');
  });
});

describe('400', () => {
  it.each([
    [{}, 'name'],
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(129) }, 'name'],
    [{ name: 'A', scopes: [] }, 'scopes'],
    [{ name: 'A', scopes: ['clients:write'] }, 'scopes.0'],
    [{ name: 'A', scopes: ['*'] }, 'scopes.0'],
    [{ name: 'A', client_id: 'skc_mine' }, 'client_id'],
  ])('%j is refused, naming %s', async (body, field) => {
    const { token } = await app.signUp();
    const refused = await app.call('POST', path, { token, body });
    expect(refused.status).toBe(400);
    expect(refused.column('details.0.validation_error_info.field_violations', 'field')).toContain(
      field,
    );
  });
});

describe('401, 403', () => {
  it('neither a client’s token nor a key makes clients', async () => {
    const client = await createOAuthClient(app);
    const token = await getToken(app.url, client);
    const key = await app.call('POST', '/api/v1/api-keys', {
      token: client.owner,
      body: { name: 'k', scopes: ['*'] },
    });
    for (const credential of [token, key.at('data.key') as string]) {
      const refused = await app.call('POST', path, { token: credential, body: { name: 'A' } });
      expect([refused.status, refused.at('code')]).toEqual([401, 16]);
    }
    const empty = await app.call('POST', path, { body: { name: 'A' } });
    expect(empty.at('message')).toBe('Token empty');
  });

  it.each(['admin', 'member', 'viewer'])(
    'a person who is %s cannot even see them',
    async (role) => {
      const person = await app.signUp();
      await addOAuthClient(app, person.token);
      await app.database.query(
        'UPDATE members SET role = $2 WHERE user_id = (SELECT id FROM users WHERE email = $1)',
        [person.email, role],
      );
      let refused = await app.call('GET', path, { token: person.token });
      // What is known of a membership is a second old at most.
      for (
        const end = performance.now() + 2_000;
        refused.status === 200 && performance.now() < end;
      ) {
        refused = await app.call('GET', path, { token: person.token });
      }
      expect([refused.status, refused.at('code')]).toEqual([403, 7]);
    },
  );
});

describe('404', () => {
  it('IDN-005: another owner’s client, and what no client is', async () => {
    const mine = await createOAuthClient(app);
    const { token } = await app.signUp();
    const secrets = await app.call('GET', `${path}/${mine.id}`, { token: mine.owner });
    const [secret] = secrets.column('client.secrets', 'id') as [string];
    const calls: [string, string, object?][] = [
      ['GET', `${path}/${mine.id}`],
      ['PATCH', `${path}/${mine.id}`, { name: 'Taken' }],
      ['DELETE', `${path}/${mine.id}`],
      ['POST', `${path}/${mine.id}/secrets`],
      ['DELETE', `${path}/${mine.id}/secrets/${secret}`],
      ['GET', `${path}/skc_0`],
      ['DELETE', `${path}/skc_0000000000000000000000/secrets/sec_0`],
    ];
    for (const [method, target, body] of calls) {
      const refused = await app.call(method, target, { token, ...(body && { body }) });
      expect([method, target, refused.status]).toEqual([method, target, 404]);
    }
    expect((await askForToken(app.url, mine)).status).toBe(200);
  });
});
