import fc from 'fast-check';
import type { Schema } from '../../operations/schema.ts';

/** Numbers that a schema allows, often small and often on a bound, as fast-check is biased to. */
export function numberArbitrary(schema: Schema, type: string): fc.Arbitrary<number> {
  const { multipleOf = type === 'integer' ? 1 : undefined } = schema;
  const [minimum, maximum] = boundsOf(schema);
  if (multipleOf !== undefined) {
    const least = Math.ceil(minimum / multipleOf);
    const most = Math.floor(maximum / multipleOf);
    return fc
      .bigInt({ min: BigInt(least), max: BigInt(most) })
      .map((count) => Number(count) * multipleOf);
  }
  return fc.double({ min: minimum, max: maximum, noNaN: true, noDefaultInfinity: true });
}

/** The least and the greatest number that a schema allows, as far as a double holds every integer. */
export function boundsOf(schema: Schema): [minimum: number, maximum: number] {
  const { minimum = -Infinity, exclusiveMinimum = -Infinity } = schema;
  const { maximum = Infinity, exclusiveMaximum = Infinity } = schema;
  const step = schema.multipleOf ?? 1;
  return [
    Math.max(minimum, exclusiveMinimum + step, Number.MIN_SAFE_INTEGER),
    Math.min(maximum, exclusiveMaximum - step, Number.MAX_SAFE_INTEGER),
  ];
}
