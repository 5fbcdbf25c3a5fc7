import { asArray, isObject, type Json, type JsonObject } from '../contract/document.ts';
import { isMarked, locate, referenceOf, step, typesOf, type Located } from '../schemas/index.ts';
import { all, any, emptySummary, extend, type Leaf, type Summary } from './summary.ts';

/** What some schemas together say about a value: those it must follow, and one of the alternatives. */
export function summarise(document: JsonObject, leaves: readonly Leaf[]): Summary {
  const of = (some: readonly Leaf[]): Summary[] =>
    some.map(({ pointer, own }) => summariseSchema(document, locate(document, pointer), own, []));
  const alternatives = leaves.filter((leaf) => leaf.alternative);
  const summaries = of(leaves.filter((leaf) => !leaf.alternative));
  if (alternatives.length > 0) summaries.push(any(of(alternatives)));
  return all(summaries);
}

function summariseSchema(
  document: JsonObject,
  schema: Located,
  own: boolean | undefined,
  visited: readonly string[],
): Summary {
  if (visited.includes(schema.pointer)) return emptySummary();
  const seen = [...visited, schema.pointer];
  const inside = (some: readonly Located[]): Summary[] =>
    some.map((member) => summariseSchema(document, member, false, seen));
  const summaries = [summariseOwn(document, schema), ...inside(inPlace(document, schema))];
  for (const members of own ? [] : unions(schema)) {
    // A member that is being looked at already says nothing of its own.
    const others = members.filter(({ pointer }) => !seen.includes(pointer));
    if (others.length > 0) summaries.push(any(inside(others)));
  }
  return extend(all(summaries), inside(conditionals(schema)));
}

/** The schemas that hold beside a schema's own keywords: its reference and the members of its allOf. */
export function inPlace(document: JsonObject, schema: Located): Located[] {
  const reference = referenceOf(schema.value);
  return [
    ...(reference === undefined ? [] : [locate(document, reference)]),
    ...members(schema, 'allOf'),
  ];
}

/** The members of a schema's oneOf and of its anyOf. */
export function unions(schema: Located): Located[][] {
  return [members(schema, 'oneOf'), members(schema, 'anyOf')].filter((some) => some.length > 0);
}

/** Schemas that hold only where some condition does. */
function conditionals(schema: Located): Located[] {
  const branches = ['then', 'else'].flatMap((keyword) => step(schema, keyword) ?? []);
  return [...branches, ...members(schema, 'dependentSchemas')];
}

function members(schema: Located, keyword: string): Located[] {
  const list = step(schema, keyword);
  if (!list || typeof list.value !== 'object' || list.value === null) return [];
  return Object.keys(list.value).flatMap((key) => step(list, key) ?? []);
}

function summariseOwn(document: JsonObject, schema: Located): Summary {
  const summary = emptySummary();
  if (schema.value === false) return { ...summary, object: 'none', array: 'none' };
  if (!isObject(schema.value)) return summary;
  const types = typesOf(document, schema.value);
  summariseProperties(document, schema, summary);
  const rest = ['additionalProperties', 'unevaluatedProperties'].flatMap(
    (keyword) => step(schema, keyword) ?? [],
  );
  summary.additional = rest.filter(({ value }) => value !== false).map(leafOf);
  const names = summary.properties.size + summary.hidden.size + summary.patterns.size;
  if (names > 0 || rest.some(({ value }) => !saysNothing(value))) summary.object = 'declared';
  const items = [...members(schema, 'prefixItems'), ...[step(schema, 'items') ?? []].flat()];
  summary.items = items.map((item) => ({ ...leafOf(item), alternative: items.length > 1 }));
  if (items.length > 0) summary.array = 'declared';
  if (types && !types.has('object')) summary.object = 'none';
  if (types && !types.has('array')) summary.array = 'none';
  return summary;
}

function summariseProperties(document: JsonObject, schema: Located, summary: Summary): void {
  const properties = step(schema, 'properties');
  for (const name of Object.keys(isObject(properties?.value) ? properties.value : {})) {
    const property = properties && step(properties, name);
    if (!property) continue;
    if (isMarked(document, property.value, 'writeOnly')) summary.hidden.add(name);
    else summary.properties.set(name, [leafOf(property)]);
  }
  const patterns = step(schema, 'patternProperties');
  for (const pattern of Object.keys(isObject(patterns?.value) ? patterns.value : {})) {
    const property = patterns && step(patterns, pattern);
    if (property) summary.patterns.set(pattern, [leafOf(property)]);
  }
}

/** A schema's place, as one that must be followed. */
export function leafOf({ pointer }: Located): Leaf {
  return { pointer, alternative: false };
}

function saysNothing(schema: Json): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).length === 0);
}

/** Whether a schema has keywords of its own that name properties or items. */
export function namesAnything({ value }: Located): boolean {
  if (!isObject(value)) return true;
  const names = ['additionalProperties', 'unevaluatedProperties', 'items', 'then', 'else'];
  const maps = ['properties', 'patternProperties', 'dependentSchemas'];
  return (
    names.some((keyword) => value[keyword] !== undefined) ||
    maps.some((keyword) => isObject(value[keyword])) ||
    asArray(value['prefixItems']).length > 0
  );
}
