/**
 * Protects: the documentation site as the server builds and sends it (GRO-033, 058; SAL-065; IDN-039):
 * whole, in step with the contracts, and no way to anything but itself.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { generatedApis } from '../../../src/apis/index.ts';
import { createTestApp } from '../../support/app.ts';
import { createDocsApp, type DocsApp } from '../../support/docs-app.ts';
import type { Answer } from '../../support/http.ts';
import { sendRaw } from '../../support/raw-http.ts';
import { runScript } from '../../support/run-script.ts';

let app: DocsApp;
let first: Answer[];
let beside: { code: number; output: string };

beforeAll(async () => {
  app = await createDocsApp();
  // The server and the command build at the same time, for several requests.
  [beside, ...first] = await Promise.all([
    runScript('docs.ts', {}, ['--url', app.url, '--out', app.docsDir]),
    get('/docs/'),
    get('/docs/guides/errors.html'),
    get('/docs/reference/core.html'),
  ]);
}, 120_000);
afterAll(() => app.stop());

const get = (path: string): Promise<Answer> => app.call('GET', path);

it('is built by whoever asks first, once, and beside a build of somebody else', async () => {
  expect(beside).toEqual({ code: 0, output: expect.stringMatching(/^\d+ pages in /) });
  expect(first.map(({ status }) => status)).toEqual([200, 200, 200]);
  const left = await readdir(dirname(app.docsDir));
  expect(left).toEqual([basename(app.docsDir)]);
  const { mtimeMs } = await stat(join(app.docsDir, 'index.html'));
  await get('/docs/');
  expect((await stat(join(app.docsDir, 'index.html'))).mtimeMs).toBe(mtimeMs);
});

it('leads /docs to /docs/, whatever path it is published below', async () => {
  const answer = await get('/docs');
  expect([answer.status, answer.headers.get('location')]).toEqual([308, 'docs/']);
});

it('sends files with their types and a policy, and 304 for what is there already', async () => {
  const types = {
    '/docs/': 'text/html; charset=utf-8',
    '/docs/assets/site.js': 'text/javascript; charset=utf-8',
    '/docs/assets/swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
    '/docs/assets/site.css': 'text/css; charset=utf-8',
    '/docs/assets/try-it.json': 'application/json; charset=utf-8',
  };
  for (const [path, type] of Object.entries(types)) {
    const answer = await get(path);
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, type]);
    const etag = answer.headers.get('etag')!;
    const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
    const again = await app.call('GET', path, { headers });
    expect([path, again.status, again.text]).toEqual([path, 304, '']);
    const head = await app.call('HEAD', path);
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers.get('content-length')).toBe(answer.headers.get('content-length'));
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/);
    expect(/script-src[^;]*unsafe|https?:|\*/.exec(policy)).toBeNull();
    expect(policy).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

