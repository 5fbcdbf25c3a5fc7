import type { Operation, Parameter } from '../../support/operations/operation.ts';
import { flatten, type Schema } from '../../support/operations/schema.ts';
import { writable } from '../../support/requests/values/object-arbitrary.ts';
import type { Path } from '../../support/requests/values/value-context.ts';

/** Where a request has a value, and what the contract says of it. */
export interface Place {
  in: Parameter['in'] | 'body';
  /** Of a body. */
  mediaType?: string;
  /** From the parameter's name, or from the body as a whole. */
  path: Path;
  /** With its references followed. */
  schema: Schema;
  required: boolean;
  /** Whether it travels as text, in which numbers and their digits are one. */
  isText: boolean;
  /** Whether several names or items share the text, so that it can be given twice. */
  isSpread: boolean;
}

/** A member of a map that nobody declares by name. */
export const anyMember = 'X-Fuzz';

/** Every place of an operation: its parameters, its bodies and what is in them. */
export function placesOf(operation: Operation): Place[] {
  const parameters = operation.parameters.flatMap((parameter) => {
    const {
      in: place,
      name,
      required = false,
      schema,
      style,
      explode = style !== 'simple',
    } = parameter;
    const isSpread = place === 'query' && explode;
    return walk(operation, { in: place, isText: true, isSpread }, [name], schema, required);
  });
  const bodies = Object.entries(operation.body?.content ?? {}).flatMap(
    ([mediaType, { schema }]) => {
      const isText = !/[/+]json\b/.test(mediaType);
      const required = operation.body?.required ?? false;
      const all = walk(
        operation,
        { in: 'body', mediaType, isText, isSpread: true },
        [],
        schema,
        required,
      );
      // A form has members of members, and nothing below them.
      return isText ? all.filter(({ path }) => path.length <= 2) : all;
    },
  );
  return [...parameters, ...bodies];
}

type Common = Pick<Place, 'in' | 'mediaType' | 'isText' | 'isSpread'>;

function walk(
  operation: Operation,
  common: Common,
  path: Path,
  schema: Schema,
  required: boolean,
): Place[] {
  const flat = flatten(operation.document, schema);
  const here: Place = { ...common, path, schema: flat, required };
  // Faults within alternatives are told of the alternatives as a whole.
  if (flat.anyOf ?? flat.oneOf) return [here];
  const { items, additionalProperties, required: names = [] } = flat;
  const below: (readonly [name: string | number, schema: Schema, required: boolean])[] = [
    ...writable(operation.document, flat).map(
      ([name, member]) => [name, member, names.includes(name)] as const,
    ),
    ...(items ? [[0, items, false] as const] : []),
    ...(typeof additionalProperties === 'object'
      ? [[anyMember, additionalProperties, false] as const]
      : []),
  ];
  return [
    here,
    ...below.flatMap(([name, member, isRequired]) =>
      walk(operation, common, [...path, name], member, isRequired),
    ),
  ];
}

/** The field as refusals name it. */
export function fieldAt({ path }: Pick<Place, 'path'>): string {
  return path.length === 0 ? 'body' : path.join('.');
}

/** What known-values.ts calls a place. */
export function generalPath({ path }: Pick<Place, 'path'>): Path {
  return path.map((name) => (name === 0 || name === anyMember ? '*' : name));
}
