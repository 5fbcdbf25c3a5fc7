import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { asObject, asText } from '../../generate/contract/document.ts';
import { expandDirectives } from '../directives/index.ts';
import { slugify } from '../markdown/headings.ts';
import { renderMarkdown, type LinkResolver } from '../markdown/render-markdown.ts';
import type { Api, Site } from '../site.ts';
import { listPages, readGuides } from './list-pages.ts';
import { renderTextPage, type TextPage } from './render-text-page.ts';
import { linkTo } from './shell.ts';

/** A page of the site: where it goes, and all of it. */
export interface Page {
  path: string;
  html: string;
}

/** The pages of the guides. */
export async function renderGuides(site: Site): Promise<Page[]> {
  const texts = await readGuides(site.root);
  return Promise.all(
    texts.map(({ name, text }) =>
      renderText(site, {
        path: `guides/${name}.html`,
        section: 'guides',
        text,
        apis: site.apis,
        folder: join(site.root, 'docs/guides'),
      }),
    ),
  );
}

/** The page of each API: how it is called, from its own text or from the one that suits any. */
export function renderApiPages(site: Site): Promise<Page[]> {
  const folder = join(site.root, 'docs/site/apis');
  return Promise.all(
    site.apis.map(async (api) =>
      renderText(site, {
        path: `apis/${api.name}.html`,
        section: 'apis',
        text: introduce(api) + (await readApiText(folder, api.name)).replaceAll('{api}', api.name),
        apis: [api],
        folder,
      }),
    ),
  );
}

async function readApiText(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, `${name}.md`), 'utf8');
  } catch {
    return readFile(join(folder, 'any.md'), 'utf8');
  }
}

function introduce({ name, document, contract }: Api): string {
  const info = asObject(document['info']);
  return `[← Back to Help Center](site:index.html)

API Documentation

# ${contract.title}

${asText(info['summary'])} ${asText(info['description'])}

[Reference](site:reference/${name}.html) · [Try it](site:try-it.html#${name}) ·
[Changelog](site:changelog.html#${slugify(contract.title)}) · Contract as [JSON](server:openapi/${name}.json) or
[YAML](server:openapi/${name}.yaml) · Version ${contract.version}

`;
}

/** The page of the changes of every contract, from the changelog beside it. */
export async function renderChangelog(site: Site): Promise<Page> {
  const parts = await Promise.all(
    site.apis.map(async ({ name, contract }) => {
      const file = join(site.root, 'openapi', name, 'CHANGELOG.md');
      const text = await readFile(file, 'utf8').catch(() => undefined);
      // What stands before the first version is about the file.
      const changes = text
        ?.replace(/^[^]*?(?=^## )/m, '')
        .replace(/^(#+) \[(.*?)\]/gm, '$1 $2')
        .replace(/^#/gm, '##');
      return `## ${contract.title}\n\n${changes ?? `Version ${contract.version}. No change has been recorded yet.`}`;
    }),
  );
  const text = `# Changelog\n\nWhat changed in the contracts. Within a major version they only grow.\n\n${parts.join('\n\n')}`;
  const folder = join(site.root, 'openapi');
  const { apis } = site;
  return renderText(site, { path: 'changelog.html', section: 'changelog', text, apis, folder });
}

interface Text extends Pick<TextPage, 'path' | 'section'> {
  /** Markdown with directives; its first heading is the page's title. */
  text: string;
  apis: readonly Api[];
  folder: string;
}

async function renderText(site: Site, { path, section, text, apis, folder }: Text): Promise<Page> {
  try {
    const expanded = await expandDirectives(text, { site, apis, folder });
    const resolve: LinkResolver = (href) => resolveLink(site, path, href);
    const { html, headings } = renderMarkdown(expanded, resolve);
    const title = headings.find(({ level }) => level === 1)?.text ?? '';
    const groups = listPages(site);
    const description = describe(expanded);
    return {
      path,
      html: renderTextPage({ path, section, title, description, groups, headings, html }),
    };
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** The first sentence of the first paragraph, for search engines. */
function describe(text: string): string {
  const paragraph = text.split(/\n\n+/).find((part) => /^[A-Z].*\./s.test(part)) ?? '';
  return paragraph
    .replace(/\s+/g, ' ')
    .replace(/[`*]|\]\([^)]*\)|\[/g, '')
    .replace(/(\.) .*/, '$1');
}

/**
 * What a link of a text leads to: `site:` is a page of the site, `server:` a path of the server, and a text
 * of `docs/` the guide of that name; undefined where that has none. Throws for anything else that is not
 * absolute.
 */
function resolveLink(site: Site, path: string, href: string): string | undefined {
  if (/^(https?:|#)/.test(href)) return href;
  if (href.startsWith('site:')) return linkTo(path, href.slice('site:'.length));
  if (href.startsWith('server:')) return `${site.publicUrl}/${href.slice('server:'.length)}`;
  const [file = '', fragment] = href.split('#');
  const target = `guides/${basename(file, '.md')}.html`;
  const isGuide = listPages(site)[0]?.entries.some((entry) => entry.path === target);
  if (isGuide === true)
    return linkTo(path, target) + (fragment === undefined ? '' : `#${fragment}`);
  if (!existsSync(join(site.root, 'docs', file))) throw new Error(`the link ${href} leads nowhere`);
  return undefined;
}
