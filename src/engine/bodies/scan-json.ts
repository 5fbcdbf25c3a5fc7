import { ApiError } from '../../errors/api-error.ts';

const quote = 0x22;
const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;
const colon = 0x3a;
const letterE = 0x45;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const smallE = 0x65;
const smallU = 0x75;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** An integer with fewer digits is always below 2^53. */
const safeDigits = 15;
const fraction = /[.eE]/;
const numberPattern = /-?[0-9][0-9.eE+-]*/y;

/**
 * Refuses (`bad_request`) text that JSON.parse would accept although it is too deep or has strings
 * or numbers that nobody should take; see parseJson. Gives the number of keys. One pass that stops at
 * the first fault. It is exact for valid JSON only: that text is valid is left to JSON.parse, which
 * must follow.
 */
export function scanJson(text: string, maxDepth: number): number {
  const { length } = text;
  let depth = 0;
  let keys = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = findStringEnd(text, at);
    } else if (code === colon) {
      keys += 1;
    } else if (code === openBrace || code === openBracket) {
      if (depth === maxDepth) throw refuseJson(`nesting deeper than ${String(maxDepth)}`, at);
      depth += 1;
    } else if (code === closeBrace || code === closeBracket) {
      depth -= 1;
    } else if (code === minus || (code >= zero && code <= nine)) {
      at = checkNumber(text, at) - 1;
    }
  }
  return keys;
}

/** The offset of the quote that ends the string which begins at `start`; the text's end without one. */
export function findStringEnd(text: string, start: number): number {
  const { length } = text;
  for (let at = start + 1; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) {
      at += 1;
      if (text.charCodeAt(at) === smallU) at = checkEscape(text, at - 1);
    }
  }
  return length;
}

/** Checks the `\uXXXX` at an offset, and the one that must follow a high surrogate; gives its last offset. */
function checkEscape(text: string, at: number): number {
  const unit = readUnit(text, at);
  if (unit === 0) throw refuseJson('a NUL character', at);
  if (unit < 0xd800 || unit > 0xdfff) return at + 5;
  const paired = unit < 0xdc00 && text.startsWith('\\u', at + 6);
  const next = paired ? readUnit(text, at + 6) : 0;
  if (next < 0xdc00 || next > 0xdfff) throw refuseJson('a lone surrogate', at);
  return at + 11;
}

/** The code unit that an escape stands for; one that is harmless where its digits are no digits. */
function readUnit(text: string, at: number): number {
  const digits = text.slice(at + 2, at + 6);
  return /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : 0x20;
}

/** Gives the offset behind a number; refuses one whose value a double would change or lose. */
function checkNumber(text: string, start: number): number {
  let at = skipDigits(text, start + 1);
  const digits = at - start;
  if (text.charCodeAt(at) === point) at = skipDigits(text, at + 1);
  const code = text.charCodeAt(at);
  const exponent = code === letterE || code === smallE;
  return exponent || digits > safeDigits ? checkLongNumber(text, start) : at;
}

function skipDigits(text: string, from: number): number {
  let at = from;
  let code = text.charCodeAt(at);
  while (code >= zero && code <= nine) {
    at += 1;
    code = text.charCodeAt(at);
  }
  return at;
}

function checkLongNumber(text: string, start: number): number {
  numberPattern.lastIndex = start;
  const literal = numberPattern.exec(text)?.[0];
  if (literal === undefined) return start + 1;
  const value = Number(literal);
  if (!fraction.test(literal) && !Number.isSafeInteger(value) && !Number.isNaN(value)) {
    throw refuseJson('an integer beyond 2^53 - 1', start);
  }
  if (value === Infinity || value === -Infinity) throw refuseJson('a number out of range', start);
  return start + literal.length;
}

/** The refusal of a JSON body for something in it. */
export function refuseJson(what: string, offset: number): ApiError {
  return new ApiError('bad_request', {
    public: `The JSON body has ${what} at offset ${String(offset)}.`,
  });
}
