/** A JSON Schema (2020-12) of a contract, with the keywords that tests look at. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly default?: unknown;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
}

/** Whatever a reference of a bundled document leads to. */
export function follow<T>(document: object, value: T): T {
  const reference = (value as { $ref?: unknown }).$ref;
  if (typeof reference !== 'string') return value;
  const path = reference.slice(2).split('/').map(unescapePointer);
  const target = path.reduce<unknown>(
    (node, name) => (node as Record<string, unknown> | undefined)?.[name],
    document,
  );
  if (target === undefined) throw new Error(`${reference} leads nowhere`);
  return follow(document, target as T);
}

function unescapePointer(part: string): string {
  return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
}

const flattened = new WeakMap<Schema, Schema>();

/**
 * A schema with its reference and the parts of its `allOf` in one, the same object each time; schemas
 * within it are left as they are.
 */
export function flatten(document: object, schema: Schema): Schema {
  const known = flattened.get(schema);
  if (known) return known;
  const { $ref, allOf = [], ...own } = schema;
  const parts = [...($ref === undefined ? [] : [follow<Schema>(document, { $ref })]), ...allOf];
  const flat = parts.map((part) => flatten(document, part)).reduceRight(merge, own);
  flattened.set(schema, flat);
  return flat;
}

function merge(into: Schema, part: Schema): Schema {
  const required = [...(part.required ?? []), ...(into.required ?? [])];
  return {
    ...part,
    ...into,
    ...(part.properties && { properties: { ...part.properties, ...into.properties } }),
    ...(required.length > 0 && { required: [...new Set(required)] }),
  };
}

/** The types that a schema allows, `integer` beside `number`; all of them where it does not say. */
export function typesOf(schema: Schema): readonly string[] {
  if (schema.type !== undefined) return [schema.type].flat();
  const { const: constant, enum: values = constant === undefined ? [] : [constant] } = schema;
  if (values.length > 0) return [...new Set(values.map(typeOf))];
  if (schema.properties !== undefined) return ['object'];
  if (schema.items !== undefined) return ['array'];
  return ['object', 'array', 'string', 'number', 'boolean', 'null'];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Number.isInteger(value)) return 'integer';
  return typeof value;
}
