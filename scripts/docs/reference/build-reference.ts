import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../../check/find-program.ts';
import { renderShell } from '../pages/shell.ts';
import type { Api, Site } from '../site.ts';
import { enrichDocument } from './enrich-document.ts';

const run = promisify(execFile);
/** Each process of Redocly takes a core and some 200 MB. */
const width = 2;
const timeoutMs = 60_000;
const redocOptions = {
  hideLoading: true,
  jsonSamplesExpandLevel: 3,
  // The header's height, in pixels.
  scrollYOffset: 56,
  sortRequiredPropsFirst: true,
};

/** Writes the reference of each API, one page with everything in it, below `reference/` of a folder. */
export async function buildReference(site: Site, folder: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'charter-reference-'));
  try {
    await mkdir(join(folder, 'reference'), { recursive: true });
    const waiting = [...site.apis];
    const buildNext = async (): Promise<void> => {
      for (let api = waiting.shift(); api; api = waiting.shift()) {
        const html = await buildPage(site, api, work);
        await writeFile(join(folder, 'reference', `${api.name}.html`), html);
      }
    };
    await Promise.all(Array.from({ length: width }, buildNext));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function buildPage(site: Site, api: Api, work: string): Promise<string> {
  const file = (extension: string): string => join(work, `${api.name}.${extension}`);
  await writeFile(file('json'), JSON.stringify(enrichDocument(api, site.publicUrl)));
  await writeFile(file('hbs'), await renderTemplate(site, api));
  const downloads = ['json', 'yaml'].map((format) => ({
    title: `OpenAPI as ${format.toUpperCase()}`,
    url: `${site.publicUrl}/openapi/${api.name}.${format}`,
  }));
  const options = { ...redocOptions, downloadUrls: downloads };
  const command = [
    ...[findProgram('@redocly/cli', 'redocly'), 'build-docs', file('json'), '--inlineBundle'],
    ...['--config', join(import.meta.dirname, 'redocly.yaml')],
    ...['--openapi', JSON.stringify(options), '--template', file('hbs'), '--output', file('html')],
  ];
  const env = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  await run(process.execPath, command, { cwd: work, env, timeout: timeoutMs });
  return withoutLogo(await readFile(file('html'), 'utf8'));
}

/** The page around Redoc, in Handlebars; its styles are within, as nothing else may be asked for. */
async function renderTemplate({ root }: Site, { name, contract }: Api): Promise<string> {
  const [base, own] = await Promise.all(
    ['base.css', 'redoc.css'].map((file) => readFile(join(root, 'docs/site/assets', file), 'utf8')),
  );
  return renderShell({
    path: `reference/${name}.html`,
    title: `${contract.title} reference · Charter`,
    description: `Every operation and event of the ${contract.title}.`,
    section: 'apis',
    styles: [],
    scripts: [],
    head: `<style>${base ?? ''}</style>{{{redocHead}}}<style>${own ?? ''}</style>`,
    body: '<div id="content">{{{redocHTML}}}</div>',
  });
}

const logo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;

const ownLogo =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='42' height='14'%3E%3Ctext y='11' " +
  "font-family='system-ui,sans-serif' font-size='11' font-weight='600' fill='%237280b3'%3ERedoc%3C/text%3E%3C/svg%3E";

/** Redoc asks a host of its own for its logo, as nothing on a page may. Throws where that has changed. */
function withoutLogo(html: string): string {
  const changed = html.replace(logo, ownLogo);
  if (changed === html) throw new Error('Redoc no longer asks for its logo as it did');
  return changed;
}
