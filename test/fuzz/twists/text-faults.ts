import fc from 'fast-check';
import type { Schema } from '../../support/operations/schema.ts';
import { malformed } from '../../support/requests/values/formats.ts';
import type { BrokenRule } from './broken-rule.ts';
import type { Place } from './place.ts';

/** Longer texts than this are another test's. */
const longest = 200_000;

/** Texts that are too short or too long, or not of the form that a schema asks for. */
export function brokenText(schema: Schema, place: Place['in']): (BrokenRule | undefined)[] {
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

/** Headers hold ASCII here; a path has no empty segment. */
export function canSend(text: string, place: Place['in']): boolean {
  if (place === 'header') return /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text);
  return place !== 'path' || text !== '';
}

/** Texts that are none of these values. */
export function otherThan(values: readonly string[], place: Place['in']): fc.Arbitrary<unknown> {
  const [first = ''] = values;
  const near = [first.toUpperCase(), `${first}x`, `x${first}`, '__proto__', 'constructor'];
  const texts = place === 'header' ? fc.stringMatching(/^[!-~]{1,20}$/) : fc.string();
  return fc
    .oneof(fc.constantFrom(...near), texts)
    .filter((text) => !values.includes(text) && /^[^,]+$/.test(text) && canSend(text, place));
}
