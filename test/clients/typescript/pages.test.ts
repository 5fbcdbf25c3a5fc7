/** Protects: a list is walked to its end, each item once, whichever way its API cuts it into pages. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Charter,
  createClient,
  type Api,
  type ListTraits,
} from '../../../clients/typescript/src/index.ts';
import { generatedApis } from '../../../src/apis/index.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { createManualClock } from '../../support/clock.ts';
import { liftPlanLimits } from '../../support/lift-plan-limits.ts';
import { createOAuthClient } from '../../support/oauth.ts';
import { startScriptedServer, type ScriptedServer } from '../../support/scripted-server.ts';
import { watchCalls, type WatchedCalls } from '../../support/watched-calls.ts';

const total = 23;

describe('against the server', () => {
  let app: TestApp;
  let calls: WatchedCalls;
  let person: Charter;
  let program: Charter;
  beforeAll(async () => {
    app = await createTestApp();
    calls = watchCalls(app);
    const { token } = await app.signUp();
    await liftPlanLimits(app.database);
    const { id, secret } = await createOAuthClient(app);
    person = new Charter({ ...calls.options, credential: { accessToken: token } });
    program = new Charter({
      ...calls.options,
      credential: { clientId: id, clientSecret: secret },
    });
    for (let made = 1; made <= total; made += 1) {
      const name = `W${String(made)}`;
      await program.identity.POST('/api/v1/organizations', { body: { display_name: name } });
      // The person has one workspace from signing up.
      if (made > 1) await person.core.POST('/workspaces', { body: { name } });
    }
  }, 60_000);
  afterAll(() => app.stop());

  const walk = async <T>(items: AsyncIterable<T>, of: (item: T) => unknown) => {
    calls.sent.length = 0;
    const found = [];
    for await (const item of items) found.push(of(item));
    return { different: new Set(found).size, walked: found.length, pages: calls.sent.length };
  };

  it('page: by number', async () => {
    const list = (size?: number) =>
      person.core.items('/workspaces', { params: { query: { sort: ['name'], per_page: size } } });
    expect(await walk(list(5), ({ id }) => id)).toEqual({ different: 23, walked: 23, pages: 5 });
    expect(await walk(list(), ({ id }) => id)).toEqual({ different: 23, walked: 23, pages: 1 });
    // Whether a full page is the last is told by the next one alone.
    expect(await walk(list(23), ({ id }) => id)).toEqual({ different: 23, walked: 23, pages: 2 });
    // Larger than the server gives: it answers as many as it may.
    expect(await walk(list(500), ({ id }) => id)).toEqual({ different: 23, walked: 23, pages: 1 });
  });

  it('cursor', async () => {
    const list = person.growth.items('/orgs', { params: { query: { limit: 10 } } });
    expect(await walk(list, ({ id }) => id)).toEqual({ different: 23, walked: 23, pages: 3 });
  });

  it('IDN-073: token', async () => {
    const query = { page_size: 10 };
    const list = program.identity.items('/api/v1/organizations', { params: { query } });
    expect(await walk(list, ({ id }) => id)).toEqual({ different: 23, walked: 23, pages: 3 });
  });

  it('begins where it is told, and stops when its user does', async () => {
    const list = person.core.items('/workspaces', { params: { query: { page: 3, per_page: 5 } } });
    expect(await walk(list, ({ id }) => id)).toMatchObject({ walked: 13, pages: 3 });
    calls.sent.length = 0;
    const pages = [];
    for await (const { meta } of person.core.pages('/workspaces', {
      params: { query: { per_page: 10 } },
    })) {
      pages.push(meta.current_page);
      if (meta.current_page === 2) break;
    }
    expect([pages, calls.sent.length]).toEqual([[1, 2], 2]);
  });

  it('tells where a page is refused', async () => {
    const list = program.identity.items('/api/v1/organizations', {
      params: { query: { page_size: 101 } },
    });
    await expect(list.next()).rejects.toMatchObject({
      name: 'InvalidRequestError',
      faults: [{ field: 'page_size', in: 'query', rule: 'maximum' }],
    });
  });

  it('sends lists in the query as each contract says', async () => {
    const query = { fields: ['id', 'name'], sort: ['-created_at', 'name'] } as const;
    calls.sent.length = 0;
    const { data } = await person.core.GET('/workspaces', {
      params: { query: { fields: [...query.fields], sort: [...query.sort] } },
    });
    expect(calls.sent[0]?.path).toBe('/api/v1/workspaces?fields=id,name&sort=-created_at,name');
    expect(Object.keys(data.data[0] ?? {})).toEqual(['id', 'name']);
  });
});

describe('against a server that answers as it is told', () => {
  let server: ScriptedServer;
  beforeAll(async () => {
    server = await startScriptedServer();
  });
  afterAll(() => server.stop());

  interface ListPosts {
    parameters: { query?: { offset?: number; limit?: number } };
    requestBody?: never;
    responses: { 200: { content: { 'application/json': { data: { id: number }[] } } } };
  }
  type Paths = Record<'/posts', Record<'get', ListPosts>>;
  const lists = {
    '/posts': {
      style: 'offset',
      position: 'offset',
      size: 'limit',
      default: 2,
      maximum: 3,
      items: 'data',
    },
  } as const;
  const blog: Api<Paths, typeof lists> = {
    ...{ name: 'blog', basePath: '/v1', envelopes: [{ conditions: {} }], operations: {} },
    lists,
  };
  const page = (...ids: number[]) => ({ status: 200, body: { data: ids.map((id) => ({ id })) } });
  const list = (query: { offset?: number; limit?: number } = {}) =>
    createClient(blog, watchCalls({ url: server.url, clock: createManualClock() }).options).items(
      '/posts',
      { params: { query } },
    );
  const ids = async (items: AsyncIterable<{ id: number }>) => {
    const found = [];
    for await (const { id } of items) found.push(id);
    return { found, asked: server.taken.map(({ url }) => url) };
  };

  it('offset: by the number of items so far', async () => {
    server.script(page(1, 2), page(3, 4), page(5));
    expect(await ids(list())).toEqual({
      found: [1, 2, 3, 4, 5],
      asked: ['/v1/posts', '/v1/posts?offset=2', '/v1/posts?offset=4'],
    });
  });

  it('offset: with a size that the server cuts to its maximum', async () => {
    server.script(page(1, 2, 3), page());
    expect(await ids(list({ limit: 9, offset: 10 }))).toEqual({
      found: [1, 2, 3],
      asked: ['/v1/posts?limit=9&offset=10', '/v1/posts?limit=9&offset=13'],
    });
  });
});

describe('the contracts', () => {
  const paginated = generatedApis.flatMap(({ contract: { name, operations } }) =>
    operations
      .filter(({ pagination }) => pagination)
      .map(({ path, pagination }) => ({ name, path, pagination })),
  );

  it.each(paginated)('$name $path can be walked', async ({ name, path, pagination }) => {
    const module = (await import(
      `../../../clients/typescript/src/generated/${name}/index.ts`
    )) as Record<string, Api<object, Record<string, ListTraits>>>;
    expect(module[name]?.lists[path]).toMatchObject({
      style: pagination?.style,
      position: pagination?.position,
      items: expect.any(String),
    });
  });
});
