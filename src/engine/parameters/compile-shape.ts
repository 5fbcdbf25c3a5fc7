import type { ScalarType, Shape } from '../contract.ts';
import { compileScalar } from './compile-scalar.ts';
import type { ScalarReader } from './compile-scalar.ts';

/** A declared shape, made ready for shape. */
export interface CompiledShape {
  /** Absent where only an array or object is allowed. */
  scalar: ScalarReader | undefined;
  /** Present where an array is allowed. */
  item: CompiledShape | undefined;
  /** Present where an object is allowed. */
  members: ReadonlyMap<string, CompiledShape> | undefined;
  /** For members that are not named. */
  additional: CompiledShape | undefined;
  /** The types for a fault's words, such as `integer` or `string or array`. */
  expected: string;
}

/** Makes a shape ready for reading. A shape that says nothing takes any text as a string. */
export function compileShape(shape: Shape): CompiledShape {
  const { items, properties, additional } = shape;
  const isObject = properties !== undefined || additional !== undefined;
  const says = shape.types.length > 0 || items !== undefined || isObject;
  const types: readonly ScalarType[] = says ? shape.types : ['string'];
  const expected: string[] = types.filter((type) => type !== 'null' || types.length === 1);
  if (items !== undefined) expected.push('array');
  if (isObject) expected.push('object');
  const members = Object.entries(properties ?? {}).map(
    ([name, member]) => [name, compileShape(member)] as const,
  );
  return {
    scalar: types.length > 0 ? compileScalar(types) : undefined,
    item: items && compileShape(items),
    members: isObject ? new Map(members) : undefined,
    additional: additional && compileShape(additional),
    expected: expected.join(' or '),
  };
}

/** What a member is read as; one that may not be there is kept as text, for the validator to refuse. */
export function memberOf(shape: CompiledShape, name: string): CompiledShape {
  return shape.members?.get(name) ?? shape.additional ?? anyText;
}

const anyText: CompiledShape = compileShape({ types: ['string'] });
