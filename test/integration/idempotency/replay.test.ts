/** Proves what a key does: one effect, the same answer again, and for what it stands. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import type { Answer } from '../../support/http.ts';

let app: TestApp;
let key: string;
beforeAll(async () => {
  app = await createTestApp();
  key = await signUpKey();
});
afterAll(() => app.stop());

/** An API key that works for days; access tokens end when the clock is moved. */
async function signUpKey(): Promise<string> {
  const { token } = await app.signUp();
  await app.database.query(`UPDATE tenants SET tier = 'enterprise'`);
  const body = { name: 'Tests', scopes: ['*'] };
  const made = await app.call('POST', '/api/v1/api-keys', { token, body });
  return made.at('data.key') as string;
}

const workspaces = '/api/v1/workspaces';
const send = (
  method: string,
  path: string,
  idempotencyKey: string | undefined,
  body?: unknown,
  token = key,
): Promise<Answer> =>
  app.call(method, path, {
    token,
    ...(body !== undefined && { body }),
    headers: idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey },
  });
const create = (idempotencyKey: string | undefined, body: unknown = { name: 'Made once' }) =>
  send('POST', workspaces, idempotencyKey, body);
const isReplayed = ({ headers }: Answer) => headers.get('idempotent-replayed') === 'true';
const countOf = async (table: string) =>
  (await app.database.query<{ count: number }>(`SELECT count(*)::int FROM ${table}`))[0]!.count;

describe('the same request again', () => {
  it('COR-009, COR-132 to 134: has no second effect, and the same status, body and headers', async () => {
    const idempotencyKey = randomUUID();
    const before = [await countOf('tenants'), await countOf('audit_rows')];
    const first = await create(idempotencyKey);
    const again = await create(idempotencyKey);
    expect(first.status).toBe(201);
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect([isReplayed(first), isReplayed(again)]).toEqual([false, true]);
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    expect([await countOf('tenants'), await countOf('audit_rows')]).toEqual(
      before.map((count) => count + 1),
    );
  });

  it('COR-136: DELETE twice is 204 twice, POST, PATCH and DELETE alike', async () => {
    const made = await send('POST', '/api/v1/api-keys', randomUUID(), { name: 'x' });
    const path = `/api/v1/api-keys/${String(made.at('data.id'))}`;
    const change = randomUUID();
    const changed = await send('PATCH', path, change, { name: 'y' });
    const changedAgain = await send('PATCH', path, change, { name: 'y' });
    expect([changed.status, changedAgain.status, changedAgain.text]).toEqual([
      200,
      200,
      changed.text,
    ]);
    const gone = randomUUID();
    const deleted = [await send('DELETE', path, gone), await send('DELETE', path, gone)];
    expect(deleted.map(({ status, text }) => [status, text])).toEqual([
      [204, ''],
      [204, ''],
    ]);
    expect(deleted.map(isReplayed)).toEqual([false, true]);
    expect((await send('DELETE', path, randomUUID())).status).toBe(404);
  });

  it('COR-136: DELETE of the very workspace that the key belongs to is 204 twice, long after too', async () => {
    const made = await create(undefined);
    const path = `${workspaces}/${String(made.at('data.id'))}`;
    const gone = randomUUID();
    expect((await send('DELETE', path, gone)).status).toBe(204);
    const soon = await send('DELETE', path, gone);
    // This process knows the membership for a second; another never did.
    const other = await createTestApp({ beside: app });
    const late = (idempotencyKey: string, token = key) =>
      other.call('DELETE', path, { token, headers: { 'idempotency-key': idempotencyKey } });
    const again = await late(gone);
    const others = [await late(randomUUID()), await late(gone, await signUpKey())];
    await other.stop();
    expect([soon.status, isReplayed(soon)]).toEqual([204, true]);
    expect([again.status, isReplayed(again)]).toEqual([204, true]);
    expect(others.map(({ status }) => status)).toEqual([404, 404]);
  });

  it('COR-135: after 24 hours the key is new, and not before', async () => {
    const idempotencyKey = randomUUID();
    const first = await create(idempotencyKey);
    app.clock.advance({ hours: 24, ms: -1 });
    const late = await create(idempotencyKey);
    expect([late.text, isReplayed(late)]).toEqual([first.text, true]);
    app.clock.advance({ ms: 1 });
    const fresh = await create(idempotencyKey);
    expect([fresh.status, isReplayed(fresh)]).toEqual([201, false]);
    expect(fresh.at('data.id')).not.toBe(first.at('data.id'));
    const again = await create(idempotencyKey);
    expect([again.text, isReplayed(again)]).toEqual([fresh.text, true]);
  });
});

