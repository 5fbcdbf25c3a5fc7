import { decodePercent } from './decode-percent.ts';

/** Longest path that is looked at, in characters. */
export const maxPathLength = 8192;

/** Most segments that a path may have. */
export const maxSegments = 64;

/** A request's path in segments. `encoded` is the same array as `decoded` where nothing was encoded. */
export interface Segments {
  decoded: string[];
  encoded: string[];
}

export type SplitFailure = 'malformed' | 'too_long' | 'not_found';

const slash = 0x2f;
const percent = 0x25;
const dot = 0x2e;
const backslash = 0x5c;

// Intermediaries and file systems disagree on what ends a dot segment; every reading is refused.
const dotSegment = /(?:^|[/\\])\.{1,2}(?:[/\\;]|$)/;

/**
 * Cuts a path at its raw slashes, then decodes each segment. Refuses escapes that are malformed,
 * characters that RFC 3986 forbids unencoded, and paths beyond the bounds; a path with a `.` or `..`
 * segment, however it is encoded, names nothing.
 */
export function splitPath(path: string): Segments | SplitFailure {
  if (path.length > maxPathLength) return 'too_long';
  if (path.charCodeAt(0) !== slash) return 'not_found';
  const segments: string[] = [];
  let start = 1;
  let encoded = false;
  let suspect = false;
  for (let index = 1; index < path.length; index += 1) {
    const code = path.charCodeAt(index);
    if (code === slash) {
      segments.push(path.slice(start, index));
      start = index + 1;
    } else if (code === percent) encoded = true;
    else if (code === dot) suspect ||= index === start;
    else if (code === backslash) suspect = true;
    else if (code <= 0x20 || code >= 0x7f) return 'malformed';
  }
  segments.push(path.slice(start));
  if (segments.length > maxSegments) return 'too_long';
  const decoded = encoded ? decodeAll(segments) : segments;
  if (decoded === undefined) return 'malformed';
  if ((encoded || suspect) && decoded.some((segment) => dotSegment.test(segment))) {
    return 'not_found';
  }
  return { decoded, encoded: segments };
}

function decodeAll(segments: readonly string[]): string[] | undefined {
  const decoded: string[] = [];
  for (const segment of segments) {
    const text = decodePercent(segment);
    if (text === undefined) return undefined;
    decoded.push(text);
  }
  return decoded;
}
