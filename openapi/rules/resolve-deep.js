/**
 * A value with every `$ref` in it replaced by what it points at. References to other files are taken
 * from the file in which they stand. Throws nothing: an unresolvable one is left out, and reported
 * by `no-unresolved-refs`.
 */
export function resolveDeep(value, context, from) {
  if (Array.isArray(value)) return value.map((item) => resolveDeep(item, context, from));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string') {
    const { node, location } = context.resolve(value, from);
    return location ? resolveDeep(node, context, location.source.absoluteRef) : undefined;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, resolveDeep(member, context, from)]),
  );
}
