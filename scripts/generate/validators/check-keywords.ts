import type { Json, JsonObject } from '../contract/document.ts';

const types = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']);
const isNumber = (value: Json): boolean => typeof value === 'number';
const isCount = (value: Json): boolean => Number.isInteger(value) && Number(value) >= 0;
const isList = (value: Json): boolean => Array.isArray(value) && value.length > 0;
const isMap = (value: Json): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What each keyword's value must be, and how that is said. */
const rules: [keywords: string[], holds: (value: Json) => boolean, words: string][] = [
  [['type'], isType, 'must be a type of JSON Schema, or an array of such'],
  [['enum'], Array.isArray, 'must be an array'],
  [['multipleOf'], (value) => isNumber(value) && Number(value) > 0, 'must be a number above 0'],
  [['maximum', 'minimum'], isNumber, 'must be a number'],
  [
    ['exclusiveMaximum', 'exclusiveMinimum'],
    isNumber,
    'must be a number: true beside another bound is the form of OpenAPI 3.0',
  ],
  [
    ['maxLength', 'minLength', 'maxItems', 'minItems', 'maxContains', 'minContains'],
    isCount,
    'must be a whole number',
  ],
  [['maxProperties', 'minProperties'], isCount, 'must be a whole number'],
  [['uniqueItems'], (value) => typeof value === 'boolean', 'must be true or false'],
  [['format', 'pattern'], (value) => typeof value === 'string', 'must be text'],
  [['allOf', 'oneOf', 'anyOf', 'prefixItems'], isList, 'must be an array of schemas'],
  [['properties', 'patternProperties', 'dependentSchemas'], isMap, 'must be an object of schemas'],
];

/** Throws an Error about the first keyword of a schema whose value can check nothing. */
export function checkKeywords(schema: JsonObject): void {
  for (const [keywords, holds, words] of rules) {
    for (const keyword of keywords) {
      const value = schema[keyword];
      if (value !== undefined && !holds(value)) {
        throw new Error(`${keyword} ${words}, and is ${JSON.stringify(value)}`);
      }
    }
  }
  if (typeof schema['pattern'] === 'string') checkPattern(schema['pattern']);
  const patterns = schema['patternProperties'];
  if (typeof patterns === 'object' && patterns !== null)
    Object.keys(patterns).forEach(checkPattern);
}

/** Patterns are read as JSON Schema advises: as of ECMA-262, with Unicode on. */
function checkPattern(pattern: string): void {
  try {
    new RegExp(pattern, 'u');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the pattern is none of ECMA-262 with Unicode: ${reason}`, { cause });
  }
}

function isType(value: Json): boolean {
  const named = Array.isArray(value) ? value : [value];
  return named.length > 0 && named.every((name) => typeof name === 'string' && types.has(name));
}
