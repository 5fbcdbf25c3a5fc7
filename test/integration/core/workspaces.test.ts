import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { liftPlanLimits } from '../../support/lift-plan-limits.ts';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await createTestApp();
  ({ token } = await app.signUp());
  await liftPlanLimits(app.database);
});
afterAll(() => app.stop());

const collection = '/api/v1/workspaces';

async function create(body: object): Promise<number> {
  const answer = await app.call('POST', collection, { token, body });
  expect(answer.status).toBe(201);
  return answer.at('data.id') as number;
}

describe('createWorkspace', () => {
  it('COR-038, COR-042: 201 with message and data, as in the source', async () => {
    const body = { name: 'New Workspace', slug: 'new-workspace', tier: 'pro' };
    const answer = await app.call('POST', collection, { token, body });
    expect(answer.status).toBe(201);
    expect(answer.json).toEqual({
      message: 'Workspace created successfully.',
      data: { id: expect.any(Number), ...body, created_at: '2026-01-15T10:30:00Z' },
    });
  });

  it('COR-040, COR-041: slug and tier may be left out', async () => {
    const answer = await app.call('POST', collection, {
      token,
      body: { name: 'Über Größe & Co.' },
    });
    expect(answer.at('data')).toMatchObject({ slug: 'uber-gro-e-co', tier: 'free' });
  });

  it('echoes the spelling of the tier business', async () => {
    const answer = await app.call('POST', collection, {
      token,
      body: { name: 'B', tier: 'business' },
    });
    expect(answer.at('data.tier')).toBe('business');
  });

  it.each([
    ['COR-039: no name', {}, { name: ['The name field is required.'] }],
    ['COR-039: 256 characters', { name: 'x'.repeat(256) }, { name: [expect.any(String)] }],
    ['an unknown field', { name: 'x', admin: true }, { admin: [expect.any(String)] }],
    ['a readOnly field', { name: 'x', id: 7 }, { id: [expect.any(String)] }],
    ['an unknown tier', { name: 'x', tier: 'gold' }, { tier: [expect.any(String)] }],
  ])('COR-043, COR-119: %s is 422', async (_name, body, errors) => {
    const answer = await app.call('POST', collection, { token, body });
    expect(answer.status).toBe(422);
    expect(answer.json).toEqual({
      error: 'validation_failed',
      message: 'The given data was invalid.',
      errors,
    });
  });

  it('COR-039: 255 characters pass, counted as characters', async () => {
    await create({ name: '😀'.repeat(255), slug: 'smiles' });
  });

  it('409 where the slug is taken, by whomever', async () => {
    await create({ name: 'A', slug: 'taken' });
    const other = await app.signUp();
    const body = { name: 'B', slug: 'taken' };
    const answer = await app.call('POST', collection, { token: other.token, body });
    expect(answer.status).toBe(409);
    expect(answer.json).toMatchObject({ error: 'conflict' });
  });
});

describe('getWorkspace', () => {
  it('COR-035, COR-036: 200 with settings', async () => {
    const id = await create({ name: 'Acme', slug: 'acme-corp', tier: 'business' });
    const answer = await app.call('GET', `${collection}/${String(id)}`, { token });
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      data: {
        id,
        name: 'Acme',
        slug: 'acme-corp',
        tier: 'business',
        settings: { timezone: 'UTC', locale: 'en_GB' },
        created_at: '2026-01-15T10:30:00Z',
        updated_at: '2026-01-15T10:30:00Z',
      },
    });
  });

  it('COR-030, COR-031: fields and include', async () => {
    const id = await create({ name: 'Picked', tags: ['a', 'b'] });
    const answer = await app.call('GET', `${collection}/${String(id)}?fields=id&include=tags`, {
      token,
    });
    expect(answer.json).toEqual({ data: { id, tags: ['a', 'b'] } });
  });

  it.each(['999999', '0', '-1', 'abc', '1.5', '01', '9007199254740993', "1' OR 1=1--", '..%2f1'])(
    'COR-037, COR-120: %s is 404',
    async (id) => {
      const answer = await app.call('GET', `${collection}/${encodeURI(id)}`, { token });
      expect(answer.status).toBe(404);
      expect(answer.json).toEqual({ error: 'not_found', message: 'Resource not found.' });
    },
  );
});

describe('updateWorkspace', () => {
  it('COR-044, COR-045: merges settings and keeps what is not named', async () => {
    const id = await create({ name: 'Old Name' });
    app.clock.advance({ seconds: 5 });
    const answer = await app.call('PATCH', `${collection}/${String(id)}`, {
      token,
      body: { name: 'Updated Name', settings: { timezone: 'Europe/London' } },
    });
    expect(answer.status).toBe(200);
    expect(answer.at('message')).toBe('Workspace updated successfully.');
    expect(answer.at('data')).toMatchObject({
      id,
      name: 'Updated Name',
      settings: { timezone: 'Europe/London', locale: 'en_GB' },
      created_at: '2026-01-15T10:30:00Z',
      updated_at: '2026-01-15T10:30:05Z',
    });
  });

  it('409 where the slug is taken', async () => {
    await create({ name: 'A', slug: 'first' });
    const id = await create({ name: 'B', slug: 'second' });
    const answer = await app.call('PATCH', `${collection}/${String(id)}`, {
      token,
      body: { slug: 'first' },
    });
    expect(answer.status).toBe(409);
  });
});

describe('deleteWorkspace', () => {
  it('COR-046: 204 without a body, then 404', async () => {
    const path = `${collection}/${String(await create({ name: 'Short-lived' }))}`;
    const answer = await app.call('DELETE', path, { token });
    expect(answer.status).toBe(204);
    expect(answer.text).toBe('');
    expect((await app.call('GET', path, { token })).status).toBe(404);
    expect((await app.call('DELETE', path, { token })).status).toBe(404);
  });
});

describe('X-Workspace-ID', () => {
  it('COR-008: a foreign workspace is 404, a word is 422', async () => {
    const stranger = await app.signUp();
    const foreign = (await app.call('GET', '/api/v1/orgs', { token: stranger.token })).at(
      'data.0.workspace_id',
    );
    const list = (workspace: unknown) =>
      app.call('GET', collection, { token, headers: { 'x-workspace-id': String(workspace) } });
    expect((await list(foreign)).status).toBe(404);
    expect((await list(999_999)).status).toBe(404);
    expect((await list('mine')).status).toBe(422);
    const own = (await app.call('GET', collection, { token })).at('data.0.id');
    expect((await list(own)).status).toBe(200);
  });
});
