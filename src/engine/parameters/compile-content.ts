import { readText } from './read-composite.ts';
import type { Spec } from './read-composite.ts';
import type { Sink } from './sink.ts';

const maxDepth = 64;

/**
 * A reader for a parameter declared by media type: JSON is parsed, anything else read as text. JSON
 * that is malformed, nested deeper than 64, names a member `__proto__`, or holds NUL or a lone
 * surrogate makes the request malformed.
 */
export function compileContent(
  spec: Spec,
  mediaType: string,
): (text: string, sink: Sink) => unknown {
  const type = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json' && !type.endsWith('+json')) {
    return (text, sink) => readText(spec, text, sink);
  }
  return (text, sink) => {
    const decoded = spec.decode(text);
    const value = decoded === undefined ? undefined : parseJson(decoded);
    if (value === undefined) sink.reportMalformed(spec.in, spec.name);
    return value;
  };
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isSound(value, 0) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSound(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  if (depth === maxDepth) return false;
  return Object.entries(value).every(
    ([name, member]) => name !== '__proto__' && isSound(name, depth) && isSound(member, depth + 1),
  );
}
