/** Values that break one rule of a schema, each by itself. */
import fc from 'fast-check';
import { typesOf, type Schema } from '../../support/operations/schema.ts';
import { malformed } from '../../support/requests/values/formats.ts';
import { boundsOf } from '../../support/requests/values/number-arbitrary.ts';
import { anyMember, type Place } from './place.ts';

/** Values that break a rule. */
export interface BrokenRule {
  rule: string;
  values: fc.Arbitrary<unknown>;
  loosely?: boolean;
}

/** What JSON has besides what a schema allows. */
const ofType: Readonly<Record<string, readonly unknown[]>> = {
  string: ['text', '', '1'],
  integer: [0, -1, 7],
  number: [1.5, -0.1],
  boolean: [true, false],
  null: [null],
  array: [[], [1]],
  object: [{}, { a: 1 }],
};

/** What is no value of a type when it is written as text. */
const notWritten: Readonly<Record<string, readonly string[]>> = {
  integer: ['abc', '1.5', '1e2', '0x10', '+1', '-0', '01', '9007199254740993', '1_0', '٣', 'null'],
  number: ['abc', '1,5', 'NaN', 'Infinity', '0x1', '.5', '1e400'],
  boolean: ['yes', 'TRUE', '1', 'null'],
};

/** Longer texts than this are another test's. */
const longest = 200_000;

/** Every rule that a value at a place can break; those of alternatives are of alternative-faults.ts. */
export function brokenRules({ schema, isText, in: place }: Place): BrokenRule[] {
  if (schema.anyOf ?? schema.oneOf) return [];
  const types = typesOf(schema);
  const rules = [
    isText ? writtenType(types, place) : otherType(types),
    schema.enum && { rule: 'enum', values: otherThan(schema.enum.map(String), place) },
    ...(types.includes('string') && !schema.enum ? brokenText(schema, place) : []),
    ...(types.includes('integer') || types.includes('number') ? brokenNumber(schema, isText) : []),
    ...(types.includes('array') ? brokenArray(schema, isText) : []),
    ...(types.includes('object') && !isText ? brokenObject(schema) : []),
  ];
  return rules.filter((rule) => rule !== undefined);
}

function otherType(types: readonly string[]): BrokenRule | undefined {
  const wrong = Object.entries(ofType)
    .filter(([type]) => !types.includes(type) && !(type === 'integer' && types.includes('number')))
    .flatMap(([, values]) => values);
  return wrong.length > 0 ? { rule: 'type', values: fc.constantFrom(...wrong) } : undefined;
}

function writtenType(types: readonly string[], place: Place['in']): BrokenRule | undefined {
  const [type = '', another] = types.filter((one) => one !== 'null');
  const wrong = another === undefined ? notWritten[type] : undefined;
  if (!wrong) return undefined;
  return { rule: 'type', values: fc.constantFrom(...wrong.filter((text) => canSend(text, place))) };
}

/** Headers hold ASCII here; a path has no empty segment. */
export function canSend(text: string, place: Place['in']): boolean {
  if (place === 'header') return /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text);
  return place !== 'path' || text !== '';
}

function otherThan(values: readonly string[], place: Place['in']): fc.Arbitrary<unknown> {
  const [first = ''] = values;
  const near = [first.toUpperCase(), `${first}x`, `x${first}`, '__proto__', 'constructor'];
  const texts = place === 'header' ? fc.stringMatching(/^[!-~]{1,20}$/) : fc.string();
  return fc
    .oneof(fc.constantFrom(...near), texts)
    .filter((text) => !values.includes(text) && /^[^,]+$/.test(text) && canSend(text, place));
}

function brokenText(schema: Schema, place: Place['in']): (BrokenRule | undefined)[] {
  const { minLength = 0, maxLength = Infinity, pattern, format } = schema;
  const signs = place === 'header' ? ['a'] : ['a', 'é', '😀'];
  const long = signs.map((sign) => sign.repeat(maxLength < longest ? maxLength + 1 : 0));
  const short = 'a'.repeat(Math.max(0, minLength - 1));
  return [
    minLength > 0 && canSend(short, place)
      ? { rule: 'minLength', values: fc.constant(short) }
      : undefined,
    maxLength < longest ? { rule: 'maxLength', values: fc.constantFrom(...long) } : undefined,
    pattern === undefined ? undefined : mismatch(schema, pattern, place),
    format !== undefined && malformed[format]
      ? { rule: 'format', values: fc.constantFrom(...malformed[format]) }
      : undefined,
  ];
}

