import type { MarkdownIt } from 'markdown-it';

/** A heading of a page, for its table of contents. */
export interface Heading {
  level: number;
  id: string;
  text: string;
}

/** Gives each heading the id that GitHub would, and lists those of the second level in `env`. */
export function renderHeadings(markdown: MarkdownIt): void {
  markdown.core.ruler.push('headings', (state) => {
    const headings: Heading[] = [];
    const seen = new Map<string, number>();
    for (const [at, token] of state.tokens.entries()) {
      if (token.type !== 'heading_open') continue;
      const text = (state.tokens[at + 1]?.children ?? []).map(({ content }) => content).join('');
      const base = slugify(text);
      const count = seen.get(base) ?? 0;
      seen.set(base, count + 1);
      const id = count === 0 ? base : `${base}-${String(count)}`;
      token.attrSet('id', id);
      headings.push({ level: Number(token.tag.slice(1)), id, text });
    }
    state.env['headings'] = headings;
  });
}

/** The id of a heading, as GitHub makes it. */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
