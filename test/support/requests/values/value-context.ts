import type fc from 'fast-check';
import type { Schema } from '../../operations/schema.ts';

/** Where a value stands in a request: its place, such as `body`, and the names that lead to it. */
export type Path = readonly (string | number)[];

/** What values are made by, besides their schema. */
export interface ValueContext {
  document: object;
  /** Where values must be such as headers can hold. */
  place?: 'header' | undefined;
  /** Values for a place of which the contract does not say enough; undefined where it does. */
  known(path: Path): fc.Arbitrary<unknown> | undefined;
  /** The rest of a path that must lead to a value. */
  force?: Path | undefined;
  /** Members that an object must have besides those that its schema demands. */
  needed(path: Path): readonly string[];
  /** Whether objects have no more members than they must. */
  plain?: boolean;
}

/** Makes values of any schema: those of lists and objects have others within them. */
export type MakeValues = (
  context: ValueContext,
  schema: Schema,
  path: Path,
) => fc.Arbitrary<unknown>;
