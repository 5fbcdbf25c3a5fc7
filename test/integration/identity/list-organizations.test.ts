/** Protects: whoever follows page tokens meets every row once, at the same cost at any length. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import { createPageTokens, listByToken } from '../../../src/db/collections/index.ts';
import { settings, type Transaction } from '../../../src/db/transaction.ts';
import { createSealer } from '../../../src/lib/sealer.ts';
import { organizationsOf } from '../../../src/platform/organizations/index.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { asOwner } from '../../support/database.ts';
import type { Answer } from '../../support/http.ts';
import { createOAuthClient, getToken } from '../../support/oauth.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.stop());

const path = '/api/v1/organizations';
const list = (token: string, query: Record<string, string | number> = {}) =>
  app.call('GET', `${path}?${new URLSearchParams(query as Record<string, string>).toString()}`, {
    token,
  });
const names = (answer: Answer) => answer.column('organizations', 'display_name') as string[];

/** An environment with organizations called 1, 2, 3 …, the first made first. */
async function environmentWith(count: number): Promise<string> {
  const token = await getToken(app.url, await createOAuthClient(app));
  await app.database.query(
    `INSERT INTO organizations (uid, tenant_id, display_name, metadata, region_code, created_at, updated_at)
     SELECT gen_random_uuid(), (SELECT max(id) FROM tenants), n, '{}', 'US', '2026-01-15', '2026-01-15'
       FROM generate_series(1, $1::int) AS n`,
    [count],
  );
  return token;
}

/** Follows one of the tokens to the end; calls `between` after each page. */
async function walk(
  token: string,
  query: Record<string, string | number>,
  by: 'next_page_token' | 'prev_page_token' = 'next_page_token',
  between: (page: number) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ names: string[]; pages: Answer[] }> {
  const pages: Answer[] = [];
  const met: string[] = [];
  for (let next: unknown = query['page_token'] ?? ''; ;) {
    const page = await list(token, { ...query, page_token: String(next) });
    expect(page.status).toBe(200);
    pages.push(page);
    met.push(...names(page));
    next = page.at(by);
    if (next === '') return { names: met, pages };
    await between(pages.length);
  }
}

const counted = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

describe('200', () => {
  it('IDN-071, IDN-072: ten on a page unless another size is asked for', async () => {
    const token = await environmentWith(12);
    const first = await list(token);
    expect(names(first)).toEqual(counted(1, 10));
    expect(first.json).toMatchObject({ prev_page_token: '', total_size: 12 });
    expect(names(await list(token, { page_size: 1 }))).toEqual(['1']);
    expect(names(await list(token, { page_size: 100 }))).toHaveLength(12);
  });

  it('an empty environment has one empty page', async () => {
    const token = await environmentWith(0);
    expect((await list(token)).json).toEqual({
      organizations: [],
      next_page_token: '',
      prev_page_token: '',
      total_size: 0,
    });
  });

  it('IDN-073: next_page_token walks all pages exactly once, and prev_page_token back', async () => {
    const token = await environmentWith(23);
    const forward = await walk(token, { page_size: 5 });
    expect(forward.names).toEqual(counted(1, 23));
    expect(forward.pages.map((page) => page.at('total_size'))).toEqual([23, 23, 23, 23, 23]);
    const last = forward.pages.at(-1);
    const back = await walk(
      token,
      { page_size: 5, page_token: String(last?.at('prev_page_token')) },
      'prev_page_token',
    );
    expect(back.pages.map(names)).toEqual(forward.pages.slice(0, -1).reverse().map(names));
    expect(back.pages.at(-1)?.at('next_page_token')).not.toBe('');
  });

  it('IDN-073: rows that stay are met once though others come and go', async () => {
    const token = await environmentWith(40);
    const deleted = new Set<string>();
    const { names: met } = await walk(token, { page_size: 4 }, 'next_page_token', async (page) => {
      // One that was met, one that was not, the last of the page, and one that is new.
      for (const name of [page * 4 - 2, page * 4 + 2, page * 4].map(String)) {
        deleted.add(name);
        await app.database.query(
          `DELETE FROM organizations WHERE display_name = $1
              AND tenant_id = (SELECT max(tenant_id) FROM organizations)`,
          [name],
        );
      }
      const body = { display_name: `new ${String(page)}` };
      await app.call('POST', path, { token, body });
    });
    expect(new Set(met).size).toBe(met.length);
    const stayed = counted(1, 40).filter((name) => !deleted.has(name));
    expect(met.filter((name) => stayed.includes(name))).toEqual(stayed);
    expect((await list(token)).at('total_size')).toBe((await walk(token, {})).names.length);
  });

  it('a page whose rows are all gone leads on, and back', async () => {
    const token = await environmentWith(6);
    const first = await list(token, { page_size: 2 });
    await app.database.query(
      `DELETE FROM organizations WHERE tenant_id = (SELECT max(tenant_id) FROM organizations)
          AND display_name > '2'`,
    );
    const empty = await list(token, {
      page_size: 2,
      page_token: String(first.at('next_page_token')),
    });
    expect(empty.json).toMatchObject({ organizations: [], next_page_token: '', total_size: 2 });
    const back = await list(token, {
      page_size: 2,
      page_token: String(empty.at('prev_page_token')),
    });
    expect(names(back)).toEqual(['1', '2']);
  });

  it('an environment that is deleted leaves neither rows nor totals', async () => {
    const { owner, ...client } = await createOAuthClient(app);
    const token = await getToken(app.url, client);
    await app.call('POST', path, { token, body: { display_name: 'A' } });
    const workspace = (await app.call('GET', '/api/v1/workspaces', { token: owner })).at(
      'data.0.id',
    );
    const left = () =>
      app.database.query(
        `SELECT tenant_id FROM collection_totals WHERE tenant_id = $1
          UNION ALL SELECT tenant_id FROM organizations WHERE tenant_id = $1
          UNION ALL SELECT tenant_id FROM oauth_tokens WHERE tenant_id = $1`,
        [workspace],
      );
    expect(await left()).toHaveLength(4);
    const removed = await app.call('DELETE', `/api/v1/workspaces/${String(workspace)}`, {
      token: owner,
    });
    expect(removed.status).toBe(204);
    expect(await left()).toEqual([]);
  });

  it('IDN-005: another environment’s rows are neither listed nor counted', async () => {
    await environmentWith(5);
    const token = await environmentWith(2);
    expect((await list(token)).json).toMatchObject({ total_size: 2 });
  });
});