it('gives nothing but its own files, and nothing to other methods', async () => {
  const paths = [
    ...['/docs/../package.json', '/docs/../../etc/passwd', '/docs//etc/passwd', '/docs/.site.json'],
    ...['/docs/%2e%2e/package.json', '/docs/..%2fpackage.json', '/docs/..%5cpackage.json'],
    ...['/docs/%252e%252e/package.json', '/docs/assets', '/docs/assets/', '/docs/none.html'],
  ];
  for (const path of paths) {
    const { text, statuses } = await sendRaw(app.port, [
      `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    ]);
    expect([path, statuses]).toEqual([path, [404]]);
    expect(text).not.toMatch(/root:|"dependencies"|contracts/);
  }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const answer = await app.call(method, '/docs/');
    expect([method, answer.status, answer.headers.get('allow')]).toEqual([
      method,
      405,
      'GET, HEAD',
    ]);
  }
  console.log(`docs: ${String(paths.length)} paths out of the site tried, 0 followed`);
});

it('tells how to build the site where it cannot, and answers everything else', async () => {
  const broken = await createTestApp({ beside: app, environment: { DOCS_DIR: '/dev/null/docs' } });
  try {
    const answers = [await broken.call('GET', '/docs/'), await broken.call('GET', '/docs/')];
    for (const answer of answers) {
      expect(answer.status).toBe(503);
      expect(answer.text).toContain('npm run docs');
    }
    expect((await broken.call('GET', '/readyz')).status).toBe(200);
    expect((await broken.call('GET', '/openapi/core.json')).status).toBe(200);
  } finally {
    await broken.stop();
  }
}, 60_000);

it('has every operation and event of every contract in the reference, with code in four languages', async () => {
  let operations = 0;
  let events = 0;
  for (const { contract } of generatedApis) {
    const { text } = await get(`/docs/reference/${contract.name}.html`);
    for (const { id } of contract.operations) {
      expect(text).toContain(`"operationId":"${id}"`);
      operations += 1;
    }
    expect(text.match(/"x-codeSamples":\[/g) ?? []).toHaveLength(contract.operations.length);
    for (const { type } of contract.events) {
      expect(text).toContain(`"${type}":{`);
      events += 1;
    }
    expect(text).toContain('"disableTelemetry":true');
  }
  console.log(
    `docs: ${String(operations)} operations and ${String(events)} events in the reference`,
  );
  expect(operations).toBeGreaterThan(0);
  expect(events).toBeGreaterThan(0);
});

it('shows the numbers of the contracts', async () => {
  const { text } = await get('/docs/guides/rate-limits.html');
  for (const { contract } of generatedApis) {
    for (const { custom, windows = [], tiers = {} } of Object.values(contract.rateLimits)) {
      if (custom !== true) continue;
      for (const { requests } of [windows, ...Object.values(tiers)].flat()) {
        expect(text).toContain(requests.toLocaleString('en'));
      }
    }
  }
  const scopes = await get('/docs/guides/scopes.html');
  for (const { contract } of generatedApis)
    for (const scope of Object.keys(contract.scopes)) expect(scopes.text).toContain(`>${scope}<`);
});

it('has the changelog of every contract', async () => {
  const { text } = await get('/docs/changelog.html');
  for (const { contract } of generatedApis) {
    expect(text).toContain(`>${contract.title}</h2>`);
    const file = join(import.meta.dirname, '../../../openapi', contract.name, 'CHANGELOG.md');
    const versions = (await readFile(file, 'utf8')).matchAll(/^## \[(.*?)\]/gm);
    for (const [, version = ''] of versions) expect(text).toContain(`>${version}`);
  }
  expect(text).not.toContain('Keep a Changelog');
});

it('has the pages that the sources promise (GRO-058, SAL-065, IDN-039)', async () => {
  const growth = await get('/docs/apis/growth.html');
  expect(growth.text).toContain('API Documentation');
  expect(growth.text).toContain('Back to Help Center</a>');
  for (const title of ['Authentication', 'Key Endpoints', 'Rate Limiting', 'Webhooks'])
    expect(growth.text).toMatch(new RegExp(`<h2 id="[^"]+">${title}</h2>`));

  const sales = await get('/docs/apis/sales.html');
  for (const [path, words] of [
    ['../reference/sales.html', 'API reference'],
    ['../guides/webhooks.html', 'Webhooks'],
    ['../guides/examples.html', 'Integration examples'],
  ] as const) {
    expect(sales.text).toContain(`<a href="${path}">${words}</a>`);
    expect((await get(join('/docs/apis', path))).status).toBe(200);
  }

  const identity = await get('/docs/apis/identity.html');
  for (const title of [
    ...['Introduction', 'Authentication', 'Using Access Token', 'Error Handling'],
    ...['Single Sign-on', 'Organization', 'Admin Portal', 'Connection'],
  ])
    expect(identity.text).toMatch(new RegExp(`<h2 id="[^"]+">${title}</h2>`));
});

it('leads nowhere that is not there', async () => {
  const files = (await readdir(app.docsDir, { recursive: true })).filter((file) =>
    file.endsWith('.html'),
  );
  const seen = new Map<string, Promise<Answer>>();
  const once = (path: string): Promise<Answer> => {
    const answer = seen.get(path) ?? get(path);
    seen.set(path, answer);
    return answer;
  };
  let followed = 0;
  for (const file of files.filter((name) => !name.startsWith('reference/'))) {
    const page = `${app.url}/docs/${file}`;
    const { text } = await once(`/docs/${file}`);
    for (const [, href = ''] of text.matchAll(/(?:href|src)="([^"#][^"]*|#[^"]+)"/g)) {
      const target = new URL(href.replaceAll('&amp;', '&'), page);
      if (target.origin !== app.url) continue;
      const answer = await once(target.pathname);
      expect([file, href, answer.status]).toEqual([file, href, 200]);
      const fragment = target.hash.slice(1);
      if (fragment !== '' && !fragment.startsWith('/') && !href.includes('try-it.html'))
        expect([file, href, answer.text.includes(`id="${fragment}"`)]).toEqual([file, href, true]);
      followed += 1;
    }
  }
  console.log(`docs: ${String(followed)} links of ${String(files.length)} pages followed`);
  expect(followed).toBeGreaterThan(100);
});
