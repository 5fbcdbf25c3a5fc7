import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { liftPlanLimits } from '../../support/lift-plan-limits.ts';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await createTestApp();
  ({ token } = await app.signUp('Zoe'));
  await liftPlanLimits(app.database);
  for (let number = 1; number <= 29; number += 1) {
    app.clock.advance({ seconds: 20 });
    const name = `Workspace ${String(number).padStart(2, '0')}`;
    const tier = number % 2 === 0 ? 'pro' : 'free';
    await app.call('POST', '/api/v1/workspaces', {
      token,
      body: { name, tier, tags: [`t${tier}`] },
    });
  }
});
afterAll(() => app.stop());

function list(query = '') {
  return app.call('GET', `/api/v1/workspaces${query}`, { token });
}

describe('200', () => {
  it('COR-014, COR-015, COR-017 to 019, COR-033, COR-034: the first page, with meta and links', async () => {
    const answer = await list();
    expect(answer.status).toBe(200);
    expect(answer.column('data', 'name')).toHaveLength(25);
    expect(answer.at('data.1')).toEqual({
      id: expect.any(Number),
      name: 'Workspace 01',
      slug: 'workspace-01',
      tier: 'free',
      created_at: '2026-01-15T10:30:20Z',
      updated_at: '2026-01-15T10:30:20Z',
    });
    expect(answer.at('meta')).toEqual({
      current_page: 1,
      from: 1,
      last_page: 2,
      per_page: 25,
      to: 25,
      total: 30,
    });
    const base = 'https://api.example.com/api/v1/workspaces';
    expect(answer.at('links')).toEqual({
      first: `${base}?page=1`,
      last: `${base}?page=2`,
      prev: null,
      next: `${base}?page=2`,
    });
  });

  it('COR-018, COR-019: the last page, and one beyond the end', async () => {
    const last = await list('?page=2&sort=name');
    expect(last.at('meta')).toMatchObject({ current_page: 2, from: 26, to: 30, total: 30 });
    expect(last.at('links.next')).toBeNull();
    expect(last.at('links.prev')).toBe(
      'https://api.example.com/api/v1/workspaces?page=1&sort=name',
    );
    const beyond = await list('?page=9');
    expect(beyond.at('data')).toEqual([]);
    expect(beyond.at('meta')).toMatchObject({ from: null, to: null, total: 30 });
  });

  it('COR-016, COR-020: per_page is honoured and cut to 100', async () => {
    expect((await list('?per_page=7')).at('meta.last_page')).toBe(5);
    expect((await list('?per_page=101')).at('meta.per_page')).toBe(100);
  });

  it('COR-022 to 025: bounds on creation and change are exclusive', async () => {
    const after = await list('?created_after=2026-01-15T10:39:00Z');
    expect(after.column('data', 'name')).toEqual(['Workspace 28', 'Workspace 29']);
    const before = await list('?created_before=2026-01-15T10:30:20Z');
    expect(before.column('data', 'name')).toEqual(['Zoe']);
    expect((await list('?updated_after=2026-01-15')).at('meta.total')).toBe(30);
    expect((await list('?updated_before=2026-01-15')).at('meta.total')).toBe(0);
    expect((await list('?updated_after=2026-01-16')).at('meta.total')).toBe(0);
  });

  it('a leap second is a time like another', async () => {
    expect((await list('?created_after=2016-12-31T23:59:60Z')).at('meta.total')).toBe(30);
  });

  it('COR-026: search narrows, and takes wildcards as text', async () => {
    expect((await list('?search=WORKSPACE%2012')).column('data', 'name')).toEqual(['Workspace 12']);
    expect((await list('?search=%25')).at('meta.total')).toBe(0);
    expect((await list('?search=_')).at('meta.total')).toBe(0);
  });

  it('COR-027 to 029: sorts by several fields, - for descending', async () => {
    const ascending = await list('?sort=name&per_page=2');
    expect(ascending.column('data', 'name')).toEqual(['Workspace 01', 'Workspace 02']);
    const mixed = await list('?sort=-tier,-created_at&per_page=2');
    expect(mixed.column('data', 'name')).toEqual(['Workspace 28', 'Workspace 26']);
  });

  it('COR-030: fields leaves exactly those', async () => {
    const answer = await list('?fields=id,name,created_at&per_page=1');
    expect(Object.keys(answer.at('data.0') as object).sort()).toEqual(['created_at', 'id', 'name']);
  });

  it('COR-031: include adds the owner and the tags', async () => {
    const answer = await list('?include=owner,tags&sort=-created_at&per_page=1');
    expect(answer.at('data.0.owner')).toEqual({
      id: expect.any(Number),
      name: 'Zoe',
      email: expect.stringContaining('@example.com'),
    });
    expect(answer.at('data.0.tags')).toEqual(['tfree']);
  });

  it('COR-006, COR-013: answers JSON without an Accept header, each with an id of its own', async () => {
    const [one, two] = [await list(), await list()];
    expect(one.headers.get('content-type')).toBe('application/json');
    expect(one.headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{32}$/);
    expect(one.headers.get('x-request-id')).not.toBe(two.headers.get('x-request-id'));
  });

  it('an unknown query parameter is ignored', async () => {
    expect((await list('?surprise=1')).status).toBe(200);
  });
});

describe('401', () => {
  it('COR-005: a missing and an invalid credential', async () => {
    const missing = await app.call('GET', '/api/v1/workspaces');
    const invalid = await app.call('GET', '/api/v1/workspaces', { token: 'sk_live_nonsense' });
    for (const answer of [missing, invalid]) {
      expect(answer.status).toBe(401);
      expect(answer.json).toEqual({
        error: 'unauthorized',
        message: 'Invalid or missing API key.',
      });
    }
  });
});

describe('422', () => {
  it.each([
    ['sort=surprise', 'sort.0'],
    ['sort=name;drop', 'sort.0'],
    ['fields=password_hash', 'fields.0'],
    ['include=members', 'include.0'],
    ['page=0', 'page'],
    ['page=abc', 'page'],
    ['per_page=0', 'per_page'],
    ['per_page=-1', 'per_page'],
    ['per_page=0x10', 'per_page'],
    ['created_after=yesterday', 'created_after'],
    ['created_after=2024-02-30', 'created_after'],
  ])('%s is refused, naming %s', async (query, field) => {
    const answer = await list(`?${query}`);
    expect(answer.status).toBe(422);
    expect(answer.json).toMatchObject({
      error: 'validation_failed',
      message: 'The given data was invalid.',
    });
    expect(Object.keys(answer.at('errors') as object)).toEqual([field]);
  });
});
