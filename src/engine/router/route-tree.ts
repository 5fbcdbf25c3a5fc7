import { NameTable } from './name-table.ts';
import type { Template, TemplateSegment } from './parse-template.ts';

/** One level of the tree: the ways to read the next segment, in the order in which they are tried. */
export interface Node<L> {
  statics: NameTable<Node<L>>;
  mixed: { literals: string[]; next: Node<L> }[];
  parameter: Node<L> | undefined;
  rest: L | undefined;
  leaf: L | undefined;
}

export function createNode<L>(): Node<L> {
  return {
    statics: new NameTable(),
    mixed: [],
    parameter: undefined,
    rest: undefined,
    leaf: undefined,
  };
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

function childOf<L>(node: Node<L>, segment: Exclude<TemplateSegment, { kind: 'rest' }>): Node<L> {
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
