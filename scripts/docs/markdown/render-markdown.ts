import MarkdownIt, { type Token } from 'markdown-it';
import { renderFences } from './fences.ts';
import { renderHeadings, type Heading } from './headings.ts';

/** A rendered text. */
export interface Rendered {
  html: string;
  headings: Heading[];
}

/** What a link leads to; undefined where that is no page. Throws where it leads nowhere. */
export type LinkResolver = (href: string) => string | undefined;

const markdown = new MarkdownIt({ html: false });
renderFences(markdown);
renderHeadings(markdown);
// A wide table scrolls within itself, never the page.
markdown.renderer.rules['table_open'] = () =>
  '<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n';
markdown.renderer.rules['table_close'] = () => '</table></div>\n';
// A link to what is no page is its words alone.
markdown.core.ruler.push('links', ({ tokens, env }) => {
  const resolve = env['resolveLink'] as LinkResolver;
  for (const { children } of tokens) {
    const open: Token[] = [];
    for (const token of children ?? []) {
      if (token.type === 'link_open') {
        const target = resolve(String(token.attrGet('href')));
        token.attrSet('href', target ?? '');
        token.hidden = target === undefined;
        open.push(token);
      } else if (token.type === 'link_close') token.hidden = open.pop()?.hidden === true;
    }
  }
});

/** Renders Markdown with the links that it then has. */
export function renderMarkdown(text: string, resolveLink: LinkResolver): Rendered {
  const env: Record<string, unknown> = { resolveLink };
  const html = markdown.render(text, env);
  return { html, headings: env['headings'] as Heading[] };
}
