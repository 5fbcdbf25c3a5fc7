/**
 * Reads the text of a request's parameters into values of their declared types, in every style of
 * OpenAPI 3.1 (RFC 6570). Text that is not exactly a value of a declared type is a fault, never a
 * guess; escapes that cannot be decoded make the request malformed. What is required, bounded or
 * defaulted is the validators' business: an absent parameter is absent here.
 *
 * Where the standard leaves a choice:
 * - Several types are tried in the order integer, number, boolean, null, string; `-0` is no integer.
 * - Empty text is null only where null is allowed and string is not; the word `null` never is null.
 * - Empty text is an empty array or object (`?ids=`), unless a scalar of that text is allowed too.
 * - A name that comes twice is an array's items, else the fault `repeated`.
 * - Delimited text is cut before it is decoded, so `%2C` stays in its item; spaceDelimited and
 *   pipeDelimited are decoded first, since their delimiters may only be sent encoded.
 * - deepObject has one level; a member that is an array may be repeated; deeper names are a fault.
 * - An exploded object with free names takes the query names that no other parameter has.
 * - Query names that nobody declares (`limit[]` too) are ignored, but must be well-formed.
 * - In queries a plus is a space; raw bytes outside ASCII and control characters are malformed.
 * - A member that its object may not have is kept as text, for the validator to refuse.
 */
export { compileParameters } from './compile-parameters.ts';
export type { ParameterReader, ReadParameters } from './compile-parameters.ts';
export { compileShape, memberOf } from './compile-shape.ts';
export type { CompiledShape } from './compile-shape.ts';
export { decodeForm, maxPairs } from './scan-query.ts';
