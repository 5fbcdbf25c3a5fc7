/** `npm run migrate`: brings the configured database, or the embedded one, up to the newest migration. */
import { migrate } from '../src/db/migrate.ts';
import { openConfiguredServer } from './open-server.ts';

const server = await openConfiguredServer();
try {
  const ran = await migrate(server.url);
  process.stdout.write(`${ran.length > 0 ? `ran ${ran.join(', ')}` : 'nothing to migrate'}\n`);
} finally {
  await server.stop();
}
