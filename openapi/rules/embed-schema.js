/**
 * A document with a schema under `start` and all that it refers to, in whatever file, under `schemas`:
 * references within it are the only ones left. An unresolvable one, which `no-unresolved-refs`
 * reports, accepts anything.
 */
export function embedSchema(schema, from, { resolve }) {
  const schemas = {};
  const names = new Map();
  const refer = ($ref, base) => {
    const { node, location } = resolve({ $ref }, base);
    if (!location) return '#/schemas/unresolved';
    const { absolutePointer, source } = location;
    if (!names.has(absolutePointer)) {
      const name = String(names.size);
      names.set(absolutePointer, name);
      schemas[name] = embed(node, source.absoluteRef);
    }
    return `#/schemas/${names.get(absolutePointer)}`;
  };
  const embed = (value, base) => {
    if (Array.isArray(value)) return value.map((item) => embed(item, base));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        if (key === '$ref' && typeof member === 'string') return [key, refer(member, base)];
        if (key === 'discriminator') return [key, embedMapping(member, base)];
        return [key, embed(member, base)];
      }),
    );
  };
  const embedMapping = (discriminator, base) => {
    const { mapping, ...others } = discriminator ?? {};
    if (mapping === undefined) return embed(discriminator, base);
    const targets = Object.entries(mapping).map(([value, target]) => [value, refer(target, base)]);
    return { ...others, mapping: Object.fromEntries(targets) };
  };
  return { start: embed(schema, from), schemas: Object.assign(schemas, { unresolved: true }) };
}
