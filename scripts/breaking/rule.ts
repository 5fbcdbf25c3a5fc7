import type { Json, JsonObject } from '../generate/contract/document.ts';

/** Something that callers of the released contract would notice: where, and in words. */
export interface Finding {
  place: string;
  words: string;
}

/** One way to break callers. `says` is what docs/breaking-changes.md tells of it. */
export interface Rule<Subject> {
  name: string;
  says: string;
  find(subject: Subject): Iterable<Finding>;
}

/** The released and the present form of something. */
export interface Pair<T> {
  old: T;
  now: T;
}

/** A value of a document, and the document that its references lead into. */
export interface Placed<T = Json> {
  document: JsonObject;
  value: T;
}

/** Who writes what a schema is about: callers requests, the server answers and events. */
export type Direction = 'request' | 'response';

/** Where two schemas stand that are compared. */
export interface SchemaPlace {
  direction: Direction;
  place: string;
}

/** The values that are given and those that are to be taken: by callers or by the server. */
export function byGiver<T>({ old, now, direction }: Pair<T> & SchemaPlace): { given: T; taken: T } {
  return direction === 'request' ? { given: old, taken: now } : { given: now, taken: old };
}
