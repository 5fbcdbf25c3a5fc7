/**
 * Protects: pages as a browser shows them. Nothing is asked of another host, nothing is refused by the
 * site's own policy, nothing runs out of a phone's width, and everybody can read and operate them.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeWithBrowser, startBrowser, watchPage } from '../../support/browser.ts';
import { createDocsApp, type DocsApp } from '../../support/docs-app.ts';

const desktop = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };

describeWithBrowser('pages of the documentation', () => {
  let app: DocsApp;
  let browser: Browser;
  let paths: string[];

  beforeAll(async () => {
    [app, browser] = await Promise.all([createDocsApp(), startBrowser()]);
    await app.call('GET', '/docs/');
    const files = await readdir(app.docsDir, { recursive: true });
    paths = files.filter((file) => file.endsWith('.html')).sort();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  /** Opens a page; one that is drawn by a script is waited for until it asks for nothing any more. */
  const load = (page: Page, path: string): Promise<unknown> => {
    const waitUntil = /^(reference|try-it)/.test(path) ? 'networkidle' : 'load';
    return page.goto(`${app.url}/docs/${path}`, { waitUntil });
  };

  /** Works with a page in a browser that knows nothing yet. */
  async function withPage<T>(
    options: BrowserContextOptions,
    work: (page: Page) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext(options);
    try {
      return await work(await context.newPage());
    } finally {
      await context.close();
    }
  }

  it('ask nothing of another host, break nothing, and fit a phone', async () => {
    let requests = 0;
    await withPage({ viewport: desktop }, async (page) => {
      const watched = watchPage(page);
      for (const path of paths) {
        await load(page, path);
        for (const viewport of [desktop, phone]) {
          await page.setViewportSize(viewport);
          const width = await page.evaluate<number>('document.documentElement.scrollWidth');
          expect([path, width]).toEqual([path, viewport.width]);
        }
      }
      const elsewhere = watched.requests.filter((request) => !request.url().startsWith(app.url));
      expect(elsewhere.map((request) => request.url())).toEqual([]);
      expect(watched.errors).toEqual([]);
      requests = watched.requests.length;
    });
    console.log(
      `docs: ${String(paths.length)} pages, ${String(requests)} requests, 0 to another host`,
    );
    expect(requests).toBeGreaterThan(paths.length);
  }, 120_000);

  it('of the reference are whole in one file, and show events and code', async () => {
    await withPage({ viewport: desktop }, async (page) => {
      const watched = watchPage(page);
      await load(page, 'reference/core.html#/workspaces/createworkspace');
      expect(watched.requests).toHaveLength(1);
      await page.getByText('curl --request POST').first().waitFor();
      await page.getByRole('link', { name: 'A workspace was changed' }).first().click();
      await page.getByRole('heading', { name: 'A workspace was changed' }).first().waitFor();
      await page.getByText('workspace.updated').first().waitFor();
      // What it offers besides would open the page on sites of others.
      expect(await page.getByLabel('More actions').first().isVisible()).toBe(false);
      expect(watched.requests).toHaveLength(1);
      expect(watched.errors).toEqual([]);
    });
  }, 60_000);

  it('can be read and operated by everybody, in the light and in the dark', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
    // What Swagger UI draws is its own; each kind of page stands for the others of its kind.
    const shown = ['index', 'apis/identity', 'guides/errors', 'guides/webhooks', 'try-it'];
    let checks = 0;
    for (const [colorScheme, rules] of [
      ['light', undefined],
      ['dark', ['color-contrast']],
    ] as const) {
      const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
      await withPage({ viewport: desktop, colorScheme }, async (page) => {
        for (const path of shown) {
          await load(page, `${path}.html`);
          await page.evaluate(axe);
          const { violations, passes } = await page.evaluate<AxeResults>(
            `axe.run({ exclude: [['#operations']] }, ${options})`,
          );
          const found = violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
          expect([path, colorScheme, found]).toEqual([path, colorScheme, []]);
          checks += passes.length;
        }
      });
    }
    console.log(`docs: ${String(checks)} rules of accessibility held, 0 broken`);
  }, 120_000);

  it('are operated by keyboard: skipping, choosing a language, switching the colours', async () => {
    await withPage({ viewport: desktop, colorScheme: 'light' }, async (page) => {
      await load(page, 'apis/core.html');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content');
      await page.keyboard.press('Enter');
      expect(page.url()).toMatch(/#content$/);

      await page.getByRole('tab', { name: 'cURL' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      const chosen = page.getByRole('tab', { selected: true });
      expect(await chosen.textContent()).toBe('Python');
      expect(await page.getByRole('tabpanel').textContent()).toContain('import urllib.request');

      const paper = 'getComputedStyle(document.body).backgroundColor';
      const light = await page.evaluate(paper);
      await page.getByRole('button', { name: /light and dark/ }).focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(paper)).not.toBe(light);
      await load(page, 'reference/sales.html');
      expect(await page.evaluate('document.documentElement.className')).toContain('dark');
    });
  }, 60_000);
});
