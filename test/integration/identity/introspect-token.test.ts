/** Protects: a client learns of its own tokens alone, and what it revokes is refused everywhere. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import {
  addOAuthClient,
  createOAuthClient,
  getToken,
  sendForm,
  type TestOAuthClient,
} from '../../support/oauth.ts';
import { expectRefusedOnce } from '../../support/refused-credentials.ts';

let app: TestApp;
let client: TestOAuthClient;
beforeAll(async () => {
  app = await createTestApp();
  client = await createOAuthClient(app);
});
afterAll(() => app.stop());

const organizations = '/api/v1/organizations';
interface By {
  id: string;
  secret: string;
}
const about = (
  path: string,
  token: string,
  by: By = client,
  fields: Record<string, string> = {},
) => {
  const authentication = { client_id: by.id, client_secret: by.secret };
  return sendForm(app.url, path, { token, ...authentication, ...fields });
};
const introspect = (token: string, by?: By) => about('/oauth/introspect', token, by);
const revoke = (token: string, by?: By) => about('/oauth/revoke', token, by);

describe('introspection', () => {
  it('tells a client of its own token (RFC 7662)', async () => {
    const token = await getToken(app.url, client, 'organizations:read');
    const answer = await introspect(token);
    const iat = Math.floor(app.clock.now().getTime() / 1_000);
    expect([answer.status, answer.json]).toEqual([
      200,
      {
        active: true,
        client_id: client.id,
        sub: client.id,
        scope: 'organizations:read',
        token_type: 'bearer',
        iss: 'https://api.example.com',
        aud: 'https://api.example.com',
        iat,
        exp: iat + 1_799,
        jti: expect.stringMatching(/^tkn_/),
      },
    ]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('IDN-002: asked in JSON, with a hint', async () => {
    const token = await getToken(app.url, client);
    const body = {
      token,
      token_type_hint: 'refresh_token',
      client_id: client.id,
      client_secret: client.secret,
    };
    expect((await app.call('POST', '/oauth/introspect', { body })).at('active')).toBe(true);
  });

  it('IDN-018: not of one that has expired', async () => {
    const token = await getToken(app.url, client);
    app.clock.advance({ seconds: 1_798 });
    expect((await introspect(token)).at('active')).toBe(true);
    app.clock.advance({ seconds: 1 });
    expect((await introspect(token)).json).toEqual({ active: false });
  });

  it('introspect-other: of another client’s token nothing, not even in one environment', async () => {
    const token = await getToken(app.url, client);
    const stranger = await createOAuthClient(app);
    const colleague = await addOAuthClient(app, stranger.owner);
    expect((await introspect(token, stranger)).json).toEqual({ active: false });
    const theirs = await getToken(app.url, stranger);
    expect((await introspect(theirs, colleague)).json).toEqual({ active: false });
  });

  it('of no token by its bare id, of a login’s or of nonsense: nothing', async () => {
    const { jti } = JSON.parse(
      Buffer.from((await getToken(app.url, client)).split('.')[1] ?? '', 'base64url').toString(),
    ) as { jti: string };
    const [row] = await app.database.query<{ id: string }>('SELECT id FROM oauth_tokens LIMIT 1');
    for (const token of [jti, row?.id ?? '', client.owner, 'nonsense', 'unknown']) {
      expect([token, (await introspect(token)).json]).toEqual([token, { active: false }]);
    }
  });

  it.each(['/oauth/introspect', '/oauth/revoke'])(
    '%s: 400 without a token, 401 for nobody',
    async (path) => {
      const authentication = { client_id: client.id, client_secret: client.secret };
      const empty = await sendForm(app.url, path, authentication);
      expect([empty.status, empty.at('error')]).toEqual([400, 'invalid_request']);
      const wrong = await about(path, 'x', { id: client.id, secret: 'wrong' });
      expect([wrong.status, wrong.at('error')]).toEqual([401, 'invalid_client']);
      const nobody = await sendForm(app.url, path, { token: 'x' });
      expect([nobody.status, nobody.at('error')]).toEqual([400, 'invalid_request']);
    },
  );
});

describe('revocation', () => {
  it('revoked: the token is refused at once by the process that revoked it (RFC 7009)', async () => {
    const token = await getToken(app.url, client);
    expect((await app.call('GET', organizations, { token })).status).toBe(200);
    const answer = await revoke(token);
    expect([answer.status, answer.text]).toEqual([200, '']);
    const refused = await app.call('GET', organizations, { token });
    expect(refused.at('message')).toBe('Token invalid');
    await expectRefusedOnce(app, [refused]);
    expect((await introspect(token)).json).toEqual({ active: false });
    expect((await revoke(token)).status).toBe(200);
  });

  it('other tokens of the client stay good', async () => {
    const [one, two] = [await getToken(app.url, client), await getToken(app.url, client)];
    await revoke(one);
    expect((await app.call('GET', organizations, { token: two })).status).toBe(200);
  });

  it('another client’s token stays good, and the attempt is refused', async () => {
    const own = await createOAuthClient(app);
    const token = await getToken(app.url, own);
    const colleague = await addOAuthClient(app, own.owner);
    const refused = await revoke(token, colleague);
    expect([refused.status, refused.at('error')]).toEqual([400, 'invalid_request']);
    expect((await app.call('GET', organizations, { token })).status).toBe(200);
  });

  it('another tenant’s token stays good, and is answered like one that never was', async () => {
    const token = await getToken(app.url, client);
    const stranger = await createOAuthClient(app);
    const answers = [await revoke(token, stranger), await revoke('nonsense', stranger)];
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [200, ''],
      [200, ''],
    ]);
    expect((await app.call('GET', organizations, { token })).status).toBe(200);
  });

  it('of a token that never was: 200', async () => {
    expect((await revoke('nonsense')).status).toBe(200);
  });

  it('each has its audit entry, with the token’s id', async () => {
    const own = await createOAuthClient(app);
    const token = await getToken(app.url, own);
    const { jti } = (await introspect(token, own)).json as { jti: string };
    await revoke(token, own);
    const rows = await app.database.query(
      `SELECT operation, status, target FROM audit_rows WHERE client = $1 ORDER BY id`,
      [own.id],
    );
    expect(rows).toEqual([
      { operation: 'identity.createToken', status: 200, target: jti },
      { operation: 'identity.introspectToken', status: 200, target: null },
      { operation: 'identity.revokeToken', status: 200, target: jti },
    ]);
  });
});
