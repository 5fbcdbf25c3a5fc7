/** `npm run migrate`: brings the configured database, or the embedded one, up to the newest migration. */
import { migrate } from '../src/db/migrate.ts';
import { onConfiguredServer } from './open-server.ts';

await onConfiguredServer(async (url) => {
  const ran = await migrate(url);
  process.stdout.write(`${ran.length > 0 ? `ran ${ran.join(', ')}` : 'nothing to migrate'}\n`);
});
