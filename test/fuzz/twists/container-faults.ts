import fc from 'fast-check';
import { flatten, type Schema } from '../../support/operations/schema.ts';
import { valueArbitrary } from '../../support/requests/values/value-arbitrary.ts';
import type { BrokenRule } from './broken-rule.ts';
import { anyMember, type Place } from './place.ts';

/** Longer lists and larger maps than this are another test's. */
const most = 2_000;

/** Lists that have too few items, too many, or one twice. */
export function brokenArray(
  document: object,
  { schema, isText }: Place,
): (BrokenRule | undefined)[] {
  const { minItems = 0, maxItems = Infinity, uniqueItems = false, items = {} } = schema;
  const found = distinctItems(document, items, maxItems < most ? maxItems + 1 : 1);
  const [first] = found;
  const copies = (count: number): unknown[] => Array.from({ length: count }, () => first);
  // Where there are not so many, an item is there twice: that is named at the same place.
  const many = found.length > maxItems || !uniqueItems ? found : copies(maxItems + 1);
  return [
    minItems > 0 && !isText
      ? { rule: 'minItems', values: fc.constant(found.slice(0, minItems - 1)) }
      : undefined,
    maxItems < most
      ? {
          rule: 'maxItems',
          values: fc.constant(many.length > maxItems ? many : copies(maxItems + 1)),
        }
      : undefined,
    uniqueItems && maxItems > 1
      ? { rule: 'uniqueItems', values: fc.constant(copies(Math.max(2, minItems))) }
      : undefined,
  ];
}

/** Items that a schema allows, none of them twice, as many as are wanted or can be found. */
function distinctItems(document: object, items: Schema, wanted: number): unknown[] {
  const nothing = { document, known: () => undefined, needed: () => [] };
  const item = valueArbitrary(nothing, items, []);
  const all =
    flatten(document, items).enum ?? fc.sample(item, { numRuns: 4 * wanted + 10, seed: 1 });
  const distinct = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...distinct.values()].slice(0, wanted);
}

/** Objects with too few members, too many, or such as have no right name. */
export function brokenObject(schema: Schema): (BrokenRule | undefined)[] {
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
    { length: maxProperties < most ? maxProperties + 1 : 0 },
    (_, at) => `${anyMember}${String(at)}`,
  );
  const { minLength = 0, maxLength = Infinity } = propertyNames ?? {};
  const badNames = [
    ...(minLength > 1 ? ['a'] : []),
    ...(maxLength < most ? ['a'.repeat(maxLength + 1)] : []),
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
