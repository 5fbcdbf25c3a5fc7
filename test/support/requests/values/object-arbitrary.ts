import fc from 'fast-check';
import type { Schema } from '../../operations/schema.ts';
import { flatten } from '../../operations/schema.ts';
import { stringArbitrary } from './string-arbitrary.ts';
import type { MakeValues, Path, ValueContext } from './value-context.ts';

/** More members that nobody declares come from bounds alone. */
const usualMembers = 3;

/** Objects that a schema allows: its required members, some of the others, and some of its own. */
export function objectArbitrary(
  make: MakeValues,
  context: ValueContext,
  schema: Schema,
  path: Path,
): fc.Arbitrary<Record<string, unknown>> {
  const { minProperties = 0, maxProperties = Infinity } = schema;
  const [forced, ...rest] = context.force ?? [];
  const memberOf = (name: string, member: Schema): fc.Arbitrary<unknown> =>
    make({ ...context, force: name === forced ? rest : undefined }, member, [...path, name]);
  const declared = membersToMake(context, schema, path);
  const model = Object.fromEntries(
    declared.map(([name, member]) => [name, memberOf(name, member)] as const),
  );
  const more = membersOf(make, context, schema, path);
  const usual = context.plain === true ? 0 : usualMembers;
  if (typeof forced === 'string' && !(forced in model) && more) {
    model[forced] = memberOf(forced, more.schema);
  }
  const required = new Set([...(schema.required ?? []), ...context.needed(path)]);
  if (typeof forced === 'string') required.add(forced);
  const known = fc.record(model, { requiredKeys: [...required].filter((name) => name in model) });
  const all = more
    ? fc
        .tuple(
          known,
          fc.dictionary(more.names, more.values, { maxKeys: usual, noNullPrototype: true }),
        )
        .map(([own, others]) => ({ ...others, ...own }))
    : known;
  return all
    .map((value) => shorten(value, maxProperties, required))
    .filter((value) => Object.keys(value).length >= minProperties);
}

/** The properties that a request may have. */
export function writable(document: object, { properties = {} }: Schema): [string, Schema][] {
  return Object.entries(properties).filter(
    ([, property]) => flatten(document, property).readOnly !== true,
  );
}

/** Those that an object can have, or where it is to be plain, those that it must have. */
function membersToMake(
  { document, needed, plain = false, force = [] }: ValueContext,
  schema: Schema,
  path: Path,
): [string, Schema][] {
  const all = writable(document, schema);
  if (!plain) return all;
  const { required = [], minProperties = 0 } = schema;
  const names = new Set([...required, ...needed(path), force[0]]);
  const wanted = all.filter(([name]) => names.has(name));
  return wanted.length < minProperties ? all.slice(0, minProperties) : wanted;
}

interface Members {
  schema: Schema;
  names: fc.Arbitrary<string>;
  values: fc.Arbitrary<unknown>;
}

/** The members that an object may have besides its properties, where their schema is given. */
function membersOf(
  make: MakeValues,
  context: ValueContext,
  schema: Schema,
  path: Path,
): Members | undefined {
  const { additionalProperties, propertyNames, properties = {} } = schema;
  if (typeof additionalProperties !== 'object') return undefined;
  const names =
    (context.known([...path, '{}']) as fc.Arbitrary<string> | undefined) ??
    stringArbitrary(
      propertyNames ? flatten(context.document, propertyNames) : { minLength: 1, maxLength: 20 },
    );
  return {
    schema: additionalProperties,
    names: names.filter((name) => !(name in properties) && !isReserved(name)),
    values: make({ ...context, force: undefined }, additionalProperties, [...path, '*']),
  };
}

/** Names that no request may have, whatever its schema says, and those that no form can write. */
function isReserved(name: string): boolean {
  return /__proto__|^(?:constructor|prototype|toString)$|[[\]]/.test(name);
}

function shorten(
  value: Record<string, unknown>,
  most: number,
  required: ReadonlySet<string>,
): Record<string, unknown> {
  const names = Object.keys(value);
  if (names.length <= most) return value;
  const kept = [
    ...names.filter((name) => required.has(name)),
    ...names.filter((name) => !required.has(name)),
  ];
  return Object.fromEntries(kept.slice(0, most).map((name) => [name, value[name]]));
}
