/** A measured figure: its median, and how far single measurements lay from it. */
export interface Spread {
  count: number;
  median: number;
  minimum: number;
  maximum: number;
}

/** The median and extremes of at least one number. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? NaN;
  const high = sorted[Math.ceil(middle)] ?? NaN;
  return {
    count: sorted.length,
    median: (low + high) / 2,
    minimum: sorted[0] ?? NaN,
    maximum: sorted.at(-1) ?? NaN,
  };
}

/** A figure as `median (lowest–highest)`; one that was measured once stands alone. */
export function writeSpread(
  { count, median, minimum, maximum }: Spread,
  digits: (value: number) => string,
): string {
  if (count === 1) return digits(median);
  return `${digits(median)} (${digits(minimum)}–${digits(maximum)})`;
}
