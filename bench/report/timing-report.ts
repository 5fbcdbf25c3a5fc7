import type { Machine } from '../machine.ts';
import { spreadOf } from '../statistics.ts';
import { kinds, sharedCharacters, type Kind, type TimingSample } from '../timing.ts';
import { compareMeans, compareRanks, type Comparison } from '../welch.ts';
import { machineParagraph, table } from './markdown.ts';

/** From this t on a difference counts as found; chance alone gives it once in about 150,000 pairs. */
const foundAt = 4.5;
const words: Record<Kind, string> = {
  checksum: 'wrong checksum, refused before the database',
  unknown: 'right checksum, looked up and not found',
  again: 'right checksum, asked again within a second',
};

interface Pair {
  kind: Kind;
  shared: readonly [number, number];
  times: Comparison;
  ranks: Comparison;
  /** Of the medians, the second less the first. */
  medians: number;
}

/**
 * The results of `npm run bench -- timing` as a page of tables, and whether they are good: no number of
 * shared characters tells itself apart from another, and the measurement finds a difference that is
 * there.
 */
export function timingReport(
  samples: readonly TimingSample[],
  machine: Machine,
): { page: string; passed: boolean } {
  const pairs = kinds.flatMap((kind) => pairsOf(samples, kind));
  const control = compareRanks(timesOf(samples, 'checksum', 0), timesOf(samples, 'unknown', 0));
  const found = pairs.filter(({ times, ranks }) => isFound(times) || isFound(ranks));
  const passed = found.length === 0 && isFound(control);
  const page = [
    '# Timing of wrong keys\n',
    machineParagraph(machine),
    '\nWhat a wrong API key tells by the time in which it is refused. The keys share 0, 8, 16 or 24 of the ' +
      '30 secret characters with a real one; requests come one at a time, in random order, each with a new ' +
      'key. A difference is found from a t (Welch) of 4.5 on, of the times or of their places in order, ' +
      'which single slow requests do not blur. "Seen from" is the difference of means that would have ' +
      'been found.\n',
    `**${verdict(found.length, pairs.length, isFound(control))}**\n`,
    '## Microseconds until the whole answer\n',
    timesTable(samples),
    '\n## Pairs of shared characters\n',
    pairsTable(pairs),
    '\n## Whether a difference that is there is found\n',
    `A wrong checksum against a lookup, both sharing nothing: ${countsOf(control)} requests, ` +
      `t of places ${control.t.toFixed(1)}.`,
    '',
  ].join('\n');
  return { page, passed };
}

function verdict(found: number, pairs: number, works: boolean): string {
  if (!works) return 'The measurement does not find a difference that is there: it says nothing.';
  return found === 0
    ? `No difference is found in ${pairs} pairs.`
    : `A difference is found in ${found} of ${pairs} pairs.`;
}

/** A t that is no number is not small. */
function isFound({ t }: Comparison): boolean {
  return !(t < foundAt);
}

function pairsOf(samples: readonly TimingSample[], kind: Kind): Pair[] {
  return sharedCharacters.flatMap((first, index) =>
    sharedCharacters.slice(index + 1).map((second) => {
      const a = timesOf(samples, kind, first);
      const b = timesOf(samples, kind, second);
      const shared = [first, second] as const;
      const medians = spreadOf(b).median - spreadOf(a).median;
      return { kind, shared, times: compareMeans(a, b), ranks: compareRanks(a, b), medians };
    }),
  );
}

function timesOf(samples: readonly TimingSample[], kind: Kind, shared: number): readonly number[] {
  const sample = samples.find((one) => one.kind === kind && one.shared === shared);
  return sample?.microseconds ?? [];
}

function timesTable(samples: readonly TimingSample[]): string {
  const rows = samples.map(({ kind, shared, microseconds }) => {
    const { count, median, minimum } = spreadOf(microseconds);
    const mean = microseconds.reduce((sum, value) => sum + value, 0) / count;
    return [words[kind], String(shared), String(count), ...[minimum, median, mean].map(digits)];
  });
  return table(['', 'shared', 'requests', 'lowest', 'median', 'mean'], rows);
}

function pairsTable(pairs: readonly Pair[]): string {
  const rows = pairs.map(({ kind, shared, times, ranks, medians }) => [
    words[kind],
    shared.join(' and '),
    countsOf(times),
    ...[medians, times.difference, times.error * foundAt].map(digits),
    ...[times.t, ranks.t].map((t) => t.toFixed(2)),
  ]);
  const columns = [
    'shared',
    'requests',
    'medians differ by',
    'means by',
    'seen from',
    't',
    't of places',
  ];
  return table(['', ...columns], rows);
}

function countsOf({ counts }: Comparison): string {
  return counts.join(' and ');
}

function digits(microseconds: number): string {
  return microseconds.toFixed(1);
}