function mismatch(
  { minLength = 0, maxLength = Infinity }: Schema,
  pattern: string,
  place: Place['in'],
): BrokenRule | undefined {
  const expression = new RegExp(pattern, 'u');
  const isWrong = (text: string): boolean =>
    !expression.test(text) &&
    text.length >= minLength &&
    text.length <= maxLength &&
    canSend(text, place);
  const fixed = [
    '',
    ' ',
    'a b',
    'a\n',
    '\u00e9',
    '-',
    '/',
    'Ａ',
    '😀',
    'a'.repeat(minLength) + ' \t',
  ]
    .map((text) => text.padEnd(minLength, text || ' '))
    .filter(isWrong);
  return fixed.length > 0 ? { rule: 'pattern', values: fc.constantFrom(...fixed) } : undefined;
}

function brokenNumber(schema: Schema, isText: boolean): (BrokenRule | undefined)[] {
  const [minimum, maximum] = boundsOf(schema);
  const { multipleOf: step = 1 } = schema;
  // Beyond 2^53 a JSON body cannot be read at all.
  const canSay = (value: number): boolean => isText || Number.isSafeInteger(value);
  const below = [minimum - step, minimum - 1e9].filter(canSay);
  const hasMinimum = schema.minimum !== undefined || schema.exclusiveMinimum !== undefined;
  return [
    hasMinimum && below.length > 0
      ? { rule: 'minimum', values: fc.constantFrom(...below) }
      : undefined,
    (schema.maximum !== undefined || schema.exclusiveMaximum !== undefined) &&
    canSay(maximum + step)
      ? { rule: 'maximum', values: fc.constant(maximum + step) }
      : undefined,
    schema.multipleOf === undefined
      ? undefined
      : { rule: 'multipleOf', values: fc.constant(minimum + schema.multipleOf / 2) },
  ];
}

function brokenArray(schema: Schema, isText: boolean): (BrokenRule | undefined)[] {
  const { minItems = 0, maxItems = Infinity, uniqueItems = false, items = {} } = schema;
  const item = items.enum?.[0] ?? 'read';
  const copies = (count: number): fc.Arbitrary<unknown> =>
    fc.constant(Array.from({ length: count }, () => item));
  return [
    minItems > 0 && !isText ? { rule: 'minItems', values: copies(minItems - 1) } : undefined,
    // Items that are invalid besides are named besides.
    maxItems < 2_000
      ? { rule: 'maxItems', values: copies(maxItems + 1), loosely: true }
      : undefined,
    uniqueItems && maxItems > 1
      ? { rule: 'uniqueItems', values: copies(Math.max(2, minItems)), loosely: true }
      : undefined,
  ];
}

function brokenObject(schema: Schema): (BrokenRule | undefined)[] {
  const {
    additionalProperties,
    minProperties = 0,
    maxProperties = Infinity,
    propertyNames,
  } = schema;
  const isMap = typeof additionalProperties === 'object';
  const members = (names: readonly string[]): fc.Arbitrary<unknown> =>
    fc.constant(Object.fromEntries(names.map((name) => [name, 'text'])));
  const many = Array.from(
    { length: maxProperties < 2_000 ? maxProperties + 1 : 0 },
    (_, at) => `${anyMember}${String(at)}`,
  );
  const { minLength = 0, maxLength = Infinity } = propertyNames ?? {};
  const badNames = [
    ...(minLength > 1 ? ['a'] : []),
    ...(maxLength < 2_000 ? ['a'.repeat(maxLength + 1)] : []),
  ];
  return [
    minProperties > 0 ? { rule: 'minProperties', values: fc.constant({}) } : undefined,
    isMap && many.length > 0 ? { rule: 'maxProperties', values: members(many) } : undefined,
    isMap && badNames.length > 0
      ? {
          rule: 'propertyNames',
          values: fc.constantFrom(...badNames).map((name) => ({ [name]: 'text' })),
          loosely: true,
        }
      : undefined,
  ];
}
