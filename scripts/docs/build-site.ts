import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { digestContracts, stampFile, type SiteStamp } from '../../src/server/docs/stamp.ts';
import { writePolicy } from './content-security-policy.ts';
import { renderLanding } from './pages/landing.ts';
import { readableApis, renderTryIt } from './pages/try-it.ts';
import { renderApiPages, renderChangelog, renderGuides } from './pages/text-pages.ts';
import { buildReference } from './reference/build-reference.ts';
import { loadSite, type Site } from './site.ts';

/** Where the site is built from, for whom, and to. */
export interface BuildOptions {
  root: string;
  publicUrl: string;
  /** Takes the place of what is there. */
  directory: string;
}

/**
 * Builds the site beside its directory and puts it there when all of it is done: whoever reads the
 * directory meanwhile, or builds it too, sees a whole site. Answers how many pages it has.
 */
export async function buildSite({ root, publicUrl, directory }: BuildOptions): Promise<number> {
  const site = await loadSite(root, publicUrl);
  await mkdir(dirname(directory), { recursive: true });
  const made = await mkdtemp(`${directory}-`);
  try {
    await writeTexts(site, made);
    await copyAssets(site, made);
    await buildReference(site, made);
    const pages = await readPages(made);
    const stamp: SiteStamp = {
      contracts: await digestContracts(
        join(root, 'generated'),
        site.apis.map(({ name }) => name),
      ),
      publicUrl,
      contentSecurityPolicy: writePolicy(pages),
    };
    await writeFile(join(made, stampFile), JSON.stringify(stamp));
    await replaceFolder(directory, made);
    return pages.length;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

async function writeTexts(site: Site, folder: string): Promise<void> {
  const pages = [
    renderLanding(site),
    renderTryIt(),
    await renderChangelog(site),
    ...(await renderGuides(site)),
    ...(await renderApiPages(site)),
  ];
  for (const { path, html } of pages) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
}

async function copyAssets(site: Site, folder: string): Promise<void> {
  const assets = join(folder, 'assets');
  await cp(join(site.root, 'docs/site/assets'), assets, { recursive: true });
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js'])
    await cp(join(swagger, file), join(assets, file));
  await writeFile(join(assets, 'try-it.json'), JSON.stringify(readableApis(site)));
}

async function readPages(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html'));
  return Promise.all(pages.map((file) => readFile(join(folder, file), 'utf8')));
}

/** Puts a folder in the place of another. Where somebody else did at the same time, theirs may stay. */
async function replaceFolder(place: string, made: string): Promise<void> {
  const old = await mkdtemp(`${place}-old-`);
  try {
    await rename(place, join(old, 'site')).catch(ignoring('ENOENT'));
    await rename(made, place).catch(ignoring('ENOTEMPTY', 'EEXIST'));
  } finally {
    await rm(old, { recursive: true, force: true });
  }
}

function ignoring(...codes: string[]): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    if (!codes.includes(error.code ?? '')) throw error;
  };
}
