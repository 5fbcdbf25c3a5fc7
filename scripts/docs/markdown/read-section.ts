import { slugify } from './headings.ts';

/**
 * What stands below a heading of a Markdown text, up to the next heading of its level or above; without
 * the heading. Throws where there is no such heading.
 */
export function readSection(text: string, id: string): string {
  const lines = text.split('\n');
  let fenced = false;
  let level = 0;
  const taken: string[] = [];
  for (const line of lines) {
    if (line.startsWith('```')) fenced = !fenced;
    const [, marks, words] = (fenced ? null : /^(#{1,6}) (.*)$/.exec(line)) ?? [];
    if (marks !== undefined && words !== undefined) {
      if (level > 0 && marks.length <= level) break;
      if (level === 0 && slugify(words) === id) {
        level = marks.length;
        continue;
      }
    }
    if (level > 0) taken.push(line);
  }
  if (level === 0) throw new Error(`there is no heading #${id}`);
  return taken.join('\n').trim();
}
