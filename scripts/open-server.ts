import { readConfig } from '../src/config/index.ts';
import { findRunningPostgres, startEmbeddedPostgres } from '../src/db/embedded/index.ts';

/**
 * Runs a command on the configured PostgreSQL, as its owner. The embedded one is started for it, unless
 * a server is using it: then both share it. A failure is told in its own words, and is the command's
 * exit status.
 */
export async function onConfiguredServer(command: (url: string) => Promise<void>): Promise<void> {
  try {
    const server = await openServer();
    try {
      await command(server.url);
    } finally {
      await server.stop();
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function openServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const { databaseUrl, dataDir } = readConfig();
  const url = databaseUrl ?? (await findRunningPostgres(dataDir));
  if (url !== undefined) return { url, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({
    dataDir,
    log: (line) => {
      process.stderr.write(`${line}\n`);
    },
  });
}
