/**
 * Cuts a segment at the literals of a mixed template and adds the values between them to `params`;
 * false, with `params` untouched, when it does not fit. The last literal is held to the segment's
 * end and the others are taken as early as possible, so `{a}-{b}` reads `1-2-3` as `1` and `2-3`;
 * no value is empty. Takes linear time: taking a literal early never takes room from the next.
 */
export function matchMixed(
  literals: readonly string[],
  segment: string,
  params: string[],
): boolean {
  const last = literals.length - 1;
  const prefix = literals[0] ?? '';
  const suffix = literals[last] ?? '';
  const limit = segment.length - suffix.length;
  if (limit <= prefix.length || !segment.startsWith(prefix) || !segment.endsWith(suffix)) {
    return false;
  }
  const kept = params.length;
  let start = prefix.length;
  for (let index = 1; index < last; index += 1) {
    const literal = literals[index] ?? '';
    const at = segment.indexOf(literal, start + 1);
    if (at < 0 || at + literal.length >= limit) {
      params.length = kept;
      return false;
    }
    params.push(segment.slice(start, at));
    start = at + literal.length;
  }
  params.push(segment.slice(start, limit));
  return true;
}
