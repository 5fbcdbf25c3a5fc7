import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '../../src/lib/logger.ts';
import { createTestApp, type TestApp } from './app.ts';
import { findFreePort } from './redis.ts';

/** An application whose documentation is in a folder of its own, and calls it where it listens. */
export interface DocsApp extends TestApp {
  docsDir: string;
}

/** Starts it; the site is built when it is first asked for. */
export async function createDocsApp(log?: Logger): Promise<DocsApp> {
  const folder = await mkdtemp(join(tmpdir(), 'charter-docs-'));
  const docsDir = join(folder, 'site');
  const port = String(await findFreePort());
  const environment = { DOCS_DIR: docsDir, PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}` };
  const app = await createTestApp({ environment, ...(log && { log }) });
  return {
    ...app,
    docsDir,
    stop: async () => {
      await app.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
