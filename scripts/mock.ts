/**
 * `npm run mock`: every API on one port, answered by Prism from the contracts alone. docs/mock.md tells
 * what partners can ask of it.
 */
import { parseArgs } from 'node:util';
import { startMock, type Mock } from './mock/start-mock.ts';

const usage = `Usage: npm run mock -- [--port 4010] [--host localhost] [--quiet]
  --port   where to listen; 0 takes a free one
  --host   the address to listen at; 0.0.0.0 is every address of the machine
  --quiet  print nothing about requests`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: 'localhost' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN;
  if (!(port <= 65_535)) throw new Error('--port must be a number from 0 to 65535');
  return { ...values, port };
}

function announce({ port, apis }: Mock, host: string): void {
  const url = `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}`;
  const lines = [
    `Charter's mock serves ${url} (port ${port}); it answers from the contracts and stores nothing`,
    ...apis.map(({ name, basePath, operations }) => {
      const where = (url + basePath).padEnd(url.length + 10);
      return `  ${name.padEnd(9)} ${where} ${operations.length} operations`;
    }),
    'Any credential is taken; Ctrl-C stops it.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function run(): Promise<void> {
  const { quiet, ...address } = readOptions();
  const mock = await startMock(address, (line) => {
    if (!quiet) process.stdout.write(`${line}\n`);
  });
  announce(mock, address.host);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void mock.stop());
}

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
  process.exitCode = 1;
});
