import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const script = resolve(import.meta.dirname, '../../../scripts/docs.ts');
/** Ten times what it takes. */
const timeoutMs = 120_000;

/**
 * Builds the site as `npm run docs` does, in a process of its own: the tools that it takes are heavy, and
 * are not installed in production. That process has nothing of the server's environment.
 */
export async function buildDocs(publicUrl: string, directory: string): Promise<void> {
  const flags = ['--disable-warning=ExperimentalWarning', script];
  const command = [...flags, '--url', publicUrl, '--out', directory];
  await run(process.execPath, command, { env: {}, timeout: timeoutMs });
}
