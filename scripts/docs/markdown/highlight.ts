import { createRequire } from 'node:module';
import { escapeHtml } from '../html.ts';

/** What is used of highlight.js, whose own types would bring the browser's globals to every file. */
interface Highlighter {
  registerLanguage(name: string, language: unknown): void;
  getLanguage(name: string): unknown;
  highlight(code: string, options: { language: string }): { value: string };
}

const load = createRequire(import.meta.url);
const highlighter = load('highlight.js/lib/core') as Highlighter;
highlighter.registerLanguage('sh', load('highlight.js/lib/languages/bash'));
highlighter.registerLanguage('js', load('highlight.js/lib/languages/javascript'));
highlighter.registerLanguage('json', load('highlight.js/lib/languages/json'));
highlighter.registerLanguage('python', load('highlight.js/lib/languages/python'));
highlighter.registerLanguage('yaml', load('highlight.js/lib/languages/yaml'));

/** Code as HTML, its tokens in classes of highlight.js; of a language that is not known, plain. */
export function highlight(code: string, language: string): string {
  if (!highlighter.getLanguage(language)) return escapeHtml(code);
  return highlighter.highlight(code, { language }).value;
}
