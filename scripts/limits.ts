/**
 * `npm run limits`: sets, shows and clears rate limits of a tenant's or a key's own on the configured
 * database, or on the embedded one, beside a server that runs on it or not. docs/limits.md tells how.
 */
import pg from 'pg';
import { systemClock } from '../src/lib/clock.ts';
import {
  clearCustomLimits,
  findLimitOwner,
  listCustomLimits,
  setCustomLimit,
} from '../src/platform/rate-limits/index.ts';
import { readCommand } from './limits/read-command.ts';
import { onConfiguredServer } from './open-server.ts';

const command = readCommand(process.argv.slice(2));
if (typeof command === 'string') {
  process.stderr.write(`${command}\n`);
  process.exitCode = 2;
} else {
  await onConfiguredServer(async (url) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      const owner = await findLimitOwner(client, command.of);
      if (!owner) throw new Error('There is no such tenant or key');
      if (command.verb === 'set') {
        await setCustomLimit(client, systemClock, owner, command.limit);
      } else if (command.verb === 'clear') {
        const cleared = await clearCustomLimits(client, systemClock, owner, command.which);
        process.stdout.write(`cleared ${String(cleared)}\n`);
      }
      for (const { api, seconds, requests, burst } of await listCustomLimits(client, owner)) {
        const more = burst > 0 ? `, and ${String(Math.round(burst * 100))} % of burst` : '';
        process.stdout.write(`${api}: ${String(requests)} in ${String(seconds)} s${more}\n`);
      }
    } finally {
      await client.end();
    }
  });
}
