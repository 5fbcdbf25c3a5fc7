import { isObject, type Json, type JsonObject } from '../../generate/contract/document.ts';
import { locate, referenceOf } from '../../generate/schemas/index.ts';

/** A schema with what it refers to in its place, so that two can be compared as text; a circle ends. */
export function inline(document: JsonObject, value: Json, trail: readonly string[] = []): Json {
  if (Array.isArray(value)) return value.map((item) => inline(document, item, trail));
  if (!isObject(value)) return value;
  const reference = referenceOf(value);
  if (reference !== undefined && !trail.includes(reference)) {
    const target = inline(document, locate(document, reference).value, [...trail, reference]);
    return { ...value, $ref: target };
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      member === undefined ? member : inline(document, member, trail),
    ]),
  );
}
