import { readConfig } from '../src/config/index.ts';
import { findRunningPostgres, startEmbeddedPostgres } from '../src/db/embedded/index.ts';

/** How a command gets at the database. */
export interface CommandOptions {
  /** Whether it works beside a server that runs on the embedded PostgreSQL, and shares it. */
  beside: boolean;
}

/**
 * Runs a command on the configured PostgreSQL, as its owner. The embedded one is started for it,
 * unless a server is using it. A failure is told in its own words, and is the command's exit status.
 */
export async function onConfiguredServer(
  command: (url: string) => Promise<void>,
  { beside }: CommandOptions = { beside: false },
): Promise<void> {
  try {
    const server = await openServer(beside);
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

async function openServer(beside: boolean): Promise<{ url: string; stop(): Promise<void> }> {
  const { databaseUrl, dataDir } = readConfig();
  const url = databaseUrl ?? (beside ? await findRunningPostgres(dataDir) : undefined);
  if (url !== undefined) return { url, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({
    dataDir,
    log: (line) => {
      process.stderr.write(`${line}\n`);
    },
  });
}
