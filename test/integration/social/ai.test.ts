/** What is written for a workspace by the built-in writer, and what it costs the plan. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { socialWorkspace, type SocialWorkspace } from '../../support/social-workspace.ts';

let app: TestApp;
let acme: SocialWorkspace;
beforeAll(async () => {
  app = await createTestApp();
  acme = await socialWorkspace(app);
});
afterAll(() => app.stop());

const post = (path: string, body: unknown) => acme.call('POST', `/ai/${path}`, { body });

interface Written {
  operationId: string;
  requestBody: { content: Record<string, { example: unknown }> };
  responses: Record<string, { content: Record<string, { example: unknown }> }>;
}
const contract = JSON.parse(
  readFileSync(new URL('../../../generated/social/openapi.json', import.meta.url), 'utf8'),
) as { paths: Record<string, { post?: Written }> };
const examples = Object.entries(contract.paths).flatMap(([path, { post: operation }]) =>
  path.startsWith('/ai/') && operation ? [[path, operation] as const] : [],
);

describe('the examples', () => {
  it("SOC-049: the source's own call", async () => {
    const response = await fetch(`${app.url}/v1/ai/rewrite`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${acme.key}`, 'Content-Type': 'application/json' },
      body: '{"text":"buy now","tone":"friendly"}',
    });
    expect(response.status).toBe(200);
    const { data } = (await response.json()) as { data: unknown };
    expect(data).toEqual({ text: 'Grab yours today, we would love to have you.' });
  });

  it('there are six of them', () => {
    expect(examples.map(([path]) => path)).toEqual(
      ['rewrite', 'compose', 'hashtags', 'thread', 'ideas', 'optimise'].map(
        (name) => `/ai/${name}`,
      ),
    );
  });

  it.each(examples)(
    'SOC-049 to SOC-056: %s answers what its contract shows',
    async (path, operation) => {
      const body = operation.requestBody.content['application/json']?.example;
      const shown = operation.responses['200']?.content['application/json']?.example;
      const answer = await acme.call('POST', path, { body });
      expect([answer.status, answer.json]).toEqual([200, shown]);
    },
  );

  it('SOC-055: the American spelling is not promised', async () => {
    expect((await post('optimize', { text: 'x' })).status).toBe(404);
  });
});

describe('input', () => {
  it.each([
    ['SOC-050', 'rewrite', {}, 'text'],
    ['SOC-050', 'rewrite', { text: ' \n ' }, 'text'],
    ['SOC-050', 'rewrite', { text: 'x', tone: 'angry' }, 'tone'],
    ['SOC-051', 'compose', { tone: 'bold' }, 'prompt'],
    ['SOC-052', 'hashtags', { text: 'x', max: 31 }, 'max'],
    ['SOC-053', 'thread', { text: 'x', parts: 1 }, 'parts'],
    ['SOC-054', 'ideas', { topic: 'x', count: 21 }, 'count'],
    ['SOC-055', 'optimise', { text: 'x', platform: 'myspace' }, 'platform'],
  ])('%s: 400 of %s for %j names %s', async (_line, path, body, field) => {
    const before = await acme.used('ai_generations');
    const answer = await post(path, body);
    expect([answer.status, answer.at('error.code')]).toEqual([400, 'invalid_request']);
    expect(answer.at('error.message')).toContain(field);
    expect(await acme.used('ai_generations')).toBe(before);
  });

  it('a thread that cannot be told in so few parts is refused, and uses nothing', async () => {
    const text = 'A sentence that is about as long as sentences are. '.repeat(30);
    const before = await acme.used('ai_generations');
    const answer = await post('thread', { text, parts: 2, platform: 'x' });
    expect([answer.status, answer.at('error.code')]).toEqual([400, 'invalid_request']);
    expect(answer.at('error.message')).toContain('at least 6');
    expect(await acme.used('ai_generations')).toBe(before);
  });
});

describe('limits of networks', () => {
  const text = 'Every loaf rests for a night. '.repeat(200).trim();
  it.each([
    ['x', 280],
    ['bluesky', 300],
    ['mastodon', 500],
    ['linkedin', 3000],
  ])(
    'SOC-053: no part of a thread for %s has more than %i characters, none is lost',
    async (platform, most) => {
      const answer = await post('thread', { text, platform });
      const parts = answer.at('data.posts') as string[];
      expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(most);
      const told = parts.map((part) => part.replace(/ \d+\/\d+$/u, '')).join(' ');
      expect(told).toBe(text);
    },
  );

  it('a composed post is cut after a sentence', async () => {
    const answer = await post('compose', { prompt: text.slice(0, 3000), platform: 'x' });
    expect(String(answer.at('data.text')).length).toBeLessThanOrEqual(280);
    expect(answer.at('data.text')).toMatch(/\.$/u);
  });
});

describe('the plan', () => {
  it('SOC-017: on the free plan nothing is written: 402 payment_required', async () => {
    const free = await socialWorkspace(app, 'free');
    for (const [path, operation] of examples) {
      const body = operation.requestBody.content['application/json']?.example;
      const answer = await free.call('POST', path, { body });
      expect([path, answer.status, answer.at('error.code')]).toEqual([
        path,
        402,
        'payment_required',
      ]);
    }
    expect(await free.used('ai_generations')).toBe(0);
  });

  it('SOC-017, SOC-026: each call is one use of the quota, the 51st of a month is quota_exceeded', async () => {
    const starter = await socialWorkspace(app, 'starter');
    const write = () => starter.call('POST', '/ai/rewrite', { body: { text: 'Hello there' } });
    await write();
    expect(await starter.used('ai_generations')).toBe(1);
    await app.database.query('UPDATE entitlement_usage SET used = 49 WHERE tenant_id = $1', [
      starter.tenantId,
    ]);
    const answers = [await write(), await write()];
    expect(answers.map(({ status }) => status)).toEqual([200, 402]);
    expect(answers[1]?.at('error.code')).toBe('quota_exceeded');
  });

  it('sent again with its key it is written and counted once', async () => {
    const before = await acme.used('ai_generations');
    const send = () =>
      acme.call('POST', '/ai/ideas', {
        body: { topic: 'bread' },
        headers: { 'idempotency-key': 'ideas-1' },
      });
    const answers = [await send(), await send()];
    expect(answers.map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([
      null,
      'true',
    ]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
    expect(await acme.used('ai_generations')).toBe(before + 1);
  });
});

describe('the persona', () => {
  it('SOC-059: is empty before anything was said of it, and kept as it was said', async () => {
    const own = await socialWorkspace(app);
    const empty = await own.call('GET', '/persona');
    expect([empty.status, empty.at('data.name'), empty.at('data.updated_at')]).toEqual([
      200,
      '',
      null,
    ]);
    const said = {
      name: 'Acme',
      tone: ['bold'],
      topics: ['sourdough'],
      dont: ['Never "brand-new".'],
    };
    const changed = await own.call('PATCH', '/persona', { body: said });
    expect([changed.status, changed.json]).toMatchObject([200, { data: { ...said, voice: '' } }]);
    await own.call('PATCH', '/persona', { body: { voice: 'Warm.' } });
    const read = await own.call('GET', '/persona');
    expect(read.json).toMatchObject({ data: { ...said, voice: 'Warm.' } });
    expect((await acme.call('GET', '/persona')).at('data.name')).toBe('');
  });

  it('feeds what is written: its tone, its topics, and what it never says', async () => {
    const own = await socialWorkspace(app);
    const text = 'We think that our new sourdough is here.';
    const rewrite = async () =>
      (await own.call('POST', '/ai/rewrite', { body: { text } })).at('data.text');
    expect(await rewrite()).toBe('We think that our new sourdough is here.');
    await own.call('PATCH', '/persona', { body: { tone: ['confident'] } });
    expect(await rewrite()).toBe('Our brand-new sourdough is here.');
    await own.call('PATCH', '/persona', { body: { dont: ['No "brand-new", please.'] } });
    expect(await rewrite()).toBe('Our sourdough is here.');
    const tags = async () =>
      (
        await own.call('POST', '/ai/hashtags', {
          body: { text: 'Rye bread, sourdough bread and coffee.', max: 1 },
        })
      ).at('data.hashtags');
    const before = await tags();
    await own.call('PATCH', '/persona', { body: { topics: ['coffee'] } });
    expect([before, await tags()]).toEqual([['#RyeBread'], ['#Coffee']]);
  });

  it('SOC-013, SOC-015: is read with insights:read and changed with posts:write, no other', async () => {
    const reader = await acme.makeKey(['insights:read']);
    const writer = await acme.makeKey(['posts:write']);
    const change = { body: { name: 'Acme' } };
    const statuses = [
      await app.call('GET', '/v1/persona', { token: reader }),
      await app.call('PATCH', '/v1/persona', { token: reader, ...change }),
      await app.call('GET', '/v1/persona', { token: writer }),
      await app.call('PATCH', '/v1/persona', { token: writer, ...change }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([200, 403, 403, 200]);
  });
});
