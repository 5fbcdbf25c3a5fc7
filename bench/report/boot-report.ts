import type { BootSample } from '../boot.ts';
import type { Machine } from '../machine.ts';
import type { BenchOptions } from '../options.ts';
import { serverEntry } from '../servers/index.ts';
import { spreadOf, writeSpread } from '../statistics.ts';
import { columnsAndSpread, machineParagraph, table } from './markdown.ts';

/** The results of `npm run bench -- boot` as a page of tables. */
export function bootReport(
  samples: readonly BootSample[],
  options: BenchOptions,
  machine: Machine,
): string {
  return [
    '# Boot\n',
    machineParagraph(machine),
    `\nMilliseconds, median (lowest–highest) of ${String(options.rounds)} processes. ` +
      columnsAndSpread,
    '## Loading the contract, compile cache warm\n',
    'From the framework being imported to every operation being ready: generated modules or contract ' +
      'read from disk, plans, router and registry made. express-openapi-validator puts most of it ' +
      'off until requests come.\n',
    bootTable(samples, options, 'contractMs', 'warm'),
    '\n## Loading the contract, compile cache empty\n',
    bootTable(samples, options, 'contractMs', 'cold'),
    '\n## From the start of the process to its first answer, compile cache warm\n',
    bootTable(samples, options, 'firstAnswerMs', 'warm'),
    '\n## From the start of the process to its first answer, compile cache empty\n',
    bootTable(samples, options, 'firstAnswerMs', 'cold'),
    '',
  ].join('\n');
}

function bootTable(
  samples: readonly BootSample[],
  { servers, sizes }: BenchOptions,
  figure: 'contractMs' | 'firstAnswerMs',
  cache: BootSample['cache'],
): string {
  const rows = servers.map((server) => [
    serverEntry(server).title,
    ...sizes.map((operations) => {
      const figures = samples
        .filter((sample) => sample.server === server && sample.operations === operations)
        .filter((sample) => sample.cache === cache)
        .map((sample) => sample[figure]);
      if (figures.length === 0) return '–';
      return writeSpread(spreadOf(figures), digits);
    }),
  ]);
  return table(['', ...sizes.map(String)], rows);
}

function digits(ms: number): string {
  return ms.toFixed(ms < 10 ? 1 : 0);
}
