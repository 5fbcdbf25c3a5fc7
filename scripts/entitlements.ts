/**
 * `npm run entitlements -- …`: shows what a tenant's plan allows, moves it to another plan, and gives
 * or takes boosts, on the configured database or the embedded one, beside a server that runs on it or not.
 */
import { systemClock } from '../src/lib/clock.ts';
import { parseCommand, usage } from './entitlements/parse-command.ts';
import { runCommand } from './entitlements/run-command.ts';
import { onConfiguredServer } from './open-server.ts';

const command = parseCommand(process.argv.slice(2));
if (typeof command === 'string') {
  process.stderr.write(`${command}\n\n${usage}\n`);
  process.exitCode = 1;
} else {
  await onConfiguredServer(async (url) => {
    process.stdout.write(`${(await runCommand(url, systemClock, command)).join('\n')}\n`);
  });
}
