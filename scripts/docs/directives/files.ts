import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readSection } from '../markdown/read-section.ts';
import type { DirectiveContext } from './context.ts';

const languages: Record<string, string> = {
  '.js': 'js',
  '.mjs': 'js',
  '.py': 'python',
  '.sh': 'sh',
};

/** `{{file path Title}}`: a program, as the tests run it. */
export async function showFile(context: DirectiveContext): Promise<string> {
  const { site, folder, arguments: words } = context;
  const [path = '', ...title] = words;
  const file = await readFile(join(folder, path), 'utf8');
  const text = file.replaceAll('__PUBLIC_URL__', site.publicUrl);
  const titled = title.length === 0 ? '' : ` title="${title.join(' ')}"`;
  const language = languages[extname(path)] ?? '';
  return `\`\`\`${language} id="${basename(path)}"${titled}\n${text.trim()}\n\`\`\`\n`;
}

/** `{{section path#heading}}`: what another text says below a heading. */
export async function showSection({
  folder,
  arguments: [place = ''],
}: DirectiveContext): Promise<string> {
  const [path = '', heading = ''] = place.split('#');
  return readSection(await readFile(join(folder, path), 'utf8'), heading);
}
