import fc from 'fast-check';
import type { Schema } from '../../operations/schema.ts';
import type { MakeValues, Path, ValueContext } from './value-context.ts';

/** Longer arrays than this come from bounds alone. */
const usualItems = 5;

/** Arrays that a schema allows. */
export function arrayArbitrary(
  make: MakeValues,
  context: ValueContext,
  schema: Schema,
  path: Path,
): fc.Arbitrary<unknown[]> {
  const { minItems = 0, maxItems = Infinity, uniqueItems = false } = schema;
  const [forced, ...rest] = context.force ?? [];
  const item = make({ ...context, force: undefined }, schema.items ?? {}, [...path, '*']);
  const least = Math.max(minItems, forced === undefined ? 0 : 1);
  // A way leads through an item of its own: what is put at its end may be what another item is.
  const most = forced === undefined ? Math.min(maxItems, Math.max(least, usualItems)) : least;
  const arrays = arrayOf(item, { minLength: least, maxLength: most }, uniqueItems);
  if (forced === undefined || rest.length === 0) return arrays;
  const first = make({ ...context, force: rest }, schema.items ?? {}, [...path, '*']);
  return fc.tuple(first, arrays).map(([way, others]) => [way, ...others.slice(1)]);
}

/** Arrays of a length, with no item twice where that is wanted. */
function arrayOf(
  item: fc.Arbitrary<unknown>,
  length: { minLength: number; maxLength: number },
  unique: boolean,
): fc.Arbitrary<unknown[]> {
  const size = 'max' as const;
  if (!unique) return fc.array(item, { ...length, size });
  return fc.uniqueArray(item, {
    ...length,
    size,
    selector: (value) => JSON.stringify(value),
  });
}
