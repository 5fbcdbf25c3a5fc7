/** The types of JSON values; an integer is a number that `integer` says more of. */
export const types = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;
export type Type = (typeof types)[number];

/** Keywords that say how much of something there may be, and the type that they say it of. */
export const bounds = {
  minLength: 'string',
  maxLength: 'string',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  multipleOf: 'number',
  minItems: 'array',
  maxItems: 'array',
  uniqueItems: 'array',
  minProperties: 'object',
  maxProperties: 'object',
} as const satisfies Record<string, Type>;
export type Bound = keyof typeof bounds;

/** Keywords of a text's form: nothing tells whether one form takes more than another. */
export const forms = ['pattern', 'format', 'contentEncoding', 'contentMediaType'];

/** Keywords whose change nobody can judge without trying values, and the types that they are of. */
export const unjudged: Record<string, readonly Type[]> = {
  not: types,
  if: types,
  then: types,
  else: types,
  prefixItems: ['array'],
  contains: ['array'],
  minContains: ['array'],
  maxContains: ['array'],
  unevaluatedItems: ['array'],
  patternProperties: ['object'],
  propertyNames: ['object'],
  dependentRequired: ['object'],
  dependentSchemas: ['object'],
};

/**
 * Whether a limit lets less through than another; undefined is no limit. Of two steps one does where
 * the other is no multiple of it.
 */
export function isTighter(
  bound: Bound,
  limit: number | undefined,
  than: number | undefined,
): boolean {
  if (limit === undefined || limit === than) return false;
  if (than === undefined) return bound !== 'uniqueItems' || limit === 1;
  if (bound === 'multipleOf') return !Number.isInteger(than / limit);
  return bound.startsWith('max') || bound === 'exclusiveMaximum' ? limit < than : limit > than;
}
