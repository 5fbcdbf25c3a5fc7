/**
 * Scopes: `resource:action`, and the patterns that stand for several. What a scope grants is decided
 * here alone, for keys of every API.
 */

/** Actions that the bare scopes stand for; everything else must be named. */
const bareActions = new Set(['read', 'write']);

/** Whether a scope is `read` or `write` alone. */
export function isBare(scope: string): boolean {
  return bareActions.has(scope);
}

/** Whether one granted scope, perhaps a pattern, covers a scope that an operation asks for. */
export function covers(granted: string, wanted: string): boolean {
  if (granted === '*' || granted === wanted) return true;
  const [resource, action] = wanted.split(':');
  if (isBare(granted)) return action === granted;
  return granted === `${resource ?? ''}:*` || granted === `*:${action ?? ''}`;
}

/** The scopes that exist, gathered out of all contracts. */
export interface ScopeCatalogue {
  /** Whether a key may be given this scope: one that exists, or a pattern that covers some. */
  knows(scope: string): boolean;
  /** Every existing scope that a scope or pattern covers. */
  coveredBy(scope: string): readonly string[];
}

/** A catalogue of these scopes. */
export function createScopeCatalogue(scopes: Iterable<string>): ScopeCatalogue {
  const known = [...new Set(scopes)].sort();
  const coveredBy = (scope: string): string[] => known.filter((wanted) => covers(scope, wanted));
  return { knows: (scope) => coveredBy(scope).length > 0, coveredBy };
}
