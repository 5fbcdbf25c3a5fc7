/**
 * Protects: the page that reads from the live API with the visitor's own key (SOC-063, 064). The key goes
 * to the API, in the header that it documents, and nowhere else: no storage, no address, no log.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  describeWithBrowser,
  startBrowser,
  watchPage,
  type Watched,
} from '../../support/browser.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { createClient } from '../../support/http.ts';
import { findFreePort } from '../../support/redis.ts';
import { startServerProcess, type ServerProcess } from '../../support/server-process.ts';

describeWithBrowser('Try it', () => {
  let database: TestDatabase;
  let folder: string;
  let server: ServerProcess;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let watched: Watched;
  let key: string;

  beforeAll(async () => {
    [database, browser] = await Promise.all([createTestDatabase(), startBrowser()]);
    folder = await mkdtemp(join(tmpdir(), 'charter-try-it-'));
    const port = String(await findFreePort());
    server = await startServerProcess({
      ...{ DATABASE_URL: database.url, DATA_DIR: folder, DOCS_DIR: join(folder, 'docs') },
      ...{ PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}`, LOG_LEVEL: 'trace' },
    });
    const client = createClient(server.url);
    const { token } = await client.signUp('Ada');
    const body = { name: 'Try it', scopes: ['read'] };
    const made = await client.call('POST', '/api/v1/api-keys', { token, body });
    key = made.at('data.key') as string;
    context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    page = await context.newPage();
    watched = watchPage(page);
    await page.goto(`${server.url}/docs/try-it.html`, { timeout: 60_000 });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    server.kill('SIGTERM');
    await server.ended;
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Runs one operation of the API that is shown, and answers the status and body that are shown. */
  async function execute(path: string): Promise<{ status: string; body: string }> {
    const operation = page.locator('.opblock').filter({
      has: page.locator(`.opblock-summary-path[data-path="${path}"]`),
    });
    const isOpen = (await operation.getAttribute('class'))?.includes('is-open');
    if (isOpen !== true) await operation.locator('.opblock-summary-control').click();
    const answered = page.waitForResponse((response) => response.url().includes(path));
    await operation.getByRole('button', { name: 'Execute' }).click();
    const status = String((await answered).status());
    const shown = operation.locator('.live-responses-table .response');
    await shown.filter({ hasText: new RegExp(`^${status}`) }).waitFor();
    return {
      status: await shown.locator('.response-col_status').innerText(),
      body: await shown.locator('.highlight-code').first().innerText(),
    };
  }

  /** The requests that had the key in any header, or anywhere else. */
  async function withKey(): Promise<{ method: string; url: string; headers: string[] }[]> {
    const all = await Promise.all(
      watched.requests.map(async (request) => ({
        method: request.method(),
        url: request.url(),
        body: request.postData(),
        headers: await request.allHeaders(),
      })),
    );
    return all
      .filter((request) => JSON.stringify(request).includes(key))
      .map(({ method, url, headers }) => ({
        method,
        url,
        headers: Object.entries(headers)
          .filter(([, value]) => value.includes(key))
          .map(([name, value]) => `${name}: ${value}`),
      }));
  }

  it('offers GET operations of every API, and no others', async () => {
    const apis = await page.locator('#api option').allInnerTexts();
    let offered = 0;
    for (const label of apis) {
      await page.locator('#api').selectOption({ label });
      await page.waitForFunction("document.querySelector('.swagger-ui .wrapper')");
      const all = await page.locator('.opblock').count();
      expect([label, await page.locator('.opblock.opblock-get').count()]).toEqual([label, all]);
      offered += all;
    }
    expect(apis).toHaveLength(5);
    expect(offered).toBeGreaterThan(10);
    console.log(`try it: ${String(offered)} operations of ${String(apis.length)} APIs, all GET`);
  });

  it('shows status and body, and sends the key to the API alone', async () => {
    await page.locator('#api').selectOption({ label: 'Core API' });
    expect(await execute('/workspaces')).toMatchObject({ status: '401' });
    await page.locator('#secret').fill(key);
    const core = await execute('/workspaces');
    expect(core).toEqual({ status: '200', body: expect.stringContaining('"name": "Ada"') });

    await page.locator('#api').selectOption({ label: 'Growth API' });
    const growth = await execute('/orgs');
    expect(growth).toEqual({ status: '200', body: expect.stringContaining('"next_cursor": null') });

    expect(await withKey()).toEqual([
      {
        method: 'GET',
        url: `${server.url}/api/v1/workspaces?page=1&per_page=25`,
        headers: [`authorization: Bearer ${key}`],
      },
      {
        method: 'GET',
        url: `${server.url}/api/v1/orgs?limit=25`,
        headers: [`x-api-key: ${key}`],
      },
    ]);
    const elsewhere = watched.requests.filter((request) => !request.url().startsWith(server.url));
    expect(elsewhere.map((request) => request.url())).toEqual([]);
  }, 60_000);

  it('fits a phone with an answer open', async () => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  it('stores the key nowhere', async () => {
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    expect(
      await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])'),
    ).toBe('[{},{}]');
    expect(await page.evaluate('indexedDB.databases()')).toEqual([]);
    expect(await page.evaluate('caches.keys()')).toEqual([]);
    expect(await page.evaluate('JSON.stringify([location.href, history.state])')).not.toContain(
      key,
    );
    expect(await page.content()).not.toContain(key);
  });

  it('has no way to another host, even for a script that tried', async () => {
    let reached = 0;
    const other = createServer((_request, response) => {
      reached += 1;
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
    });
    const port = await findFreePort();
    await new Promise<void>((listening) => other.listen(port, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${String(port)}/`;
    const tries = [
      `fetch('${url}').then(() => 'sent', () => 'refused')`,
      `new Promise((done) => { const image = new Image(); image.onload = () => done('sent'); image.onerror = () => done('refused'); image.src = '${url}'; })`,
      `navigator.sendBeacon('${url}', 'x') && new Promise((done) => setTimeout(done, 200, 'refused'))`,
    ];
    for (const attempt of tries) expect(await page.evaluate(attempt)).toBe('refused');
    other.close();
    expect(reached).toBe(0);
  });

  it('has forgotten the key after a reload, and the server never knew it in its log', async () => {
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('#secret').inputValue()).toBe('');
    expect(await execute('/workspaces')).toMatchObject({ status: '401' });
    expect(await withKey()).toHaveLength(2);

    const log = server.output();
    expect(log).toContain('listWorkspaces');
    expect(log).not.toContain(key);
    expect(log).not.toContain(key.slice(0, 20));
    console.log(`try it: ${String(log.split('\n').length)} lines of log searched, the key in 0`);
  }, 60_000);
});
