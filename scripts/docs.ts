/**
 * `npm run docs`: builds the documentation site into `DOCS_DIR` (`dist/docs`), for PUBLIC_URL.
 * `npm run docs -- --url https://api.example.com --out folder` says both. The server runs this when it is
 * asked for a site that is not there.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config/index.ts';
import { buildSite } from './docs/build-site.ts';

const started = performance.now();
try {
  const { values } = parseArgs({ options: { url: { type: 'string' }, out: { type: 'string' } } });
  const config = readConfig();
  const directory = resolve(values.out ?? config.docsDir);
  const pages = await buildSite({
    root: resolve(import.meta.dirname, '..'),
    publicUrl: values.url ?? config.publicUrl,
    directory,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${String(pages)} pages in ${directory} (${seconds} s)`);
} catch (error) {
  process.stderr.write(`The documentation was not built: ${String(error)}\n`);
  process.exitCode = 1;
}
