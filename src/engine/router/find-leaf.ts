import { matchMixed } from './match-mixed.ts';
import type { Node } from './route-tree.ts';
import type { Segments } from './split-path.ts';

/** The parameters' values that one search has taken: the first `taken` of `decoded`. */
export interface Captures {
  taken: number;
  decoded: string[];
  /** The same as received; filled only where the path has escapes. */
  encoded: string[];
}

/**
 * The first leaf that the segments reach from `depth` on, in the order static text, mixed text,
 * parameter, catch-all; its parameters' values are then in `captures`. A node stands at one depth
 * only, so none is tried twice and the time is bounded by the size of the tree.
 */
export function findLeaf<L>(
  node: Node<L>,
  segments: Segments,
  depth: number,
  captures: Captures,
): L | undefined {
  if (depth === segments.count) return node.leaf;
  const segment = segments.decoded[depth] ?? '';
  const fixed = node.statics.get(segment);
  if (fixed !== undefined) {
    const leaf = findLeaf(fixed, segments, depth + 1, captures);
    if (leaf !== undefined) return leaf;
  }
  if (segment === '') return undefined;
  const { taken } = captures;
  const escaped = segments.decoded !== segments.encoded;
  for (const { literals, next } of node.mixed) {
    const count = matchMixed(literals, segment, captures.decoded, taken);
    if (count < 0) continue;
    if (escaped) encodeAnew(captures, taken, count);
    captures.taken = count;
    const leaf = findLeaf(next, segments, depth + 1, captures);
    if (leaf !== undefined) return leaf;
  }
  if (node.parameter !== undefined) {
    captures.decoded[taken] = segment;
    if (escaped) captures.encoded[taken] = segments.encoded[depth] ?? '';
    captures.taken = taken + 1;
    const leaf = findLeaf(node.parameter, segments, depth + 1, captures);
    if (leaf !== undefined) return leaf;
  }
  captures.taken = taken;
  // A rest that begins with a slash would begin with an empty segment, or read as an absolute path.
  if (node.rest === undefined || /^[/\\]/.test(segment)) return undefined;
  captures.decoded[taken] = segments.decoded.slice(depth, segments.count).join('/');
  if (escaped) captures.encoded[taken] = segments.encoded.slice(depth, segments.count).join('/');
  captures.taken = taken + 1;
  return node.rest;
}

/** Where the borders of a mixed segment lay before decoding is not known; only `%` needs an escape. */
function encodeAnew(captures: Captures, from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    captures.encoded[index] = (captures.decoded[index] ?? '').replaceAll('%', '%25');
  }
}
