import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { FuzzOptions } from './run-fuzz.ts';

const usage = `npm run fuzz -- [--requests 100000] [--seed N] [--concurrency 16] [--report FILE]
                [--api core] [--operation createWebhook] [--twist 'body.url maxLength'] [--path P]`;

/** What the command line asks for. Throws, with the usage, where it cannot be read. */
export function readOptions(args: readonly string[]): FuzzOptions & { report: string } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      requests: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(randomInt(2 ** 31)) },
      concurrency: { type: 'string', default: '16' },
      report: { type: 'string', default: 'dist/proofs/generated-requests.json' },
      api: { type: 'string' },
      operation: { type: 'string' },
      twist: { type: 'string' },
      path: { type: 'string' },
    },
  });
  return {
    ...values,
    whole: true,
    requests: wholeNumber('requests', values.requests),
    seed: wholeNumber('seed', values.seed),
    concurrency: wholeNumber('concurrency', values.concurrency),
  };
}

function wholeNumber(name: string, text: string): number {
  if (/^-?\d{1,12}$/.test(text)) return Number(text);
  throw new Error(`--${name} takes a whole number\n${usage}`);
}
