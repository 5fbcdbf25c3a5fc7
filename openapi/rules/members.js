/**
 * The members that an object has by a schema, its `allOf` included: where the schema of each stands, and
 * which of them are required. References are followed, one level at a time: schemas may lead to themselves.
 */
export function membersOf(place, context, seen = new Set()) {
  const { node, from } = follow(place, context);
  const members = { schemas: new Map(), required: new Set() };
  if (seen.has(node)) return members;
  seen.add(node);
  for (const part of node.allOf ?? []) {
    const { schemas, required } = membersOf({ node: part, from }, context, seen);
    for (const [name, schema] of schemas) add(members.schemas, name, schema);
    for (const name of required) members.required.add(name);
  }
  for (const [name, schema] of Object.entries(node.properties ?? {})) {
    add(members.schemas, name, [{ node: schema, from }]);
  }
  for (const name of node.required ?? []) members.required.add(name);
  return members;
}

/** Whether every object of a schema has what a dotted path leads to. */
export function alwaysHas(places, [name, ...rest], context) {
  if (name === undefined) return true;
  const all = places.map((place) => membersOf(place, context));
  if (!all.some(({ required }) => required.has(name))) return false;
  return alwaysHas(
    all.flatMap(({ schemas }) => schemas.get(name) ?? []),
    rest,
    context,
  );
}

/** What is said of one member in several parts holds together. */
function add(schemas, name, places) {
  schemas.set(name, [...(schemas.get(name) ?? []), ...places]);
}

function follow({ node, from }, context) {
  if (typeof node?.$ref !== 'string') return { node: node ?? {}, from };
  const { node: target, location } = context.resolve(node, from);
  return { node: target ?? {}, from: location?.source.absoluteRef ?? from };
}
