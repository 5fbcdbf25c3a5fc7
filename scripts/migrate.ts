/** `npm run migrate`: brings the configured database, or the embedded one, up to the newest migration. */
import { readConfig } from '../src/config/index.ts';
import { startEmbeddedPostgres } from '../src/db/embedded/index.ts';
import { migrate } from '../src/db/migrate.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const config = readConfig();
const database =
  config.databaseUrl === undefined
    ? await startEmbeddedPostgres({ dataDir: config.dataDir, log: print })
    : { url: config.databaseUrl, stop: () => Promise.resolve() };
try {
  const ran = await migrate(database.url);
  print(ran.length > 0 ? `ran ${ran.join(', ')}` : 'nothing to migrate');
} finally {
  await database.stop();
}
