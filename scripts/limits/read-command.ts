import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Contract } from '../../src/engine/contract.ts';
import type { CustomLimit } from '../../src/platform/rate-limits/index.ts';

/** What the command line asks for. */
export type LimitsCommand = { of: { tenantId: number } | { keyId: number } } & (
  | { verb: 'show' }
  | { verb: 'set'; limit: CustomLimit }
  | { verb: 'clear'; which: Partial<Pick<CustomLimit, 'api' | 'seconds'>> }
);

const usage = `npm run limits -- set   --tenant ID | --key ID  --api NAME --seconds N --requests N [--burst SHARE]
npm run limits -- show  --tenant ID | --key ID
npm run limits -- clear --tenant ID | --key ID  [--api NAME [--seconds N]]`;

const generated = join(import.meta.dirname, '../../generated');

/** Reads the command line; the words to print where it asks for nothing that there is. */
export function readCommand(args: readonly string[]): LimitsCommand | string {
  try {
    return read(args);
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${usage}`;
  }
}

function read(args: readonly string[]): LimitsCommand {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      tenant: { type: 'string' },
      key: { type: 'string' },
      api: { type: 'string' },
      seconds: { type: 'string' },
      requests: { type: 'string' },
      burst: { type: 'string' },
    },
  });
  const [verb] = positionals;
  if (positionals.length !== 1 || (verb !== 'set' && verb !== 'show' && verb !== 'clear')) {
    throw new Error('Say one of set, show and clear');
  }
  if ((values.tenant === undefined) === (values.key === undefined)) {
    throw new Error('Say whose limits are meant, by --tenant or --key');
  }
  const of =
    values.key === undefined
      ? { tenantId: whole('tenant', values.tenant) }
      : { keyId: whole('key', values.key) };
  if (verb === 'show') return { verb, of };
  const { api } = values;
  const seconds = values.seconds === undefined ? undefined : whole('seconds', values.seconds);
  if (api !== undefined) assertWindow(api, seconds);
  if (verb === 'clear') {
    if (api === undefined && seconds !== undefined) throw new Error('Say of which --api');
    const which = { ...(api !== undefined && { api }), ...(seconds !== undefined && { seconds }) };
    return { verb, of, which };
  }
  if (api === undefined || seconds === undefined) throw new Error('Say --api and --seconds');
  const requests = whole('requests', values.requests);
  return { verb, of, limit: { api, seconds, requests, burst: share(values.burst) } };
}

function whole(name: string, text: string | undefined): number {
  if (text !== undefined && /^[1-9]\d{0,9}$/.test(text) && Number(text) < 2 ** 31) {
    return Number(text);
  }
  throw new Error(`--${name} must be a whole number from 1`);
}

function share(text: string | undefined): number {
  const value = Number(text ?? '0');
  if (value >= 0 && value <= 10) return value;
  throw new Error('--burst must be a number from 0 to 10, such as 0.2');
}

/** A limit for a window that no contract has would hold nowhere. */
function assertWindow(api: string, seconds: number | undefined): void {
  const windows = windowsByApi();
  const lengths = windows.get(api);
  if (!lengths) throw new Error(`--api must be one of ${[...windows.keys()].join(', ')}`);
  if (seconds === undefined || lengths.has(seconds)) return;
  throw new Error(`${api} counts in windows of ${[...lengths].join(', ')} seconds`);
}

function windowsByApi(): Map<string, Set<number>> {
  const apis = readdirSync(generated, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return new Map(
    apis.map(({ name }) => {
      const text = readFileSync(join(generated, name, 'contract.json'), 'utf8');
      const { rateLimits } = JSON.parse(text) as Contract;
      const lengths = Object.values(rateLimits)
        .filter(({ custom }) => custom)
        .flatMap(({ windows = [], tiers = {} }) => [windows, ...Object.values(tiers)].flat())
        .map(({ seconds }) => seconds);
      return [name, new Set(lengths)];
    }),
  );
}
