/** The types of events that contracts declare, and the patterns by which endpoints choose them. */
export interface EventTypes {
  /** Whether an endpoint may listen to it: a type that exists, or a pattern that some type matches. */
  knows(pattern: string): boolean;
}

/** Every pattern that an event of this type matches: `*`, itself, and `post.*` of each of its parts. */
export function patternsOf(type: string): string[] {
  const parts = type.split('.');
  const prefixes = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('.'));
  return ['*', ...prefixes.map((prefix) => `${prefix}.*`), type];
}

/** The types gathered out of all contracts. */
export function createEventTypes(types: Iterable<string>): EventTypes {
  const known = new Set([...types].flatMap(patternsOf));
  return { knows: (pattern) => known.has(pattern) };
}
