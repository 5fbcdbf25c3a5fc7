/**
 * Cuts a segment at the literals of a mixed template and puts the values between them into `values`
 * from place `taken` on. Returns the number of values there are then, or -1 when it does not fit.
 * The last literal is held to the segment's end and the others are taken as early as possible, so
 * `{a}-{b}` reads `1-2-3` as `1` and `2-3`; no value is empty. Takes linear time: taking a literal
 * early never takes room from the next.
 */
export function matchMixed(
  literals: readonly string[],
  segment: string,
  values: string[],
  taken: number,
): number {
  const last = literals.length - 1;
  const prefix = literals[0] ?? '';
  const suffix = literals[last] ?? '';
  const limit = segment.length - suffix.length;
  if (limit <= prefix.length) return -1;
  if (prefix !== '' && !segment.startsWith(prefix)) return -1;
  if (suffix !== '' && !segment.endsWith(suffix)) return -1;
  let start = prefix.length;
  let count = taken;
  for (let index = 1; index < last; index += 1) {
    const literal = literals[index] ?? '';
    const at = segment.indexOf(literal, start + 1);
    if (at < 0 || at + literal.length >= limit) return -1;
    values[count] = segment.slice(start, at);
    count += 1;
    start = at + literal.length;
  }
  values[count] = segment.slice(start, limit);
  return count + 1;
}
