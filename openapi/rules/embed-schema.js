import { basename, extname } from 'node:path';

/**
 * A document with a schema under `start` and all that it refers to, in whatever file, under `schemas`:
 * references within it are the only ones left. Each ends in the name that bundling gives to the schema,
 * which discriminators go by. An unresolvable one, which `no-unresolved-refs` reports, accepts anything.
 */
export function embedSchema(schema, from, { resolve }) {
  const schemas = { unresolved: true };
  const places = new Map();
  const refer = ($ref, base) => {
    const { node, location } = resolve({ $ref }, base);
    if (!location) return '#/schemas/unresolved';
    const known = places.get(location.absolutePointer);
    if (known) return known;
    const number = String(places.size);
    const name = nameOf(location);
    const place = `#/schemas/${number}/${name}`;
    places.set(location.absolutePointer, place);
    schemas[number] = { [name]: embed(node, location.source.absoluteRef) };
    return place;
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
    const { mapping, ...others } = discriminator;
    if (mapping === undefined) return embed(discriminator, base);
    const targets = Object.entries(mapping).map(([value, target]) => [value, refer(target, base)]);
    return { ...others, mapping: Object.fromEntries(targets) };
  };
  return { start: embed(schema, from), schemas };
}

/** The last name of a pointer, or of the file that it is the whole of. */
function nameOf({ pointer, source: { absoluteRef } }) {
  return pointer.split('/').at(-1) || basename(absoluteRef, extname(absoluteRef));
}
