/** Of the schemas under these each has some of an object's members. */
const compositions = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else']);
const wordsAboutOthers = ['additionalProperties', 'unevaluatedProperties', 'patternProperties'];

type Node = Record<string, unknown>;

/**
 * Closes every object of a document that lists its members and says nothing of others. The server
 * sends no others, but Prism makes some up where it may, and they would be most of a dynamic answer.
 * What takes part in a composition stays open: closed, it would refuse the members of the rest.
 */
export function closeObjects(document: object): void {
  const composed = new Set<unknown>();
  walk(document, (node, within) => {
    // The last key of the way, or before it for the schemas of a list.
    if (within.slice(-2).some((keyword) => compositions.has(keyword))) composed.add(node);
    if (composed.has(node) && typeof node['$ref'] === 'string') {
      composed.add(follow(document, node['$ref']));
    }
  });
  walk(document, (node) => {
    if (isOpenObject(node) && !composed.has(node)) node['additionalProperties'] = false;
  });
}

/** Visits every object, with the keys on the way to it. */
function walk(
  value: unknown,
  visit: (node: Node, within: readonly string[]) => void,
  within: readonly string[] = [],
): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Node, within);
  for (const [key, member] of Object.entries(value)) walk(member, visit, [...within, key]);
}

function isOpenObject(node: Node): boolean {
  const listsMembers = typeof node['properties'] === 'object' || node['maxProperties'] === 0;
  const isComposed = [...compositions].some((keyword) => keyword in node);
  return (
    node['type'] === 'object' &&
    listsMembers &&
    !isComposed &&
    !wordsAboutOthers.some((keyword) => keyword in node)
  );
}

function follow(document: object, reference: string): unknown {
  return reference
    .split('/')
    .slice(1)
    .reduce<unknown>((node, name) => (node as Node | undefined)?.[name], document);
}
