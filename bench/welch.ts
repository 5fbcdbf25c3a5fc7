/** How far apart the means of two sets of measurements are. */
export interface Comparison {
  counts: readonly [number, number];
  /** The second mean less the first. */
  difference: number;
  /** Welch's t, without its sign: the difference in standard errors. */
  t: number;
  /** The standard error of the difference. */
  error: number;
}

/** Compares two sets of at least two measurements each, of whatever variances (Welch). */
export function compareMeans(a: readonly number[], b: readonly number[]): Comparison {
  const first = momentsOf(a);
  const second = momentsOf(b);
  const difference = second.mean - first.mean;
  const error = Math.sqrt(first.variance / a.length + second.variance / b.length);
  return { counts: [a.length, b.length], difference, t: Math.abs(difference) / error, error };
}

/**
 * The same of the places that the measurements take when all are put in order. A few that something
 * else made slow, such as a collection of garbage, then hide no small difference between all others.
 */
export function compareRanks(a: readonly number[], b: readonly number[]): Comparison {
  const ranks = ranksOf([...a, ...b]);
  return compareMeans(
    a.map((value) => ranks.get(value) ?? NaN),
    b.map((value) => ranks.get(value) ?? NaN),
  );
}

/** The place of each value in order; equal ones share the middle of theirs. */
function ranksOf(values: readonly number[]): Map<number, number> {
  const ranks = new Map<number, number>();
  let place = 0;
  for (const [value, equals] of Map.groupBy(
    values.toSorted((x, y) => x - y),
    (each) => each,
  )) {
    ranks.set(value, place + (equals.length - 1) / 2);
    place += equals.length;
  }
  return ranks;
}

function momentsOf(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: squares / (values.length - 1) };
}
