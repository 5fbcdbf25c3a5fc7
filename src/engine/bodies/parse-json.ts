import { ApiError } from '../../errors/api-error.ts';
import { decodeText } from './decode-text.ts';
import { findKeyFault } from './find-key-fault.ts';
import { scanJson } from './scan-json.ts';

/**
 * Parses a JSON body (RFC 8259) that means the same to every reader. Refused as `bad_request`,
 * with the offset in UTF-16 units: what is not JSON in UTF-8, a byte order mark, nesting deeper
 * than the limit, a key twice in one object, `__proto__`, `prototype` inside `constructor`, NUL and
 * lone surrogates, integers that a double cannot hold and numbers that overflow it. Taken as
 * JSON.parse does: `1.0` is 1, `-0` is negative zero, `1E-400` is 0, and a number written with a
 * fraction or exponent is rounded to the nearest double.
 */
export function parseJson(bytes: Buffer, maxDepth: number): unknown {
  return parseJsonText(decodeText(bytes), maxDepth);
}

/** The same for text that is already decoded. */
export function parseJsonText(text: string, maxDepth: number): unknown {
  if (text.startsWith('\uFEFF')) {
    throw new ApiError('bad_request', { public: 'The body begins with a byte order mark.' });
  }
  const keysWritten = scanJson(text, maxDepth);
  const value = parse(text);
  // A key that was written twice is there once: counting costs less than comparing keys.
  if (countKeys(value) !== keysWritten) {
    const fault = findKeyFault(text);
    if (fault) throw fault;
  }
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ApiError('bad_request', { public: wordsOf(error), cause: error });
  }
}

/** The number of keys in a parsed value; NaN when one of them could reach a prototype. */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) {
      if (typeof item === 'object') count += countKeys(item);
    }
    return count;
  }
  const members = value as Record<string, unknown>;
  for (const key in members) {
    if (key === '__proto__' || key === 'prototype') return NaN;
    count += 1;
    const member = members[key];
    if (typeof member === 'object') count += countKeys(member);
  }
  return count;
}

/** V8 tells the position of most faults, in words that quote the body; only the position is kept. */
function wordsOf(error: unknown): string {
  const offset = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  return offset === undefined
    ? 'The body is not valid JSON.'
    : `The body is not valid JSON: unexpected character or end at offset ${offset}.`;
}
