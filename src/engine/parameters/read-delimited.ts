import { readItems, readMembers, readText } from './read-composite.ts';
import type { Member, Spec } from './read-composite.ts';
import type { Sink } from './sink.ts';

/** How one text holds several values. */
export interface Delimiting {
  separator: string;
  /** Members are written `name=value`; else names and values take turns. */
  pairs: boolean;
  /** The separator counts wherever it stands after decoding (`%20`, `%7C`), so no value can hold it. */
  decodedFirst: boolean;
}

/**
 * Reads one text that may hold an array or object. The text is cut before it is decoded, so an encoded
 * comma stays inside its item. Empty text is an empty array or object. Where scalars are allowed too,
 * text without the separator is one if it can be.
 */
export function readDelimited(spec: Spec, how: Delimiting, text: string, sink: Sink): unknown {
  const { shape } = spec;
  if (shape.item === undefined && shape.members === undefined) return readText(spec, text, sink);
  const decoded = spec.decode(text);
  if (decoded === undefined) {
    sink.reportMalformed(spec.in, spec.name);
    return undefined;
  }
  const inner = how.decodedFirst ? { ...spec, decode: asIs } : spec;
  const parts = text === '' ? [] : (how.decodedFirst ? decoded : text).split(how.separator);
  const value = parts.length < 2 ? shape.scalar?.(decoded) : undefined;
  if (value !== undefined) return value;
  if (shape.item !== undefined) return readItems(inner, shape.item, parts, spec.name, sink);
  const members = how.pairs ? cutPairs(inner, parts) : takeTurns(inner, parts);
  if (members !== undefined) return readMembers(inner, members, sink);
  sink.report(spec.in, spec.name, 'type', { type: shape.expected });
  return undefined;
}

function asIs(text: string): string {
  return text;
}

// The whole text is known to decode, and so do its parts: a separator ends any escaped character.
function cutPairs({ decode }: Spec, parts: readonly string[]): Member[] | undefined {
  const members: Member[] = [];
  for (const part of parts) {
    const at = part.indexOf('=');
    if (at < 0) return undefined;
    members.push([decode(part.slice(0, at)) ?? '', part.slice(at + 1)]);
  }
  return members;
}

function takeTurns({ decode }: Spec, parts: readonly string[]): Member[] | undefined {
  if (parts.length % 2 === 1) return undefined;
  const members: Member[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    members.push([decode(parts[index] ?? '') ?? '', parts[index + 1] ?? '']);
  }
  return members;
}
