import { isObject, type Json, type JsonObject } from '../generate/contract/document.ts';

/** Members that tell people something, and programs nothing. */
const words = new Set([
  ...['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags'],
  'x-codeSamples',
]);
/** Members whose own members have names that somebody chose. */
const maps = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
/** Members that hold values, not words. */
const data = new Set(['const', 'default', 'enum']);

/** A document without its words and its version: what is the same in two documents that promise the same. */
export function withoutWords(document: JsonObject): Json {
  return strip({ ...document, info: {} }, false);
}

function strip(value: Json, isMap: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => strip(item, false));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isMap || !words.has(name))
      .map(([name, member]) => [
        name,
        member === undefined || (!isMap && data.has(name))
          ? member
          : strip(member, !isMap && maps.has(name)),
      ]),
  );
}
