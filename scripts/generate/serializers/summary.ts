/** A schema at its place in the document. */
export interface Leaf {
  pointer: string;
  /** One of several that the value may follow, rather than one that it must follow. */
  alternative: boolean;
  /** Without its oneOf and anyOf, one of which is looked at apart. */
  own?: boolean;
}

/**
 * What schemas together say about the inside of a value. `none`: there is no value of that kind;
 * `free`: nothing is said, so all of it is kept; `declared`: only what is named is kept.
 */
export interface Summary {
  object: 'none' | 'free' | 'declared';
  properties: Map<string, Leaf[]>;
  /** Declared, but never written: writeOnly properties. */
  hidden: Set<string>;
  patterns: Map<string, Leaf[]>;
  /** What other properties must be; absent where none are kept. */
  additional: Leaf[];
  array: 'none' | 'free' | 'declared';
  items: Leaf[];
}

export const emptySummary = (): Summary => ({
  object: 'free',
  properties: new Map(),
  hidden: new Set(),
  patterns: new Map(),
  additional: [],
  array: 'free',
  items: [],
});

/** What holds for a value that follows all of some schemas: one that names properties outweighs silence. */
export function all(summaries: readonly Summary[]): Summary {
  const summary = gather(summaries);
  summary.object = weigh(
    summaries.map(({ object }) => object),
    'none',
    'declared',
    'free',
  );
  summary.array = weigh(
    summaries.map(({ array }) => array),
    'none',
    'declared',
    'free',
  );
  return summary;
}

/** What holds for a value that follows one of some schemas: the union of what they name. */
export function any(summaries: readonly Summary[]): Summary {
  const summary = gather(summaries);
  summary.object = weigh(
    summaries.map(({ object }) => object),
    'free',
    'declared',
    'none',
  );
  summary.array = weigh(
    summaries.map(({ array }) => array),
    'free',
    'declared',
    'none',
  );
  const demote = (leaves: Leaf[]): Leaf[] => leaves.map((leaf) => ({ ...leaf, alternative: true }));
  for (const map of [summary.properties, summary.patterns]) {
    for (const [name, leaves] of map) map.set(name, demote(leaves));
  }
  summary.additional = demote(summary.additional);
  summary.items = demote(summary.items);
  return summary;
}

/** Adds what schemas that hold only at times name, to one that names anything at all. */
export function extend(summary: Summary, others: readonly Summary[]): Summary {
  if (summary.object !== 'declared' || others.length === 0) return summary;
  const { properties, hidden, patterns } = gather([summary, any(others)]);
  return { ...summary, properties, hidden, patterns };
}

function weigh<T>(values: readonly T[], first: T, second: T, otherwise: T): T {
  return [first, second].find((value) => values.includes(value)) ?? otherwise;
}

function gather(summaries: readonly Summary[]): Summary {
  const summary = emptySummary();
  for (const one of summaries) {
    for (const name of one.hidden) summary.hidden.add(name);
    merge(summary.properties, one.properties);
    merge(summary.patterns, one.patterns);
    summary.additional.push(...one.additional);
    summary.items.push(...one.items);
  }
  for (const name of summary.hidden) summary.properties.delete(name);
  return summary;
}

function merge(into: Map<string, Leaf[]>, from: ReadonlyMap<string, Leaf[]>): void {
  for (const [name, leaves] of from) into.set(name, [...(into.get(name) ?? []), ...leaves]);
}
