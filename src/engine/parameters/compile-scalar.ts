import type { ScalarType } from '../contract.ts';

/** Reads text as a scalar; undefined when it is not one of the types. */
export type ScalarReader = (text: string) => string | number | boolean | null | undefined;

const readers: Record<ScalarType, ScalarReader> = {
  integer: readInteger,
  number: readNumber,
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  null: (text) => (text === '' ? null : undefined),
  string: (text) => text,
};

const precedence: readonly ScalarType[] = ['integer', 'number', 'boolean', 'null', 'string'];

/**
 * A reader for any of the types, tried in the order integer, number, boolean, null, string. Empty
 * text is null only where no string is allowed; the word `null` never is.
 */
export function compileScalar(types: readonly ScalarType[]): ScalarReader {
  const tried = precedence
    .filter((type) => types.includes(type) && !(type === 'null' && types.includes('string')))
    .map((type) => readers[type]);
  const [only] = tried;
  if (only !== undefined && tried.length === 1) return only;
  return (text) => {
    for (const read of tried) {
      const value = read(text);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

/** `0` or digits without a leading zero, perhaps after a minus, and safe; `-0` is refused. */
function readInteger(text: string): number | undefined {
  const negative = text.charCodeAt(0) === 0x2d;
  const first = negative ? 1 : 0;
  const digits = text.length - first;
  if (digits < 1 || digits > 16) return undefined;
  if (text.charCodeAt(first) === 0x30 && (digits > 1 || negative)) return undefined;
  let value = 0;
  for (let index = first; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  if (value > Number.MAX_SAFE_INTEGER) return undefined;
  return negative ? -value : value;
}

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** A number as JSON writes it (RFC 8259 section 6), finite; minus zero becomes zero. */
function readNumber(text: string): number | undefined {
  if (!jsonNumber.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : undefined;
}
