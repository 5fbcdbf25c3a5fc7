import { matchMixed } from './match-mixed.ts';
import type { Template, TemplateSegment } from './parse-template.ts';
import type { Segments } from './split-path.ts';

/** One level of the tree: the ways to read the next segment, in the order in which they are tried. */
export interface Node<L> {
  statics: Map<string, Node<L>>;
  mixed: { literals: string[]; next: Node<L> }[];
  parameter: Node<L> | undefined;
  rest: L | undefined;
  leaf: L | undefined;
}

export function createNode<L>(): Node<L> {
  return { statics: new Map(), mixed: [], parameter: undefined, rest: undefined, leaf: undefined };
}

/** The leaf of a template, made where there is none; templates of one shape share it. */
export function leafOf<L>(root: Node<L>, template: Template, createLeaf: () => L): L {
  let node = root;
  for (const segment of template.segments) {
    if (segment.kind === 'rest') return (node.rest ??= createLeaf());
    node = childOf(node, segment);
  }
  return (node.leaf ??= createLeaf());
}

function childOf<L>(
  node: Node<L>,
  segment: Exclude<TemplateSegment, { kind: 'rest' }>,
): Node<L> {
  if (segment.kind === 'parameter') return (node.parameter ??= createNode());
  if (segment.kind === 'static') {
    let next = node.statics.get(segment.text);
    if (next === undefined) node.statics.set(segment.text, (next = createNode()));
    return next;
  }
  const { literals } = segment;
  const shape = JSON.stringify(literals);
  const known = node.mixed.find((child) => JSON.stringify(child.literals) === shape);
  if (known !== undefined) return known.next;
  const next = createNode<L>();
  node.mixed.push({ literals, next });
  // The longest literal text is the most particular; the rest only makes the order independent of
  // the order of declaration.
  node.mixed.sort(
    (a, b) =>
      b.literals.join('').length - a.literals.join('').length ||
      a.literals.length - b.literals.length ||
      (JSON.stringify(a.literals) < JSON.stringify(b.literals) ? -1 : 1),
  );
  return next;
}

/**
 * The first leaf that the segments reach, with the parameters' values in `params` and the same text
 * before decoding in `encoded` (which may be one array). A node stands at one depth only, so none is
 * tried twice and the time is bounded by the size of the tree.
 */
export function findLeaf<L>(
  node: Node<L>,
  segments: Segments,
  depth: number,
  params: string[],
  encoded: string[],
): L | undefined {
  const segment = segments.decoded[depth];
  if (segment === undefined) return node.leaf;
  const fixed = node.statics.get(segment);
  if (fixed !== undefined) {
    const leaf = findLeaf(fixed, segments, depth + 1, params, encoded);
    if (leaf !== undefined) return leaf;
  }
  if (segment === '') return undefined;
  const kept = params.length;
  for (const { literals, next } of node.mixed) {
    if (!matchMixed(literals, segment, params)) continue;
    // Where the borders lay before decoding is not known; the values are encoded anew.
    if (encoded !== params) {
      for (const value of params.slice(kept)) encoded.push(value.replaceAll('%', '%25'));
    }
    const leaf = findLeaf(next, segments, depth + 1, params, encoded);
    if (leaf !== undefined) return leaf;
    params.length = encoded.length = kept;
  }
  if (node.parameter !== undefined) {
    params.push(segment);
    if (encoded !== params) encoded.push(segments.encoded[depth] ?? '');
    const leaf = findLeaf(node.parameter, segments, depth + 1, params, encoded);
    if (leaf !== undefined) return leaf;
    params.length = encoded.length = kept;
  }
  if (node.rest === undefined || segment.startsWith('/') || segment.startsWith('\\')) {
    return undefined;
  }
  params.push(segments.decoded.slice(depth).join('/'));
  if (encoded !== params) encoded.push(segments.encoded.slice(depth).join('/'));
  return node.rest;
}
