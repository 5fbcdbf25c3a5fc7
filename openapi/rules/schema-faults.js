/** Formats that bound the length of what they accept; bytes are bounded by the body's limit. */
const boundedFormats = ['date', 'date-time', 'time', 'uuid', 'ipv4', 'ipv6', 'binary'];

/**
 * Where a schema accepts more than its author can mean: unnamed members, or strings, arrays, maps
 * and numbers without limit. `inherited` are the schemas around a branch of anyOf or oneOf, whose
 * bounds hold for it too. Each place is reported once, however often it is referred to.
 */
export function* findSchemaFaults({ schema, location, inherited }, context, seen) {
  const parts = partsOf({ schema, location }, context);
  if (inherited.length === 0) {
    if (parts.some((part) => seen.has(part.schema))) return;
    seen.add(schema);
  }
  const all = [...parts.map((part) => part.schema), ...inherited];
  const branches = parts.flatMap((part) => childrenOf(part, ['anyOf', 'oneOf']));
  for (const branch of branches) {
    yield* findSchemaFaults({ ...branch, inherited: all }, context, seen);
  }
  if (branches.length === 0) {
    for (const message of leafFaults(all)) yield { message, location: parts.at(-1).location };
  }
  for (const part of parts) {
    const single = ['items', 'additionalProperties', 'unevaluatedProperties'];
    const named = ['properties', 'patternProperties', 'prefixItems'];
    for (const child of [...memberOf(part, single), ...childrenOf(part, named)]) {
      yield* findSchemaFaults({ ...child, inherited: [] }, context, seen);
    }
  }
}

/** The schema, what it refers to and what it is composed of by allOf: all of them hold together. */
function partsOf({ schema, location }, context, trail = []) {
  if (typeof schema !== 'object' || schema === null || trail.includes(schema))
    return [{ schema, location }];
  const further = childrenOf({ schema, location }, ['allOf']);
  if (schema.$ref !== undefined) {
    const { node, location: target } = context.resolve(schema, location.source.absoluteRef);
    if (target) further.push({ schema: node, location: target });
  }
  const around = [...trail, schema];
  return [{ schema, location }, ...further.flatMap((part) => partsOf(part, context, around))];
}

function childrenOf({ schema, location }, keywords) {
  return keywords.flatMap((keyword) =>
    Object.entries(schema?.[keyword] ?? {}).map(([name, child]) => ({
      schema: child,
      location: location.child([keyword, name]),
    })),
  );
}

function memberOf({ schema, location }, keywords) {
  return keywords
    .filter((keyword) => typeof schema?.[keyword] === 'object')
    .map((keyword) => ({ schema: schema[keyword], location: location.child([keyword]) }));
}

function leafFaults(parts) {
  const says = (...keywords) =>
    parts.some((part) => keywords.some((keyword) => part?.[keyword] !== undefined));
  const closed = (keyword) => parts.some((part) => part?.[keyword] === false);
  if (parts.includes(false) || says('enum', 'const')) return [];
  const types = new Set(parts.flatMap((part) => part?.type ?? []));
  if (types.size === 0) return ['The schema accepts anything: it must have a type.'];
  const faults = [];
  const demand = (type, held, message) => {
    if (types.has(type) && !held) faults.push(message);
  };
  const inFormat = parts.some((part) => boundedFormats.includes(part?.format));
  const bytes = says('contentMediaType') && !says('contentEncoding');
  demand('string', says('maxLength') || inFormat || bytes, 'The string must have maxLength.');
  demand('array', says('maxItems'), 'The array must have maxItems.');
  const bounded = says('minimum', 'exclusiveMinimum') && says('maximum', 'exclusiveMaximum');
  demand('integer', bounded, 'The integer must have a minimum and a maximum.');
  demand('number', bounded, 'The number must have a minimum and a maximum.');
  const map = says('maxProperties') && parts.some((part) => isSchema(part?.additionalProperties));
  demand(
    'object',
    closed('additionalProperties') || closed('unevaluatedProperties') || map,
    'The object must be closed: additionalProperties or unevaluatedProperties false.',
  );
  return faults;
}

function isSchema(value) {
  return typeof value === 'object' && value !== null;
}
