/** How far a version is above another; `none` where it is the same. */
export type Step = 'major' | 'minor' | 'patch' | 'none' | 'lower' | 'other';

/**
 * The step from one semantic version to another. While the major is 0 the minor counts as one. Of
 * versions of another kind nothing but their difference is known: `other`.
 */
export function stepBetween(old: string, now: string): Step {
  if (old === now) return 'none';
  const [from, to] = [numbersOf(old), numbersOf(now)];
  if (!from || !to) return 'other';
  const index = from.findIndex((part, position) => part !== to[position]);
  if ((to[index] ?? 0) < (from[index] ?? 0)) return 'lower';
  if (index === 0 || (index === 1 && from[0] === 0)) return 'major';
  return index === 1 ? 'minor' : 'patch';
}

function numbersOf(version: string): number[] | undefined {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  return found?.slice(1).map(Number);
}
