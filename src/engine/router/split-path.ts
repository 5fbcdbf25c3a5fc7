import { decodePercent } from './decode-percent.ts';

/** Longest path that is looked at, in characters. */
export const maxPathLength = 8192;

/** Most segments that a path may have. */
export const maxSegments = 64;

/** A request's path in segments: the first `count` of each array, which are one where none is encoded. */
export interface Segments {
  count: number;
  decoded: readonly string[];
  encoded: readonly string[];
}

export type SplitFailure = 'malformed' | 'too_long' | 'not_found';

const slash = 0x2f;
const percent = 0x25;
const dot = 0x2e;
const backslash = 0x5c;

// Intermediaries and file systems disagree on what ends a dot segment; every reading is refused.
const dotSegment = /(?:^|[/\\])\.{1,2}(?:[/\\;]|$)/;

// One buffer serves all requests, since routing is synchronous; an array for each costs a third more.
const buffer: string[] = [];
const segments: Segments = { count: 0, decoded: buffer, encoded: buffer };

/**
 * Cuts a path at its raw slashes, then decodes each segment. The result holds until the next call.
 * Refuses escapes that are malformed, characters that RFC 3986 forbids unencoded, and paths beyond
 * the bounds; a path with a `.` or `..` segment, however it is encoded, names nothing.
 */
export function splitPath(path: string): Segments | SplitFailure {
  if (path.length > maxPathLength) return 'too_long';
  if (path.charCodeAt(0) !== slash) return 'not_found';
  let count = 0;
  let start = 1;
  let encoded = false;
  let suspect = false;
  for (let index = 1; index < path.length; index += 1) {
    const code = path.charCodeAt(index);
    if (code === slash) {
      if (count === maxSegments - 1) return 'too_long';
      buffer[count] = path.slice(start, index);
      count += 1;
      start = index + 1;
    } else if (code === percent) encoded = true;
    else if (code === dot) suspect ||= index === start;
    else if (code === backslash) suspect = true;
    else if (code <= 0x20 || code >= 0x7f) return 'malformed';
  }
  buffer[count] = path.slice(start);
  segments.count = count + 1;
  segments.decoded = buffer;
  return encoded || suspect ? decodeSegments() : segments;
}

function decodeSegments(): Segments | SplitFailure {
  const decoded: string[] = [];
  let dots = false;
  for (const segment of buffer.slice(0, segments.count)) {
    const text = decodePercent(segment);
    if (text === undefined) return 'malformed';
    dots ||= dotSegment.test(text);
    decoded.push(text);
  }
  segments.decoded = decoded;
  return dots ? 'not_found' : segments;
}
