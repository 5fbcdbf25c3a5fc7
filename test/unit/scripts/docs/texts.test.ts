/** Protects: texts of the site say what contracts say, and lead somewhere, or are not built. */
import { resolve } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { describeWindows } from '../../../../scripts/docs/describe-windows.ts';
import { expandDirectives } from '../../../../scripts/docs/directives/index.ts';
import { readSection } from '../../../../scripts/docs/markdown/read-section.ts';
import { renderMarkdown } from '../../../../scripts/docs/markdown/render-markdown.ts';
import { renderApiPages } from '../../../../scripts/docs/pages/text-pages.ts';
import { loadSite, type Site } from '../../../../scripts/docs/site.ts';

const root = resolve(import.meta.dirname, '../../../..');
let site: Site;
beforeAll(async () => {
  site = await loadSite(root, 'https://api.example.com');
});

it('tells windows in words', () => {
  expect(
    describeWindows([
      { requests: 1000, seconds: 60, burst: 0.2 },
      { requests: 20, seconds: 1 },
      { requests: 200, seconds: 10 },
      { requests: 5, seconds: 3600 },
    ]),
  ).toBe('1,000 a minute (+20 %) and 20 a second and 200 in 10 seconds and 5 an hour');
});

it('takes numbers from contracts, whatever they become', async () => {
  const [core] = structuredClone(site.apis);
  core!.contract.rateLimits = {
    key: { per: 'key', custom: true, windows: [{ requests: 7, seconds: 60 }] },
  };
  const context = { site, apis: [core!], folder: root };
  expect(await expandDirectives('{{rate-limits}}', context)).toContain(
    '| API key | every | 7 a minute |',
  );
  core!.contract.operations = [];
  expect(await expandDirectives('{{paging}}', context)).toBe('None yet.');
});

it('refuses a directive, a section, a file and a link that are not there', async () => {
  const context = { site, apis: site.apis, folder: resolve(root, 'docs/guides') };
  for (const line of ['{{nothing}}', '{{section ../limits.md#nothing}}', '{{file nothing.sh}}'])
    await expect(expandDirectives(line, context)).rejects.toThrow();
  const refuse = (href: string): string => {
    throw new Error(`the link ${href} leads nowhere`);
  };
  expect(() => renderMarkdown('[x](nothing.md)', refuse)).toThrow('nothing.md leads nowhere');
});

it('shows a link to what is no page as its words', () => {
  const links = (href: string): string | undefined => (href === 'a.md' ? 'a.html' : undefined);
  const { html } = renderMarkdown('[`one`](a.md) and [two *words*](b.md)', links);
  expect(html).toBe('<p><a href="a.html"><code>one</code></a> and two <em>words</em></p>\n');
});

it('has a page for an API that nobody wrote a text for', async () => {
  const [core] = structuredClone(site.apis);
  core!.name = 'fresh';
  const [page] = await renderApiPages({ ...site, apis: [core!] });
  expect(page?.path).toBe('apis/fresh.html');
  expect(page?.html).toContain('id="fresh-quickstart.sh"');
  expect(page?.html).toContain('href="../reference/fresh.html"');
});

it('reads a section up to the next of its level, not fooled by code', () => {
  const text =
    '# A\n\n## B b\n\none\n\n```sh\n## no heading\n```\n\n### C\n\ntwo\n\n## D\n\nthree\n';
  expect(readSection(text, 'b-b')).toBe('one\n\n```sh\n## no heading\n```\n\n### C\n\ntwo');
});

it('makes tabs of titled code that stands together, and escapes all of it', () => {
  const { html, headings } = renderMarkdown(
    '## A & b\n\n## A & b\n\n```js id="x" title="One"\n"<b>"\n```\n\n```sh title="Two"\nls\n```\n\n```\n<i>\n```\n\n<u>raw</u>\n',
    (href) => href,
  );
  expect(headings.map(({ id }) => id)).toEqual(['a--b', 'a--b-1']);
  expect(html.match(/class="tabs"/g)).toHaveLength(1);
  expect(html.match(/class="tab"/g)).toHaveLength(2);
  expect(html).toContain('<code id="x">');
  expect(html).not.toMatch(/<b>|<i>|<u>/);
});
