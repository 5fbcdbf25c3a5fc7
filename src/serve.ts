/** Runs the server as a process: configuration, database, start, signals, stop. */
import { ConfigError, readConfig, type Config } from './config/index.ts';
import { compose } from './compose.ts';
import { composeWorker } from './compose-worker.ts';
import { migrate } from './db/migrate.ts';
import { startEmbeddedPostgres } from './db/embedded/index.ts';
import { BootError } from './engine/index.ts';
import { systemClock } from './lib/clock.ts';
import { createLogger, type Logger } from './lib/logger.ts';

/** Serves until a signal ends it. A second signal ends it at once. */
export async function serve(): Promise<void> {
  const config = readConfig();
  const log = createLogger(config.logLevel);
  const signal = nextSignal();
  const database = await openServer(config, log);
  try {
    await migrate(database.url);
    const start = config.role === 'worker' ? composeWorker : compose;
    const server = await start({ config, databaseUrl: database.url, clock: systemClock, log });
    announce(config, server.port, server.apis);
    const received = await signal;
    log.info({ signal: received }, 'stopping');
    await server.stop();
  } finally {
    await database.stop();
  }
}

/** Why the process could not serve, in words; with a stack only where nobody foresaw it. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const foreseen = error instanceof BootError || error instanceof ConfigError;
  return foreseen ? error.message : (error.stack ?? error.message);
}

/** The configured PostgreSQL, or the embedded one. */
async function openServer(
  { databaseUrl, dataDir }: Config,
  log: Logger,
): Promise<{ url: string; stop(): Promise<void> }> {
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: () => Promise.resolve() };
  return startEmbeddedPostgres({
    dataDir,
    log: (line) => {
      log.info({ component: 'postgres' }, line);
    },
  });
}

async function nextSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve(signal);
      });
    }
  });
}

/** Tells a person where to go; everything else that is printed is log. */
function announce({ publicUrl }: Config, port: number, apis: readonly string[]): void {
  const lines = [
    `Charter serves ${publicUrl} (port ${String(port)})`,
    `  ${'docs'.padEnd(9)} ${publicUrl}/docs/`,
    ...apis.map((api) => `  ${api.padEnd(9)} ${publicUrl}/openapi/${api}.json  .yaml`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
