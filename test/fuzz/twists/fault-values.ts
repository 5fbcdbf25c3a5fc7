/** Values that break one rule of a schema, each by itself. */
import fc from 'fast-check';
import { typesOf, type Schema } from '../../support/operations/schema.ts';
import { boundsOf } from '../../support/requests/values/number-arbitrary.ts';
import { brokenArray, brokenObject } from './container-faults.ts';
import type { Place } from './place.ts';
import { brokenText, canSend, otherThan } from './text-faults.ts';
import type { BrokenRule } from './broken-rule.ts';

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

/** Every rule that a value at a place can break; those of alternatives are of alternative-faults.ts. */
export function brokenRules(document: object, place: Place): BrokenRule[] {
  const { schema, isText, in: where } = place;
  if (schema.anyOf ?? schema.oneOf) return [];
  const types = typesOf(schema);
  const rules = [
    isText ? writtenType(types, where) : otherType(types),
    schema.enum && { rule: 'enum', values: otherThan(schema.enum.map(String), where) },
    ...(types.includes('string') && !schema.enum ? brokenText(schema, where) : []),
    ...(types.includes('integer') || types.includes('number') ? brokenNumber(schema, isText) : []),
    ...(types.includes('array') ? brokenArray(document, place) : []),
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
