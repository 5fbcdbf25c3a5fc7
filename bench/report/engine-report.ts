import type { EngineSample } from '../engine.ts';
import type { Machine } from '../machine.ts';
import type { BenchOptions } from '../options.ts';
import { ratioOf } from '../ratios.ts';
import { requests, type MeasuredRequest } from '../requests.ts';
import { serverEntry, type ServerName } from '../servers/index.ts';
import { spreadOf, writeSpread } from '../statistics.ts';
import { columnsAndSpread, machineParagraph, table } from './markdown.ts';

const bases = ['node-http', 'koa'] as const satisfies ServerName[];
const words: Record<MeasuredRequest['name'], string> = {
  GET: 'GET with three validated parameters',
  list: 'List of 25 items with 8 fields',
  POST: 'POST with 8 fields',
};

/** The results of `npm run bench -- engine` as a page of tables. */
export function engineReport(
  samples: readonly EngineSample[],
  options: BenchOptions,
  machine: Machine,
): string {
  return [
    '# Engine\n',
    machineParagraph(machine),
    `\nAnswers for each second of processor time that the server used, as a ratio to a base in the ` +
      `same round: median (lowest–highest) of ${String(options.rounds)} processes a side, ` +
      `${String(options.seconds)} s of it for each request after ${String(options.warmupSeconds)} s of ` +
      `warm-up, ${String(options.connections)} connections. A difference below 25 % is no finding. ` +
      columnsAndSpread,
    ...requests.flatMap(({ name }) => [
      `## ${words[name]}\n`,
      ...bases
        .filter((base) => options.servers.includes(base))
        .flatMap((base) => [ratioTable(samples, options, name, base), '']),
    ]),
    '## Answers for each second of processor time\n',
    figureTable(samples, options),
    '\n## The servers\n',
    ...options.servers.map((name) => {
      const { title, notes } = serverEntry(name);
      return `- ${title}: ${notes}.`;
    }),
    '',
  ].join('\n');
}

function ratioTable(
  samples: readonly EngineSample[],
  { servers, sizes }: BenchOptions,
  request: MeasuredRequest['name'],
  base: ServerName,
): string {
  const rows = servers.map((server) => [
    serverEntry(server).title,
    ...sizes.map((operations) => {
      const ratio = ratioOf(samples, { server, base, operations, request });
      return ratio ? writeSpread(ratio, digits) : '–';
    }),
  ]);
  return table([`× ${serverEntry(base).title}`, ...sizes.map(String)], rows);
}

function digits(ratio: number): string {
  return ratio.toFixed(ratio < 0.1 ? 3 : 2);
}

function figureTable(samples: readonly EngineSample[], { servers, sizes }: BenchOptions): string {
  const columns = requests.flatMap(({ name }) => sizes.map((operations) => ({ name, operations })));
  const rows = servers.map((server) => [
    serverEntry(server).title,
    ...columns.map(({ name, operations }) => {
      const figures = samples
        .filter((sample) => sample.server === server)
        .filter((sample) => sample.request === name && sample.operations === operations)
        .map((sample) => sample.perProcessorSecond);
      return figures.length === 0 ? '–' : String(Math.round(spreadOf(figures).median));
    }),
  ]);
  return table(
    ['', ...columns.map(({ name, operations }) => `${name} ${String(operations)}`)],
    rows,
  );
}
