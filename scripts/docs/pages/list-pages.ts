import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../site.ts';
import type { Group } from './render-text-page.ts';

/** The guides, in the order in which they are read; each is a file of `docs/guides/`. */
const guides = [
  ['authentication', 'Authentication'],
  ['scopes', 'Scopes'],
  ['rate-limits', 'Rate limits'],
  ['errors', 'Errors'],
  ['idempotency', 'Idempotency'],
  ['paging', 'Paging'],
  ['webhooks', 'Webhooks'],
  ['examples', 'Integration examples'],
] as const;

/** The name of a guide's file, and of its page. */
export type Guide = (typeof guides)[number][0];

/** The groups of pages at every text's side. */
export function listPages({ apis }: Site): Group[] {
  return [
    {
      label: 'Guides',
      entries: guides.map(([name, label]) => ({ label, path: `guides/${name}.html` })),
    },
    {
      label: 'APIs',
      entries: apis.map(({ name, contract }) => ({
        label: contract.title,
        path: `apis/${name}.html`,
      })),
    },
    {
      label: 'Reference',
      entries: apis.map(({ name, contract }) => ({
        label: contract.title,
        path: `reference/${name}.html`,
      })),
    },
  ];
}

/** The text of every guide; throws where a file of the folder is not listed, or the other way round. */
export async function readGuides(root: string): Promise<{ name: Guide; text: string }[]> {
  const folder = join(root, 'docs/guides');
  const files = (await readdir(folder)).sort();
  const listed = guides.map(([name]) => `${name}.md`).sort();
  if (files.join() !== listed.join()) {
    throw new Error(`docs/guides has ${files.join(', ')}; the site lists ${listed.join(', ')}`);
  }
  return Promise.all(
    guides.map(async ([name]) => ({
      name,
      text: await readFile(join(folder, `${name}.md`), 'utf8'),
    })),
  );
}
