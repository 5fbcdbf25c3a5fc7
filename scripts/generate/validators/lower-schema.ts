import { asArray, asObject, isObject, type Json, type JsonObject } from '../contract/document.ts';
import { messageOf } from '../faults.ts';
import { lowerBinary } from './binary.ts';
import { checkKeywords } from './check-keywords.ts';
import { hiddenNames, isHidden, lowerProperty } from './direction.ts';
import type { LoweredSchema, Lowering, Scope } from './lowering.ts';
import { lowerUnion, orNull } from './unions.ts';

// prettier-ignore
const copied = [
  'type', 'const', 'enum', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum',
  'exclusiveMinimum', 'maxLength', 'minLength', 'pattern', 'format', 'maxItems', 'minItems',
  'uniqueItems', 'maxContains', 'minContains', 'maxProperties', 'minProperties',
] as const;
/** Keywords whose schema is about another value: a child of this one. */
const ofChild = [
  'additionalProperties',
  'propertyNames',
  'items',
  'unevaluatedItems',
  'unevaluatedProperties',
];

/**
 * Turns a schema of the contract into one that Ajv checks as the contract means it: words that
 * check nothing are dropped, references name functions, `nullable`, unions and the direction of
 * readOnly and writeOnly are resolved. What cannot be understood is a fault, and refuses every value.
 */
export function lowerSchema(
  lowering: Lowering,
  schema: Json,
  scope: Scope,
): LoweredSchema | boolean {
  try {
    return lowerOwn(lowering, schema, scope);
  } catch (error) {
    lowering.fault(schema, messageOf(error));
    return false;
  }
}

function lowerOwn(lowering: Lowering, schema: Json, scope: Scope): LoweredSchema | boolean {
  if (typeof schema === 'boolean') return schema;
  if (!isObject(schema)) throw new Error(`${JSON.stringify(schema)} is no schema`);
  // OpenAPI 3.0's word, still met in 3.1 documents.
  if (schema['nullable'] === true) {
    return orNull(lowerOwn(lowering, { ...schema, nullable: false }, scope));
  }
  checkKeywords(schema);
  if (schema['$dynamicRef'] !== undefined) {
    throw new Error('$dynamicRef is not supported; refer to the schema itself by $ref');
  }
  const inner = { ...scope, hidden: scope.hidden.union(hiddenNames(lowering, schema, scope)) };
  const lowered: LoweredSchema = {};
  if (typeof schema['$ref'] === 'string') {
    lowered['$ref'] = lowering.refer(schema['$ref'], scope.bare);
  }
  for (const keyword of copied) {
    if (schema[keyword] !== undefined) lowered[keyword] = schema[keyword];
  }
  lowerBinary(schema, lowered);
  lowerNames(schema, lowered, inner);
  lowerChildren(lowering, schema, lowered, scope);
  lowerInPlace(lowering, schema, lowered, inner);
  return lowered;
}

/** Lowers what stands for itself, so that Ajv can hold it under a name. */
export function lowerUnit(lowering: Lowering, schema: Json, scope: Scope): LoweredSchema {
  const lowered = lowerSchema(lowering, schema, scope);
  if (typeof lowered !== 'boolean') return lowered;
  return lowered ? {} : { not: {} };
}

function lowerNames(schema: JsonObject, lowered: LoweredSchema, scope: Scope): void {
  const visible = (names: Json | undefined): Json[] =>
    asArray(names).filter((name) => typeof name !== 'string' || !scope.hidden.has(name));
  const required = visible(schema['required']);
  if (required.length > 0) lowered['required'] = required;
  const dependent = Object.entries(asObject(schema['dependentRequired']));
  if (dependent.length > 0) {
    lowered['dependentRequired'] = Object.fromEntries(
      dependent.map(([name, names]) => [name, visible(names)]),
    );
  }
}

function lowerChildren(
  lowering: Lowering,
  schema: JsonObject,
  lowered: LoweredSchema,
  scope: Scope,
): void {
  const child = { ...scope, hidden: new Set<string>() };
  if (isObject(schema['properties'])) {
    lowered['properties'] = mapValues(schema['properties'], (property) =>
      isHidden(lowering, property, scope)
        ? hiddenProperty(lowering)
        : lowerProperty(lowering, property, child, lowerSchema),
    );
  }
  if (isObject(schema['patternProperties'])) {
    lowered['patternProperties'] = mapValues(schema['patternProperties'], (property) =>
      lowerSchema(lowering, property, child),
    );
  }
  for (const keyword of ofChild) {
    if (schema[keyword] === undefined) continue;
    lowered[keyword] = lowerSchema(lowering, schema[keyword], child);
    if (keyword.startsWith('unevaluated')) lowering.needUnevaluated();
  }
  if (Array.isArray(schema['prefixItems'])) {
    lowered['prefixItems'] = schema['prefixItems'].map((item) =>
      lowerSchema(lowering, item, child),
    );
  }
  if (schema['contains'] !== undefined) {
    lowered['contains'] = lowerSchema(lowering, schema['contains'], { ...child, bare: true });
  }
}

/** What a client may not send is refused by name; what it will not be sent needs no check. */
function hiddenProperty({ direction, refusesWriteOnly }: Lowering): LoweredSchema | boolean {
  if (direction === 'request') return { readOnly: true };
  return refusesWriteOnly ? { writeOnly: true } : true;
}

function lowerInPlace(
  lowering: Lowering,
  schema: JsonObject,
  lowered: LoweredSchema,
  scope: Scope,
): void {
  const members = asArray(schema['allOf']).map((member) => lowerSchema(lowering, member, scope));
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    if (Array.isArray(schema[keyword])) {
      members.push(lowerUnion(lowering, schema, keyword, scope, lowerSchema));
    }
  }
  const [only] = members;
  if (members.length === 1 && typeof only === 'object' && Object.keys(lowered).length === 0) {
    Object.assign(lowered, only);
  } else if (members.length > 0) {
    lowered['allOf'] = members;
  }
  const test = { bare: true, neutral: true, hidden: new Set<string>() };
  for (const keyword of ['not', 'if'] as const) {
    if (schema[keyword] !== undefined)
      lowered[keyword] = lowerSchema(lowering, schema[keyword], test);
  }
  for (const keyword of ['then', 'else'] as const) {
    if (schema[keyword] !== undefined)
      lowered[keyword] = lowerSchema(lowering, schema[keyword], scope);
  }
  if (isObject(schema['dependentSchemas'])) {
    lowered['dependentSchemas'] = mapValues(schema['dependentSchemas'], (dependent) =>
      lowerSchema(lowering, dependent, scope),
    );
  }
}

function mapValues<T>(object: JsonObject, map: (value: Json) => T): Record<string, T> {
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, map(value)]],
    ),
  );
}
