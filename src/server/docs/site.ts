import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../../lib/logger.ts';
import { digestContracts, stampFile, type SiteStamp } from './stamp.ts';

/** The documentation site, as it stands in its folder. */
export interface DocsSite {
  /** How its pages are to be sent; builds the site where it is missing. Rejects where that fails. */
  open(): Promise<SiteStamp>;
}

/** What the site shows, and where it is. */
export interface DocsSiteOptions {
  directory: string;
  publicUrl: string;
  generatedDir: string;
  apis: readonly string[];
  /** Puts a new site into the directory. */
  build: () => Promise<void>;
  log: Logger;
}

/**
 * A site that is built once, when it is first asked for, where there is none or it was made of other
 * contracts or for another address. Requests that come meanwhile wait for the same build. One of other
 * contracts is shown all the same where no other can be built; where there is none, the next request
 * tries again.
 */
export function createDocsSite(options: DocsSiteOptions): DocsSite {
  let opening: Promise<SiteStamp> | undefined;
  let isOpen = false;
  const openOnce = async (): Promise<SiteStamp> => {
    try {
      const stamp = await openSite(options);
      isOpen = true;
      return stamp;
    } finally {
      opening = undefined;
    }
  };
  return {
    open: async () => {
      // Read each time: whoever builds the site anew beside the server changes what its pages may do.
      const stamp = isOpen ? await readStamp(options.directory) : undefined;
      return stamp ?? (opening ??= openOnce());
    },
  };
}

async function openSite(options: DocsSiteOptions): Promise<SiteStamp> {
  const { directory, publicUrl, generatedDir, apis, build, log } = options;
  const contracts = await digestContracts(generatedDir, apis);
  const found = await readStamp(directory);
  if (found?.contracts === contracts && found.publicUrl === publicUrl) return found;
  try {
    await build();
  } catch (error) {
    log.error({ err: error }, 'the documentation could not be built');
    if (found) return found;
    throw error;
  }
  const made = await readStamp(directory);
  if (!made) throw new Error(`the documentation was built, and is not in ${directory}`);
  return made;
}

async function readStamp(directory: string): Promise<SiteStamp | undefined> {
  const text = await readFile(join(directory, stampFile), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as SiteStamp);
}
