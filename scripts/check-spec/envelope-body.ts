import {
  asArray,
  asObject,
  isObject,
  type Json,
  type JsonObject,
} from '../generate/contract/document.ts';
import { locate, propertyDeclarations, referenceOf, typesOf } from '../generate/schemas/index.ts';
import { followed } from './operations.ts';

const maximumDepth = 4;

/** Placeholders by what a member is called: first match wins. `text` and `number` are its type. */
const words: [names: RegExp, text: string, number: string][] = [
  [/^(request|trace|correlation|log)_?id$/i, '{requestId}', '0'],
  [/^(status|status_?code|http_?status|http_?code)$/i, '{status}', '{status}'],
  [/^(instance|path|pointer)$/i, '{instance}', '0'],
  [/^title$/i, '{title}', '{status}'],
  [
    /^(message|msg|detail|description|reason|error_?description|error_?message)$/i,
    '{message}',
    '{status}',
  ],
  [/^(code|error_?code|error|type|kind|name|slug)$/i, '{code}', '{status}'],
];

/**
 * The template of an error body that follows a schema, by what its members are called; undefined where
 * the schema has none. What must be there and has no meaning for us is empty.
 */
export function envelopeBody(document: JsonObject, schema: Json): JsonObject | undefined {
  return bodyOf(document, schema, 0);
}

function bodyOf(document: JsonObject, schema: Json, depth: number): JsonObject | undefined {
  const properties = propertiesOf(document, schema);
  if (depth > maximumDepth || properties.size === 0) return undefined;
  const required = requiredOf(document, schema);
  const names = [...properties.keys()];
  const body: JsonObject = {};
  for (const [name, [property = true]] of properties) {
    const value = memberOf(document, name, property, names, depth);
    if (value !== undefined) body[name] = value;
    else if (required.has(name)) body[name] = emptyOf(document, property);
  }
  return body;
}

function memberOf(
  document: JsonObject,
  name: string,
  property: Json,
  siblings: readonly string[],
  depth: number,
): Json | undefined {
  const constant = constantOf(document, property);
  if (constant !== undefined) return constant;
  const types = typesOf(document, property);
  if (types?.has('object') === true) return bodyOf(document, property, depth + 1);
  if (types?.has('array') === true) {
    const item = followed(document, asObject(followed(document, property))['items']);
    const inner =
      /^errors?$/i.test(name) && siblings.length === 1
        ? bodyOf(document, item, depth + 1)
        : undefined;
    return inner ? [inner] : undefined;
  }
  const isText = types?.has('string') ?? true;
  if (!isText && types?.has('number') !== true) return undefined;
  const hasCode = siblings.some((other) => /^(code|error_?code)$/i.test(other));
  const hasMessage = siblings.some(
    (other) => other !== name && /message|detail|description|msg|reason/i.test(other),
  );
  if (name === 'error' && isText && (!hasMessage || hasCode))
    return hasMessage ? '{title}' : '{message}';
  const word = words.find(([names]) => names.test(name));
  return word && (isText ? word[1] : word[2] === '0' ? undefined : word[2]);
}

function constantOf(document: JsonObject, property: Json): Json | undefined {
  const declared = followed(document, property);
  if (declared['const'] !== undefined) return declared['const'];
  const values = asArray(declared['enum']);
  return values.length === 1 ? values[0] : undefined;
}

function emptyOf(document: JsonObject, property: Json): Json {
  const types = typesOf(document, property) ?? new Set(['null']);
  if (types.has('null')) return null;
  if (types.has('array')) return [];
  if (types.has('object')) return {};
  if (types.has('boolean')) return false;
  return types.has('number') ? 0 : '';
}

function propertiesOf(document: JsonObject, schema: Json): Map<string, Json[]> {
  try {
    return propertyDeclarations(document, schema);
  } catch {
    return new Map();
  }
}

function requiredOf(document: JsonObject, schema: Json, depth = 0): Set<Json> {
  if (!isObject(schema) || depth > maximumDepth) return new Set();
  const reference = referenceOf(schema);
  const parts = [
    ...asArray(schema['allOf']),
    ...(reference === undefined ? [] : [locate(document, reference).value]),
  ];
  const inherited = parts.flatMap((part) => [...requiredOf(document, part, depth + 1)]);
  return new Set([...asArray(schema['required']), ...inherited]);
}
