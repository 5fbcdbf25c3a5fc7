import fc from 'fast-check';
import type { Schema } from '../../operations/schema.ts';
import { formatArbitrary } from './formats.ts';

/** Longer texts than this come from bounds alone. */
const usualLength = 24;

/** Characters that a text may have: ASCII more often than the rest of Unicode, NUL never. */
const character = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', minLength: 1, maxLength: 1 })
      .filter((unit) => unit !== '\0'),
  },
);
const visible = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));

/**
 * Texts that a schema allows; lengths count code points, as JSON Schema does. Headers hold visible
 * ASCII alone. Throws where none is found.
 */
export function stringArbitrary(schema: Schema, place?: 'header'): fc.Arbitrary<string> {
  const made = place === 'header' ? madeForHeaders : madeForOthers;
  const known = made.get(schema) ?? makeArbitrary(schema, place);
  made.set(schema, known);
  return known;
}

/** To find whether a pattern can be met takes time, and every twist of an operation asks for it. */
const madeForHeaders = new WeakMap<Schema, fc.Arbitrary<string>>();
const madeForOthers = new WeakMap<Schema, fc.Arbitrary<string>>();

function makeArbitrary(schema: Schema, place: 'header' | undefined): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = Infinity } = schema;
  const most = Math.min(maxLength, Math.max(minLength, usualLength));
  const unit = place === 'header' ? visible : character;
  const isAllowed = (text: string): boolean => {
    const length = lengthOf(text);
    return length >= minLength && length <= maxLength;
  };
  return assertSome(schema, textsOf(schema, unit, most), isAllowed).filter(isAllowed);
}

function textsOf(
  { format, pattern, minLength = 0 }: Schema,
  unit: fc.Arbitrary<string>,
  most: number,
): fc.Arbitrary<string> {
  const formatted = format === undefined ? undefined : formatArbitrary(format);
  if (formatted) return formatted;
  if (pattern === undefined) return fc.string({ unit, minLength, maxLength: most, size: 'max' });
  const one = repeatedClass.exec(pattern)?.[1];
  if (one === undefined) return fc.stringMatching(new RegExp(pattern, 'u'));
  const bounded = `^${one}{${String(minLength)},${String(most)}}$`;
  return fc.stringMatching(new RegExp(bounded, 'u'), { size: 'max' });
}

/** A pattern that is one class of characters, repeated: it leaves lengths open. */
const repeatedClass = /^\^(\[(?:\\.|[^\]\\])+\]|\\[a-z])[+*]\$$/;

/** A filter that lets nothing through would never end. */
function assertSome(
  schema: Schema,
  texts: fc.Arbitrary<string>,
  isAllowed: (text: string) => boolean,
): fc.Arbitrary<string> {
  if (schema.pattern === undefined && schema.format === undefined) return texts;
  if (fc.sample(texts, { numRuns: 200, seed: 1 }).some(isAllowed)) return texts;
  throw new Error(
    `no text was found for ${JSON.stringify(schema)}; say some in test/support/requests/known-values.ts`,
  );
}

/** The length of a text in code points. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
