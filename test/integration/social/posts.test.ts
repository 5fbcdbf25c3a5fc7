/** Drafts: made, read, listed, changed and deleted. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { createAuthor, type Author } from '../../support/social-author.ts';

let app: TestApp;
let author: Author;

beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  author = await createAuthor(app);
});

const refusal = (message: unknown = expect.any(String)) => ({
  error: { code: 'invalid_request', message },
});
const messageAbout = (field: string) => expect.stringContaining(field) as unknown;

describe('POST /v1/posts', () => {
  it('SOC-001, 004, 035 to 038: the source’s example, word for word', async () => {
    const answer = await fetch(`${app.url}/v1/posts`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${author.key}`,
        'Content-Type': 'application/json',
      },
      body: '{"body":"Launch day is here.","account_ids":["acct_1"]}',
    });
    expect(author.key).toMatch(/^sk_live_/);
    expect(answer.status).toBe(201);
    const [{ user_id: maker } = { user_id: '' }] = await app.database.query<{ user_id: string }>(
      'SELECT user_id FROM members WHERE tenant_id = $1',
      [author.tenantId],
    );
    expect(await answer.json()).toEqual({
      id: expect.stringMatching(/^post_[1-9]\d*$/),
      status: 'draft',
      body: 'Launch day is here.',
      thread: [],
      account_ids: ['acct_1'],
      overrides: [],
      media_ids: [],
      tags: [],
      scheduled_at: null,
      timezone: null,
      published_at: null,
      targets: [
        {
          account_id: 'acct_1',
          platform: 'sandbox',
          status: 'pending',
          platform_post_id: null,
          url: null,
          error: null,
          published_at: null,
        },
      ],
      // SOC-008: a key acts as the person who made it.
      author_id: `user_${maker}`,
      created_at: '2026-01-15T10:30:00Z',
      updated_at: '2026-01-15T10:30:00Z',
    });
  });

  it('SOC-005: with the key in X-API-Key', async () => {
    const made = await app.call('POST', '/v1/posts', {
      headers: { 'x-api-key': author.key },
      body: { body: 'By header.' },
    });
    expect([made.status, made.at('account_ids')]).toEqual([201, []]);
  });

  it('with a thread, other words for an account, tags and a file', async () => {
    const second = await author.addAccount();
    const media = await addMedia('ready');
    const content = {
      body: 'One',
      thread: ['Two', 'Three'],
      account_ids: [second, 'acct_1'],
      overrides: [{ account_id: 'acct_1', body: 'All in one', thread: [] }],
      media_ids: [media],
      tags: ['launch', 'spring 2026'],
    };
    const made = await author.call('POST', '/posts', content);
    expect([made.status, made.json]).toEqual([201, expect.objectContaining(content)]);
  });

  it.each([
    ['SOC-029: nothing', {}, 'body'],
    ['an empty body', { body: ' ' }, 'body'],
    ['SOC-039: an account that does not exist', { account_ids: ['acct_nope'] }, 'account_ids.0'],
    ['a number without account', { account_ids: ['acct_1', 'acct_77'] }, 'account_ids.1'],
    ['an account twice', { account_ids: ['acct_1', 'acct_1'] }, 'account_ids'],
    ['words for an account not chosen', override('acct_2'), 'overrides.0.account_id'],
    ['two words for one account', override('acct_1', 'acct_1'), 'overrides.1.account_id'],
    ['a file that does not exist', { media_ids: ['media_404'] }, 'media_ids.0'],
    ['a status', { status: 'published' }, 'status'],
  ])('400: %s', async (_, given, field) => {
    const body = field === 'body' ? given : { body: 'x', account_ids: ['acct_1'], ...given };
    const refused = await author.call('POST', '/posts', body);
    expect([refused.status, refused.json]).toEqual([400, refusal(messageAbout(field))]);
  });

  it('400: a file whose upload was not confirmed, or of another workspace', async () => {
    const pending = await addMedia('pending');
    const stranger = await createAuthor(app);
    const foreign = await addMedia('ready', stranger);
    for (const id of [pending, foreign]) {
      const refused = await author.call('POST', '/posts', { body: 'x', media_ids: [id] });
      expect([refused.status, refused.json]).toEqual([400, refusal(messageAbout('media_ids.0'))]);
    }
  });

  it('SOC-026: 402 when the plan has no more posts', async () => {
    await author.setTier('free');
    await app.database.query(
      `INSERT INTO posts (tenant_id, status, body, thread, tags, created_at, updated_at)
       SELECT $1, 'draft', 'x', '{}', '{}', $2, $2 FROM generate_series(1, 99)`,
      [author.tenantId, app.clock.now()],
    );
    const id = await author.draft();
    const refused = await author.call('POST', '/posts', { body: 'one more' });
    expect([refused.status, refused.json]).toEqual([
      402,
      { error: { code: 'quota_exceeded', message: expect.any(String) } },
    ]);
    expect((await author.call('DELETE', `/posts/${id}`)).status).toBe(204);
    expect((await author.call('POST', '/posts', { body: 'one more' })).status).toBe(201);
    expect(await author.used('posts')).toBe(100);
  });

  it('the same Idempotency-Key makes one post', async () => {
    const options = {
      token: author.key,
      headers: { 'idempotency-key': 'once' },
      body: { body: 'Once.' },
    };
    const [first, second] = [
      await app.call('POST', '/v1/posts', options),
      await app.call('POST', '/v1/posts', options),
    ];
    expect(second.text).toBe(first.text);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    const other = await app.call('POST', '/v1/posts', { ...options, body: { body: 'Twice.' } });
    expect([other.status, other.at('error.code')]).toEqual([400, 'idempotency_mismatch']);
  });
});

describe('GET /v1/posts', () => {
  it('SOC-030 to 034: twenty of them, the newest first, fifty at most, and the next ones', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 55; index += 1) {
      ids.push(await author.draft({ body: `Post ${String(index)}` }));
    }
    const newest = [...ids].reverse();
    const listed = async (query: string) =>
      (await author.call('GET', `/posts${query}`)).column('data', 'id');
    expect(await listed('')).toEqual(newest.slice(0, 20));
    expect(await listed('?offset=20')).toEqual(newest.slice(20, 40));
    expect(await listed('?limit=51')).toEqual(newest.slice(0, 50));
    expect(await listed('?limit=50&offset=50')).toEqual(newest.slice(50));
    expect(await listed('?limit=2&sort=created_at')).toEqual(ids.slice(0, 2));
    const whole = await author.call('GET', '/posts?limit=1');
    expect(Object.keys(whole.json as object)).toEqual(['data']);
  });

  it.each(['limit=ten', 'limit=0', 'offset=-1', 'status=gone', 'sort=body', 'from=soon'])(
    '400: %s',
    async (query) => {
      const refused = await author.call('GET', `/posts?${query}`);
      expect([refused.status, refused.json]).toEqual([400, refusal()]);
    },
  );

  it('filters by state, account, tag, words and time', async () => {
    const second = await author.addAccount();
    const plain = await author.draft({ body: 'Nothing special' });
    const tagged = await author.draft({ tags: ['launch'], account_ids: [second] });
    const due = await author.draft({ body: '100% soon' });
    await author.schedule(due, '2026-02-01T09:00:00Z');
    const listed = async (query: string) =>
      (await author.call('GET', `/posts?${query}`)).column('data', 'id');
    expect(await listed('status=scheduled')).toEqual([due]);
    expect(await listed('status=scheduled,draft&account_id=acct_1')).toEqual([due, plain]);
    expect(await listed(`account_id=${second}`)).toEqual([tagged]);
    expect(await listed('tag=launch')).toEqual([tagged]);
    expect(await listed('search=100%25')).toEqual([due]);
    expect(await listed('from=2026-01-31&to=2026-02-02')).toEqual([due]);
    expect(await listed('from=2026-02-01T09:00:00Z')).toEqual([]);
    expect(await listed('to=2026-02-01T09:00:00Z')).toEqual([tagged, plain]);
    expect(await listed('sort=-scheduled_at')).toEqual([due, tagged, plain]);
    expect(await listed('sort=scheduled_at')).toEqual([due, plain, tagged]);
  });

  it('SOC-007: another workspace’s posts are not seen', async () => {
    const id = await author.draft();
    const stranger = await createAuthor(app);
    expect((await stranger.call('GET', '/posts')).at('data')).toEqual([]);
    for (const [method, path, body] of [
      ['GET', `/posts/${id}`],
      ['PATCH', `/posts/${id}`, { body: 'mine' }],
      ['DELETE', `/posts/${id}`],
      ['POST', `/posts/${id}/publish`],
      ['POST', `/posts/${id}/schedule`, { scheduled_at: '2026-02-01T09:00:00Z' }],
    ] as const) {
      const foreign = await stranger.call(method, path, body);
      const random = await stranger.call(method, path.replace(id, 'post_987654321'), body);
      expect([foreign.status, foreign.json]).toEqual([404, random.json]);
    }
    expect((await author.get(id)).at('body')).toBe('Launch day is here.');
  });
});

describe('GET /v1/posts/{id}', () => {
  it('SOC-040: 200 with the post; SOC-028: 404 for one that does not exist', async () => {
    const id = await author.draft();
    expect([(await author.get(id)).status, (await author.get(id)).at('id')]).toEqual([200, id]);
    const missing = await author.get('post_nope');
    expect([missing.status, missing.at('error.code')]).toEqual([404, 'not_found']);
  });
});

describe('PATCH /v1/posts/{id}', () => {
  it('SOC-041: changes what is given, and keeps the rest', async () => {
    const second = await author.addAccount();
    const overrides = [{ account_id: 'acct_1', body: 'Here', thread: [] }];
    const id = await author.draft({ tags: ['a'], overrides });
    app.clock.advance({ minutes: 1 });
    const changed = await author.call('PATCH', `/posts/${id}`, {
      body: 'Tomorrow.',
      account_ids: [second, 'acct_1'],
    });
    expect([changed.status, changed.json]).toEqual([
      200,
      expect.objectContaining({
        body: 'Tomorrow.',
        account_ids: [second, 'acct_1'],
        overrides,
        tags: ['a'],
      }),
    ]);
    expect(changed.at('updated_at')).not.toBe(changed.at('created_at'));
    expect((await author.get(id)).json).toEqual(changed.json);
    const bare = await author.call('PATCH', `/posts/${id}`, { account_ids: [], tags: [] });
    expect([bare.at('account_ids'), bare.at('overrides')]).toEqual([[], []]);
  });

  it('400: nothing, a time, or an account that does not exist', async () => {
    const id = await author.draft();
    for (const body of [
      {},
      { scheduled_at: '2026-02-01T09:00:00Z' },
      { account_ids: ['acct_2'] },
      { body: null },
    ]) {
      const refused = await author.call('PATCH', `/posts/${id}`, body);
      expect([refused.status, refused.json]).toEqual([400, refusal()]);
    }
  });
});

describe('DELETE /v1/posts/{id}', () => {
  it('SOC-043: 204, then 404', async () => {
    const id = await author.draft();
    const gone = await author.call('DELETE', `/posts/${id}`);
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect((await author.get(id)).status).toBe(404);
    expect((await author.call('DELETE', `/posts/${id}`)).status).toBe(404);
  });
});

describe('a workspace', () => {
  it('is deleted with its posts, their files and accounts', async () => {
    const media = await addMedia('ready');
    const id = await author.draft({ media_ids: [media] });
    await author.publish(id);
    await author.becomes(id, 'published');
    const token = await author.makeKey(['*']);
    const path = `/api/v1/workspaces/${String(author.tenantId)}`;
    expect((await app.call('DELETE', path, { token })).status).toBe(204);
    const left = await app.database.query(
      `SELECT 1 FROM posts WHERE tenant_id = $1 UNION ALL
       SELECT 1 FROM social_accounts WHERE tenant_id = $1 UNION ALL
       SELECT 1 FROM sandbox_posts WHERE tenant_id = $1`,
      [author.tenantId],
    );
    expect(left).toEqual([]);
  });
});

describe('GET /v1/accounts', () => {
  it('SOC-057: the accounts, without what they are published on with', async () => {
    const second = await author.addAccount();
    const listed = await author.call('GET', '/accounts');
    expect([listed.status, listed.column('data', 'id')]).toEqual([200, ['acct_1', second]]);
    expect(listed.at('data.0')).toEqual({
      id: 'acct_1',
      platform: 'sandbox',
      handle: 'sandbox',
      display_name: 'Sandbox',
      avatar_url: null,
      status: 'active',
      followers: null,
      connected_at: expect.any(String),
    });
    const rest = await author.call('GET', '/accounts?limit=1&offset=1');
    expect(rest.column('data', 'id')).toEqual([second]);
    expect((await author.call('GET', '/accounts?platform=bluesky')).at('data')).toEqual([]);
    expect((await author.call('GET', '/accounts?status=expired,revoked')).at('data')).toEqual([]);
  });
});

function override(...accountIds: string[]) {
  return { overrides: accountIds.map((id) => ({ account_id: id, body: 'Here' })) };
}

async function addMedia(status: string, owner: Author = author): Promise<string> {
  const [row] = await app.database.query<{ id: string }>(
    `INSERT INTO media (tenant_id, status, filename, content_type, size, storage_key,
                        upload_expires_at, created_at, updated_at)
     VALUES ($1, $2, 'a.png', 'image/png', 1000, gen_random_uuid()::text, $3, $3, $3) RETURNING id`,
    [owner.tenantId, status, app.clock.now()],
  );
  return `media_${String(row?.id)}`;
}
