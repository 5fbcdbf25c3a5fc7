import { asArray, isObject, type Json, type JsonObject } from '../contract/document.ts';
import { locate, referenceOf } from './pointer.ts';

/** The kinds of JSON value; integers are numbers here. */
export type JsonType = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object';
export const jsonTypes: readonly JsonType[] = [
  'null',
  'boolean',
  'number',
  'string',
  'array',
  'object',
];

/** The types that a schema allows, as far as it says so anywhere; undefined where it says nothing. */
export function typesOf(
  document: JsonObject,
  schema: Json,
  visited: ReadonlySet<Json> = new Set(),
): Set<JsonType> | undefined {
  if (!isObject(schema) || visited.has(schema)) return undefined;
  const seen = new Set([...visited, schema]);
  let types = ownTypes(schema);
  for (const part of conjuncts(document, schema)) {
    const others = typesOf(document, part, seen);
    types = types && others ? types.intersection(others) : (types ?? others);
  }
  for (const members of [asArray(schema['oneOf']), asArray(schema['anyOf'])]) {
    if (members.length === 0) continue;
    const allowed = members.map((member) => typesOf(document, member, seen));
    if (allowed.includes(undefined)) continue;
    const union = new Set(allowed.flatMap((some) => [...(some ?? [])]));
    types = types ? types.intersection(union) : union;
  }
  if (schema['nullable'] === true && types) types.add('null');
  return types;
}

function ownTypes(schema: JsonObject): Set<JsonType> | undefined {
  const { type } = schema;
  const named = typeof type === 'string' ? [type] : asArray(type);
  let types =
    named.length > 0
      ? new Set(named.map((name) => (name === 'integer' ? 'number' : name) as JsonType))
      : undefined;
  const values = 'const' in schema ? [schema['const']] : schema['enum'];
  if (Array.isArray(values)) {
    const ofValues = new Set(values.map((value) => typeOfValue(value ?? null)));
    types = types ? types.intersection(ofValues) : ofValues;
  }
  return types;
}

function typeOfValue(value: Json): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as JsonType;
}

/** The schemas that must all hold beside a schema's own keywords: its reference and allOf. */
export function conjuncts(document: JsonObject, schema: JsonObject): Json[] {
  const reference = referenceOf(schema);
  const target = reference === undefined ? [] : [locate(document, reference).value];
  return [...target, ...asArray(schema['allOf'])];
}

/** Every declaration of a property in a schema, its reference and its allOf. */
export function propertyDeclarations(
  document: JsonObject,
  schema: Json,
  visited = new Set<Json>(),
): Map<string, Json[]> {
  const found = new Map<string, Json[]>();
  if (!isObject(schema) || visited.has(schema)) return found;
  visited.add(schema);
  const { properties } = schema;
  for (const [name, property] of Object.entries(isObject(properties) ? properties : {})) {
    if (property !== undefined) found.set(name, [property]);
  }
  for (const part of conjuncts(document, schema)) {
    for (const [name, declared] of propertyDeclarations(document, part, visited)) {
      found.set(name, [...(found.get(name) ?? []), ...declared]);
    }
  }
  return found;
}

/** Whether a property is readOnly or writeOnly, by its own words, its reference or its allOf. */
export function isMarked(
  document: JsonObject,
  schema: Json,
  mark: 'readOnly' | 'writeOnly',
  visited = new Set<Json>(),
): boolean {
  if (!isObject(schema) || visited.has(schema)) return false;
  visited.add(schema);
  if (typeof schema[mark] === 'boolean') return schema[mark];
  return conjuncts(document, schema).some((part) => isMarked(document, part, mark, visited));
}
