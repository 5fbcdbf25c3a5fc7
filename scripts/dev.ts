/**
 * `npm run dev`: generates, starts the server, and keeps both in step with the files: a change of a
 * contract, or of what generates, generates anew; that and a change of the sources start the server
 * anew. What fails is printed, and the next change tries again; a failed generation leaves the
 * running server alone.
 */
import { join, resolve } from 'node:path';
import { createServerProcess } from './dev/server-process.ts';
import { runOnce } from './dev/run-once.ts';
import { watchFolders } from './dev/watch-folders.ts';

const root = resolve(import.meta.dirname, '..');
const contracts = ['openapi', join('scripts', 'generate')];
const sources = ['src'];
const quietMs = 150;

const server = createServerProcess(root, ['--disable-warning=ExperimentalWarning', 'src/main.ts']);

async function update(changed: ReadonlySet<string>): Promise<void> {
  if (contracts.some((folder) => changed.has(folder))) {
    if (!(await runOnce(root, ['scripts/generate/index.ts']))) {
      console.error('[dev] not generated: the server keeps what it has until the next change');
      return;
    }
  }
  console.error('[dev] starting the server');
  await server.restart();
}

const watching = watchFolders(root, [...contracts, ...sources], quietMs, update);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    watching.close();
    void server.close().then(() => process.exit());
  });
}

for (const folder of contracts) watching.announce(folder);
