/** Values that lie exactly on what a schema allows. */
import fc from 'fast-check';
import type { Operation } from '../../support/operations/operation.ts';
import { createSchemaCompiler } from '../../support/operations/schema-check.ts';
import { typesOf, type Schema } from '../../support/operations/schema.ts';
import { contextFor } from '../../support/requests/draft-arbitrary.ts';
import { boundsOf } from '../../support/requests/values/number-arbitrary.ts';
import { lengthOf } from '../../support/requests/values/string-arbitrary.ts';
import { valueArbitrary } from '../../support/requests/values/value-arbitrary.ts';
import { canSend } from './text-faults.ts';
import { anyMember, generalPath, type Place } from './place.ts';

/** A bound, and values that lie on it; none where nobody could make one. */
export interface Bound {
  bound: string;
  values: readonly unknown[];
}

const compile = createSchemaCompiler();
/** Longer texts and lists than these are another test's. */
const longest = 100_000;
const mostItems = 2_000;

/** The bounds of a place, each with values that its schema allows. */
export function boundsAt(operation: Operation, place: Place): Bound[] {
  const { schema, in: where } = place;
  if (schema.anyOf ?? schema.oneOf) return [];
  const validate = compile(operation.document, schema);
  const types = typesOf(schema);
  const bounds = [
    ...(schema.enum ? [{ bound: 'enum', values: schema.enum }] : []),
    ...(types.includes('string') && !schema.enum ? textBounds(schema, where) : []),
    ...(types.includes('integer') || types.includes('number') ? numberBounds(schema) : []),
    ...(types.includes('boolean') ? [{ bound: 'boolean', values: [true, false] }] : []),
    ...(types.includes('null') && !place.isText ? [{ bound: 'null', values: [null] }] : []),
    ...(types.includes('array') ? listBounds(operation, place) : []),
    ...(types.includes('object') && !place.isText ? mapBounds(schema) : []),
  ];
  return bounds.map(({ bound, values }) => ({
    bound,
    values: values.filter(
      (value) => validate(value) && (typeof value !== 'string' || canSend(value, where)),
    ),
  }));
}

function numberBounds(schema: Schema): Bound[] {
  const [minimum, maximum] = boundsOf(schema);
  return [
    { bound: 'minimum', values: [minimum] },
    { bound: 'maximum', values: [maximum] },
  ];
}

function textBounds(schema: Schema, where: Place['in']): Bound[] {
  const { minLength = 0, maxLength = Infinity, format, pattern } = schema;
  // A form has a shortest text of its own, and no text no place of its own in a path.
  const isOpen = minLength > 0 || (format === undefined && pattern === undefined);
  const hasShortest = isOpen && (minLength > 0 || where !== 'path');
  return [
    ...(hasShortest ? [{ bound: 'minLength', values: textsOf(schema, minLength) }] : []),
    ...(maxLength <= longest ? [{ bound: 'maxLength', values: textsOf(schema, maxLength) }] : []),
  ];
}

const fillers: Readonly<Record<string, (length: number) => string>> = {
  uri: (length) => 'https://hooks.invalid/'.padEnd(length, 'a'),
  email: (length) => {
    const host = '@example.com';
    const local = 'a'.repeat(Math.min(64, Math.max(1, length - host.length)));
    return `${local}${host}`;
  },
  'date-time': (length) => `${'2026-03-01T10:30:00.'.padEnd(length - 1, '0')}Z`,
};

/** Texts of a length that could be of the form that a schema asks for. */
function textsOf({ format, pattern }: Schema, length: number): string[] {
  const filler = format === undefined ? undefined : fillers[format];
  if (filler) return [filler(length)].filter((text) => text.length === length);
  if (pattern === undefined) return ['a', 'é', '😀', ' '].map((sign) => sign.repeat(length));
  const signs = ['a', 'A', '1', '-', '.', ':', 'sk_'];
  const texts = signs.map((sign) => sign.repeat(length).slice(0, length));
  const begun = ['a1', 'en_', 'Europe/'].map((start) => start.padEnd(length, 'a').slice(0, length));
  return [...texts, ...begun].filter((text) => lengthOf(text) === length);
}

function listBounds(operation: Operation, place: Place): Bound[] {
  const { minItems = 0, maxItems = Infinity, items = {} } = place.schema;
  const context = contextFor(operation, place.in);
  const item = valueArbitrary(context, items, [...generalPath(place), '*']);
  const listOf = (length: number): unknown[] => {
    const found = new Map(
      fc
        .sample(item, { numRuns: length * 10 + 10, seed: 1 })
        .map((one) => [JSON.stringify(one), one]),
    );
    return found.size < length ? [] : [[...found.values()].slice(0, length)];
  };
  return [
    // An empty list has no text of its own in a query.
    ...(place.isText && minItems === 0 ? [] : [{ bound: 'minItems', values: listOf(minItems) }]),
    ...(maxItems <= mostItems ? [{ bound: 'maxItems', values: listOf(maxItems) }] : []),
  ];
}

function mapBounds(schema: Schema): Bound[] {
  const { additionalProperties, properties, maxProperties = Infinity, minProperties = 0 } = schema;
  const isMap = typeof additionalProperties === 'object' && properties === undefined;
  if (!isMap || maxProperties > mostItems) return [];
  const mapOf = (count: number): object =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`${anyMember}-${String(at)}`, 'text']),
    );
  return [
    { bound: 'minProperties', values: [mapOf(minProperties)] },
    { bound: 'maxProperties', values: [mapOf(maxProperties)] },
  ];
}
