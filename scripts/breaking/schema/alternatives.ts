import {
  asArray,
  asObject,
  isObject,
  type Json,
  type JsonObject,
} from '../../generate/contract/document.ts';
import { conjuncts, isMarked } from '../../generate/schemas/index.ts';
import type { Direction, Pair, Placed, SchemaPlace } from '../rule.ts';
import { inline } from './inline.ts';
import { bounds, forms, isTighter, types, unjudged, type Bound, type Type } from './keywords.ts';

/** One of the forms that a schema allows: all that must hold of a value of one type. */
export interface Alternative {
  type: Type;
  integer: boolean;
  /** The only values; undefined where any will do. */
  values: Json[] | undefined;
  bounds: Partial<Record<Bound, number>>;
  forms: Record<string, string>;
  /** Schemas that hold for a member, those left out that do not travel in this direction. */
  properties: Map<string, Placed[]>;
  required: ReadonlySet<string>;
  /** Whether members without a name are refused, and else the schemas that hold for them. */
  closed: boolean;
  others: Placed[];
  items: Placed[];
  defaultValue: Json | undefined;
  /** What else is said, as text. */
  unjudged: string[];
}

/** All forms that two schemas allow. */
export type FormsPair = Pair<readonly Alternative[]> & SchemaPlace;

/** One form of each, of the same type. */
export type FormPair = Pair<Alternative> & SchemaPlace;

type Part = Placed<JsonObject>;

/** Every form that schemas which hold together allow a value to have, in a direction. */
export function alternativesOf(schemas: readonly Placed[], direction: Direction): Alternative[] {
  return combine(schemas.map((schema) => branchesOf(schema, []))).flatMap((parts) => {
    const values = valuesOf(parts);
    return typesOf(parts).flatMap(({ type, integer }) => {
      const ofType = values?.filter((value) => typeOf(value) === type);
      if (ofType?.length === 0) return [];
      return [
        { type, integer, values: ofType, ...describe(parts, type), ...members(parts, direction) },
      ];
    });
  });
}

/** The choices that unions leave, each as the schemas without unions that hold together in it. */
function branchesOf({ document, value }: Placed, trail: readonly Json[]): Part[][] {
  if (value === true || trail.includes(value)) return [[]];
  if (!isObject(value)) return [];
  const inner = (schema: Json): Part[][] =>
    branchesOf({ document, value: schema }, [...trail, value]);
  const unions = [asArray(value['oneOf']), asArray(value['anyOf'])];
  return combine([
    [[{ document, value }]],
    ...conjuncts(document, value).map(inner),
    ...unions.filter(({ length }) => length > 0).map((union) => union.flatMap(inner)),
  ]);
}

/** Every way to choose one from each list, joined. */
function combine<T>(lists: readonly T[][][]): T[][] {
  return lists.reduce<T[][]>(
    (chosen, list) => chosen.flatMap((one) => list.map((other) => [...one, ...other])),
    [[]],
  );
}

function typesOf(parts: readonly Part[]): { type: Type; integer: boolean }[] {
  const named = parts.flatMap(({ value: { type } }) =>
    type === undefined ? [] : [new Set(Array.isArray(type) ? type : [type])],
  );
  return types
    .filter((type) =>
      named.every((set) => set.has(type) || (type === 'number' && set.has('integer'))),
    )
    .map((type) => ({ type, integer: type === 'number' && named.some((set) => !set.has(type)) }));
}

/** What keywords say of values of a type, the tightest of what several schemas say. */
function describe(parts: readonly Part[], type: Type) {
  const limits: Partial<Record<Bound, number>> = {};
  const written: Record<string, string> = {};
  const others: string[] = [];
  for (const { document, value } of parts) {
    for (const bound of Object.keys(bounds) as Bound[]) {
      const limit = value[bound];
      if (limit === undefined || bounds[bound] !== type) continue;
      if (isTighter(bound, Number(limit), limits[bound])) limits[bound] = Number(limit);
    }
    for (const keyword of forms) {
      const text = value[keyword];
      if (text === undefined || !(type === 'string' || (type === 'number' && keyword === 'format')))
        continue;
      written[keyword] = [written[keyword] ?? [], JSON.stringify(text)].flat().join(' and ');
    }
    for (const [keyword, ofTypes] of Object.entries(unjudged)) {
      const condition = value[keyword];
      if (condition === undefined || !ofTypes.includes(type)) continue;
      others.push(`${keyword}: ${JSON.stringify(inline(document, condition))}`);
    }
  }
  const defaultValue = parts.find(({ value }) => value['default'] !== undefined)?.value['default'];
  return { bounds: limits, forms: written, unjudged: others, defaultValue };
}

/** What is said of members and items. */
function members(parts: readonly Part[], direction: Direction) {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly';
  const properties = new Map<string, Placed[]>();
  const hidden = new Set<string>();
  const at = (keywords: readonly string[]): Placed[] =>
    parts.flatMap(({ document, value }) =>
      keywords.flatMap((keyword) => {
        const schema = value[keyword];
        return schema === undefined ? [] : [{ document, value: schema }];
      }),
    );
  for (const { document, value } of parts) {
    for (const [name, schema] of Object.entries(asObject(value['properties']))) {
      if (schema === undefined) continue;
      if (isMarked(document, schema, mark)) hidden.add(name);
      properties.set(name, [...(properties.get(name) ?? []), { document, value: schema }]);
    }
  }
  for (const name of hidden) properties.delete(name);
  const required = parts.flatMap(({ value }) => asArray(value['required']).map(String));
  const rest = at(['additionalProperties', 'unevaluatedProperties']);
  return {
    properties,
    required: new Set(required).difference(hidden),
    closed: rest.some(({ value }) => value === false),
    others: rest.filter(({ value }) => isObject(value)),
    items: at(['items']),
  };
}

function valuesOf(parts: readonly Part[]): Json[] | undefined {
  const lists = parts.flatMap(({ value: { const: only, enum: some } }) => [
    ...(only === undefined ? [] : [[only]]),
    ...(Array.isArray(some) ? [some] : []),
  ]);
  const [first, ...others] = lists;
  return first?.filter((value) => others.every((list) => hasValue(list, value)));
}

/** Whether a list has a value that is the same as JSON. */
export function hasValue(list: readonly Json[], value: Json): boolean {
  const text = JSON.stringify(value);
  return list.some((one) => JSON.stringify(one) === text);
}

function typeOf(value: Json): Type {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Type;
}
