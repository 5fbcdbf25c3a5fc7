import { readConfig } from '../src/config/index.ts';
import { startEmbeddedPostgres } from '../src/db/embedded/index.ts';

/** The PostgreSQL of the configuration; the embedded one is started, unless a server is using it. */
export async function openConfiguredServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const { databaseUrl, dataDir } = readConfig();
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({
    dataDir,
    log: (line) => {
      process.stderr.write(`${line}\n`);
    },
  });
}