describe('400', () => {
  it.each([0, 101, -1, 'abc', '1e1', '0x10', ''])('IDN-072: page_size=%s', async (size) => {
    const token = await environmentWith(0);
    const refused = await list(token, { page_size: size });
    expect([refused.status, refused.at('code')]).toEqual([400, 3]);
    expect(refused.text).toContain('page_size');
  });

  it('IDN-074: a page_token that is malformed, altered or of another list', async () => {
    const token = await environmentWith(3);
    const own = String((await list(token, { page_size: 1 })).at('next_page_token'));
    const other = await environmentWith(3);
    const foreign = String((await list(other, { page_size: 1 })).at('next_page_token'));
    const flipped = `${own.startsWith('A') ? 'B' : 'A'}${own.slice(1)}`;
    const wrong = [
      'zzz',
      '0',
      flipped,
      own.slice(0, -1),
      `${own}A`,
      `${own}=`,
      foreign,
      "' OR 1=1",
    ];
    for (const pageToken of wrong) {
      const refused = await list(token, { page_token: pageToken });
      expect([pageToken, refused.status]).toEqual([pageToken, 400]);
      expect(refused.at('details.0.validation_error_info.field_violations')).toEqual([
        { field: 'page_token', in: 'query', rule: 'page_token', message: expect.any(String) },
      ]);
    }
    expect((await list(token, { page_token: own })).status).toBe(200);
  });
});

describe('what it costs', () => {
  /** The queries of a page in the middle of a list, as they are sent. */
  async function queriesOf(tenantId: number, after: number): Promise<Knex.SqlNative[]> {
    const sent: Knex.SqlNative[] = [];
    const tx: Transaction = {
      lock: () => Promise.resolve(),
      turn: () => Promise.resolve(),
      query: (query) => {
        sent.push(query.toSQL().toNative());
        return Promise.resolve([]);
      },
    };
    const tokens = createPageTokens(createSealer(randomBytes(32), 'test'));
    const table = 'organizations';
    const position = { direction: 'after', id: after } as const;
    const page_token = tokens.write(position, `${table} ${String(tenantId)}`);
    const base = organizationsOf(tx, tenantId).all().select('organizations.*');
    await listByToken(tx, base, { tenantId, table, tokens }, { page_size: 30, page_token });
    expect(sent).toHaveLength(3);
    return sent;
  }

  /** Blocks that PostgreSQL touches to answer them as the application: the same on every machine. */
  async function blocksOf(tenantId: number, after: number): Promise<number> {
    const queries = await queriesOf(tenantId, after);
    return asOwner(app.database.url, async (owner) => {
      await owner.query(`BEGIN; ${settings({ userId: 0, tenantId })}`);
      let blocks = 0;
      const rowsFound: number[] = [];
      for (const { sql, bindings } of queries) {
        const { rows } = await owner.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
          `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`,
          [...bindings],
        );
        const plan = rows[0]?.['QUERY PLAN'][0].Plan ?? {};
        rowsFound.push(plan['Actual Rows'] ?? 0);
        blocks += (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
      }
      await owner.query('ROLLBACK');
      expect(rowsFound).toEqual([31, 1, 1]);
      return blocks;
    });
  }

  it('a page and its total cost the same among 200,000 rows as among 2,000', async () => {
    const tenants: { id: number; middle: number }[] = [];
    for (const count of [2_000, 200_000]) {
      await environmentWith(count);
      const [row] = await app.database.query<{ id: string; middle: string }>(
        `SELECT tenant_id AS id, (min(id) + max(id)) / 2 AS middle FROM organizations
          WHERE tenant_id = (SELECT max(id) FROM tenants) GROUP BY 1`,
      );
      tenants.push({ id: Number(row?.id), middle: Number(row?.middle) });
    }
    await app.database.query('VACUUM ANALYZE organizations, collection_totals');
    const blocks = await Promise.all(tenants.map(({ id, middle }) => blocksOf(id, middle)));
    console.info('list pages, blocks touched:', JSON.stringify(blocks));
    const [few = 0, many = 0] = blocks;
    expect(few).toBeGreaterThan(0);
    // A level of the index more, at most, for each of the two queries.
    expect(many).toBeLessThanOrEqual(few + 4);
  });
});
