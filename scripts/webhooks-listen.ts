/**
 * `npm run webhooks:listen`: a receiver of webhooks for developers. It verifies signatures, prints
 * each event, and can fail or be slow on demand.
 */
import { parseArgs } from 'node:util';
import { createReceiver } from './webhooks/receiver.ts';

const usage = `Usage: npm run webhooks:listen -- [--secret whsec_…] [--port 4000] [--fail STATUS] [--slow SECONDS]
  --secret  the secret that the endpoint was created with; without it signatures are not verified
  --port    where to listen on 127.0.0.1
  --fail    answer every event with this status instead of 200
  --slow    wait so long before each answer
A server started with EGRESS_ALLOW=127.0.0.1:4000 takes http://127.0.0.1:4000/ as an endpoint's URL.`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      secret: { type: 'string' },
      port: { type: 'string', default: '4000' },
      fail: { type: 'string', default: '200' },
      slow: { type: 'string', default: '0' },
    },
  });
  const [port, status, seconds] = [values.port, values.fail, values.slow].map(Number);
  const isWrong = [port, status, seconds].some((value) => !Number.isFinite(value));
  if (isWrong) throw new Error(usage);
  return {
    secret: values.secret,
    port: port ?? 0,
    status: status ?? 200,
    slowMs: (seconds ?? 0) * 1_000,
  };
}

try {
  const { port, ...options } = readOptions();
  const receiver = createReceiver({
    ...options,
    print: (line) => {
      process.stdout.write(`${line}\n`);
    },
  });
  receiver.listen(port, '127.0.0.1', () => {
    process.stdout.write(`Listening on http://127.0.0.1:${String(port)}/\n`);
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
