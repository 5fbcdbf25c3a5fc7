import { escapeHtml } from '../html.ts';
import type { Heading } from '../markdown/headings.ts';
import { linkTo, renderShell, type Shell } from './shell.ts';

/** One entry of the list of pages at a text's side. */
export interface Entry {
  label: string;
  path: string;
}

/** A group of entries. */
export interface Group {
  label: string;
  entries: Entry[];
}

/** A page of text: a list of pages on its left, what it has on its right. */
export interface TextPage {
  path: string;
  title: string;
  description: string;
  section: NonNullable<Shell['section']>;
  groups: readonly Group[];
  headings: readonly Heading[];
  /** Rendered already. */
  html: string;
}

/** The HTML of a page of text. */
export function renderTextPage(page: TextPage): string {
  const { path, title, description, section, groups, headings, html } = page;
  const parts = headings.filter(({ level }) => level === 2);
  return renderShell({
    path,
    title: `${title} · Charter`,
    description,
    section,
    styles: ['base.css', 'site.css'],
    scripts: ['site.js'],
    body: `<div class="columns">
<main id="content" class="text">
${html}
</main>
${renderParts(parts)}
<nav class="pages" aria-label="Pages">
${groups.map((group) => renderGroup(group, path)).join('\n')}
</nav>
</div>`,
  });
}

function renderGroup({ label, entries }: Group, path: string): string {
  const items = entries.map((entry) => {
    const current = entry.path === path ? ' aria-current="page"' : '';
    return `<li><a href="${linkTo(path, entry.path)}"${current}>${escapeHtml(entry.label)}</a></li>`;
  });
  return `<p class="group">${escapeHtml(label)}</p>\n<ul>${items.join('')}</ul>`;
}

function renderParts(parts: readonly Heading[]): string {
  if (parts.length < 2) return '';
  const items = parts.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  return `<nav class="parts" aria-label="On this page"><p class="group">On this page</p>\n<ul>${items.join('')}</ul></nav>`;
}
