/**
 * `npm run new:api -- NAME FILE`: puts a contract from elsewhere in its place and starts the server
 * with it, unless it has a security scheme that nobody authenticates, or an operation that is mounted on
 * an app. Its other operations answer 501 in the contract's own error shape until their handlers are
 * written. Nothing is changed when the contract cannot be served as it stands.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config/index.ts';
import { printReport } from './check-spec/print-report.ts';
import { messageOf } from './generate/faults.ts';
import { newApi, type PlacedApi } from './new-api/new-api.ts';
import { printResult } from './new-api/print-result.ts';

const root = resolve(import.meta.dirname, '..');
const usage = `Usage: npm run new:api -- NAME FILE [--allow-public] [--leave-out-faulty] [--no-start]
  NAME                the API's name: small letters and digits
  FILE                its OpenAPI 3.1 document, YAML or JSON
  --allow-public      open operations to all on which the contract asks for no credential
  --leave-out-faulty  put in place what can be served, without the rest
  --no-start          do not start the server`;

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'allow-public': { type: 'boolean', default: false },
      'leave-out-faulty': { type: 'boolean', default: false },
      'no-start': { type: 'boolean', default: false },
    },
  });
  const [name, file, ...others] = positionals;
  if (name === undefined || file === undefined || others.length > 0) throw new Error(usage);
  const result = await newApi(root, {
    name,
    file,
    allowPublic: values['allow-public'],
    leaveOutFaulty: values['leave-out-faulty'],
  });
  if (result.report)
    process.stdout.write(printReport(result.report, readConfig().maximumBodyBytes));
  process.stdout.write(`\n${printResult(name, result)}\n`);
  if (!result.placed) process.exitCode = 1;
  else if (canStart(result) && !values['no-start']) await start();
}

function canStart({ unauthenticated, unmounted }: PlacedApi): boolean {
  return unauthenticated.length === 0 && unmounted.length === 0;
}

/** Runs the server until it ends; it has the signals of the terminal itself. */
async function start(): Promise<void> {
  const command = ['--disable-warning=ExperimentalWarning', 'src/main.ts'];
  const server = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
  // Ctrl-C reaches the server by the terminal; a second signal would cut its stop short.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  process.exitCode = await new Promise<number>((ended) => {
    server.once('exit', (code) => ended(code ?? 1));
  });
}

await run().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 2;
});
