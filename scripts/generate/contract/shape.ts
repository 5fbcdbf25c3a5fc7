import type { ScalarType, Shape } from '../../../src/engine/contract.ts';
import { asArray, asObject, isObject, resolve, type Json, type JsonObject } from './document.ts';

const scalars = new Set<string>(['string', 'integer', 'number', 'boolean', 'null']);
/** A text format never nests deeper than this; a recursive schema is cut here. */
const maximumDepth = 4;

/**
 * Reduces a schema to what is needed to read text into it: the types it allows, the shape of items
 * and of properties. Members of allOf, anyOf and oneOf are united; bounds are the validators' matter.
 */
export function shapeOf(document: JsonObject, schema: unknown, depth = 0): Shape {
  const shape: Shape = { types: [] };
  if (depth > maximumDepth || !isObject(schema)) return shape;
  const node = resolve(document, schema);
  addTypes(shape, node);
  if (node['items'] !== undefined || declares(node, 'array')) {
    shape.items = shapeOf(document, node['items'], depth + 1);
  }
  if (node['properties'] !== undefined || declares(node, 'object')) {
    shape.properties = Object.fromEntries(
      Object.entries(asObject(node['properties'])).map(([name, property]) => [
        name,
        shapeOf(document, property, depth + 1),
      ]),
    );
    if (node['additionalProperties'] !== false) {
      shape.additional = shapeOf(document, node['additionalProperties'], depth + 1);
    }
  }
  if (node['format'] === 'binary' || typeof node['contentMediaType'] === 'string') {
    shape.binary = true;
  }
  for (const member of ['allOf', 'anyOf', 'oneOf'].flatMap((key) => asArray(node[key]))) {
    merge(shape, shapeOf(document, member, depth + 1));
  }
  return shape;
}

function declares(node: JsonObject, type: string): boolean {
  return node['type'] === type || asArray(node['type']).includes(type);
}

function addTypes(shape: Shape, node: JsonObject): void {
  const declared = typeof node['type'] === 'string' ? [node['type']] : asArray(node['type']);
  const values = 'const' in node ? [node['const']] : asArray(node['enum']);
  const types = declared.length > 0 ? declared : values.map((value) => typeOf(value ?? null));
  for (const type of types) {
    if (typeof type === 'string' && scalars.has(type)) unite(shape, type as ScalarType);
  }
  if (node['nullable'] === true) unite(shape, 'null');
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (Number.isInteger(value)) return 'integer';
  return typeof value;
}

function unite(shape: Shape, type: ScalarType): void {
  if (!shape.types.includes(type)) shape.types.push(type);
}

function merge(into: Shape, from: Shape): void {
  for (const type of from.types) unite(into, type);
  if (from.items) into.items = from.items;
  if (from.properties) into.properties = { ...into.properties, ...from.properties };
  if (from.additional && !into.properties) into.additional = from.additional;
  if (from.binary) into.binary = true;
}
