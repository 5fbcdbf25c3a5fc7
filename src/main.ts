/**
 * The entry. The compile cache is switched on before anything else is imported, so that all of it is
 * compiled once for every start after the first.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compile'));
const { explainFailure, serve } = await import('./serve.ts');
try {
  await serve();
} catch (error) {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exitCode = 1;
}
