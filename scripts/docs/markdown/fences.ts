import type { MarkdownIt } from 'markdown-it';
import { escapeHtml } from '../html.ts';
import { highlight } from './highlight.ts';

interface Info {
  language: string;
  /** ```` ```sh title="cURL" ````: fences with one that follow each other become tabs. */
  title?: string;
  /** ```` ```sh id="…" ````: where tests find the code. */
  id?: string;
}

/** Renders fenced code highlighted, and a run of titled fences as tabs. */
export function renderFences(markdown: MarkdownIt): void {
  markdown.renderer.rules['fence'] = (tokens, at) => {
    const token = tokens[at];
    const info = readInfo(token?.info ?? '');
    const code = renderCode(token?.content ?? '', info);
    if (info.title === undefined) return code;
    const opens = titleAt(tokens[at - 1]) === undefined;
    const closes = titleAt(tokens[at + 1]) === undefined;
    const title = escapeHtml(info.title);
    return [
      opens ? '<div class="tabs">\n' : '',
      `<section class="tab" aria-label="${title}"><p class="tab-title">${title}</p>\n${code}</section>\n`,
      closes ? '</div>\n' : '',
    ].join('');
  };
}

function titleAt(token: { type: string; info: string } | undefined): string | undefined {
  return token?.type === 'fence' ? readInfo(token.info).title : undefined;
}

function readInfo(info: string): Info {
  const [language = ''] = info.trim().split(/\s/, 1);
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\b${name}="([^"]*)"`).exec(info)?.[1];
  const title = attribute('title');
  const id = attribute('id');
  return { language, ...(title !== undefined && { title }), ...(id !== undefined && { id }) };
}

function renderCode(content: string, { language, id }: Info): string {
  const name = id === undefined ? '' : ` id="${escapeHtml(id)}"`;
  const label = language === '' ? 'Code' : `Code (${escapeHtml(language)})`;
  return (
    `<pre class="code" tabindex="0" role="group" aria-label="${label}">` +
    `<code${name}>${highlight(content, language)}</code></pre>\n`
  );
}