describe('what a key stands for', () => {
  it('another body or query is refused, as core says it', async () => {
    const idempotencyKey = randomUUID();
    await create(idempotencyKey);
    const refused = [
      await create(idempotencyKey, { name: 'Another' }),
      await send('POST', `${workspaces}?dry=1`, idempotencyKey, { name: 'Made once' }),
    ];
    for (const answer of refused) {
      expect(answer.status).toBe(422);
      expect(answer.json).toEqual({
        error: 'idempotency_mismatch',
        message: 'This Idempotency-Key was used for another request.',
      });
    }
    expect(isReplayed(await create(idempotencyKey))).toBe(true);
  });

  it('the same values written in another way are the same request', async () => {
    const idempotencyKey = randomUUID();
    const path = `${workspaces}?b=2&a=1%20x`;
    const first = await send('POST', path, idempotencyKey, {
      name: 'N',
      settings: { timezone: 'UTC', locale: 'en' },
    });
    expect(first.status).toBe(201);
    const again = await send('POST', `${workspaces}?a=1+x&b=2`, idempotencyKey, {
      settings: { locale: 'en', timezone: 'UTC' },
      name: 'N',
    });
    expect([again.text, isReplayed(again)]).toEqual([first.text, true]);
  });

  it('another path, method or tenant has keys of its own', async () => {
    const idempotencyKey = randomUUID();
    const made = await create(idempotencyKey);
    const path = `${workspaces}/${String(made.at('data.id'))}`;
    const changed = await send('PATCH', path, idempotencyKey, { name: 'Made once' });
    const deleted = await send('DELETE', path, idempotencyKey);
    const stranger = await signUpKey();
    const theirs = await send('POST', workspaces, idempotencyKey, { name: 'Z' }, stranger);
    expect([changed.status, deleted.status, theirs.status]).toEqual([200, 204, 201]);
    expect([changed, deleted, theirs].map(isReplayed)).toEqual([false, false, false]);
  });

  it('bare and quoted are one key', async () => {
    const first = await create('the "same"'.replaceAll(' ', '-').replaceAll('"', '!'));
    const again = await create('"the-!same!"');
    expect([again.text, isReplayed(again)]).toEqual([first.text, true]);
  });

  it.each([
    ['one character', 'a'],
    ['255 characters', 'x'.repeat(255)],
    ['255 characters, quoted', `"${'y'.repeat(255)}"`],
    ['escapes', '"a \\"b\\" \\\\"'],
    ['signs', 'a,b;c=/+'],
  ])('well-formed: %s', async (_title, value) => {
    expect((await create(value)).status).toBe(201);
    expect(isReplayed(await create(value))).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['256 characters', 'x'.repeat(256)],
    ['256 characters, quoted', `"${'x'.repeat(256)}"`],
    ['nothing, quoted', '""'],
    ['no end', '"open'],
    ['a quote within', 'a"b'],
    ['a space', 'two words'],
    ['two headers', 'a, b'],
    ['parameters', '"a";p=1'],
    ['an escape of a letter', '"\\a"'],
    ['a letter outside ASCII', 'schl\u00fcssel'],
  ])('malformed, 400: %s', async (_title, value) => {
    const before = await countOf('tenants');
    const answer = await create(value);
    expect([answer.status, answer.at('error')]).toEqual([400, 'bad_request']);
    expect(await countOf('tenants')).toBe(before);
  });

  it('it is ignored without a tenant', async () => {
    const body = { email: 'twice@example.com', password: 'correct horse' };
    const signUp = (value: string) =>
      app.call('POST', '/api/v1/auth/signup', { body, headers: { 'idempotency-key': value } });
    const answers = [await signUp('one'), await signUp('one'), await signUp('"')];
    expect(answers.map(({ status }) => status)).toEqual([201, 409, 409]);
  });
});

describe('what is kept', () => {
  it('a refusal of the handler is, with all that it is answered with', async () => {
    const idempotencyKey = randomUUID();
    const body = { name: 'Taken', slug: `slug-${randomUUID()}` };
    const owner = await create(undefined, body);
    const refused = await create(idempotencyKey, body);
    expect(refused.status).toBe(409);
    await send('DELETE', `${workspaces}/${String(owner.at('data.id'))}`, undefined);
    const again = await create(idempotencyKey, body);
    expect([again.status, again.text, isReplayed(again)]).toEqual([409, refused.text, true]);
    expect((await create(randomUUID(), body)).status).toBe(201);
  });

  it('a refusal of the database for the request’s fault is, and is audited like any other', async () => {
    const slug = `slug-${randomUUID()}`;
    const [owner, other] = [await create(undefined, { name: 'O', slug }), await create(undefined)];
    const idempotencyKey = randomUUID();
    const path = `${workspaces}/${String(other.at('data.id'))}`;
    const rename = (value: string) => send('PATCH', path, value, { slug });
    const refused = await rename(idempotencyKey);
    expect([refused.status, refused.at('error')]).toEqual([409, 'conflict']);
    const audited = await app.database.query<{ status: number }>(
      `SELECT status FROM audit_rows WHERE operation = 'core.updateWorkspace' ORDER BY id DESC LIMIT 1`,
    );
    expect(audited).toEqual([{ status: 409 }]);
    await send('DELETE', `${workspaces}/${String(owner.at('data.id'))}`, undefined);
    const again = await rename(idempotencyKey);
    expect([again.status, again.text, isReplayed(again)]).toEqual([409, refused.text, true]);
    expect((await rename(randomUUID())).status).toBe(200);
  });

  it('a refusal before the handler is not: the key is free', async () => {
    const idempotencyKey = randomUUID();
    const invalid = await create(idempotencyKey, { tier: 'gold' });
    expect(invalid.status).toBe(422);
    const path = `${workspaces}/987654`;
    expect((await send('DELETE', path, idempotencyKey)).status).toBe(404);
    expect((await create(idempotencyKey)).status).toBe(201);
  });

  it('a 5xx is not: the next attempt has the effect', async () => {
    const idempotencyKey = randomUUID();
    await app.database.query('ALTER TABLE members RENAME TO hidden');
    const failed = await create(idempotencyKey);
    await app.database.query('ALTER TABLE hidden RENAME TO members');
    expect(failed.status).toBe(500);
    const retried = await create(idempotencyKey);
    expect([retried.status, isReplayed(retried)]).toEqual([201, false]);
  });
});
