import { asArray, isObject, type Json, type JsonObject } from '../contract/document.ts';
import { conjuncts } from './types.ts';

/**
 * Whether checking a value by a schema comes back to that schema for the same value, by references
 * and compositions alone: it would never end.
 */
export function isEndless(document: JsonObject, schema: Json): boolean {
  const done = new Set<Json>();
  const visit = (current: Json): boolean => {
    if (!isObject(current) || done.has(current)) return false;
    done.add(current);
    return inPlace(document, current).some((part) => part === schema || visit(part));
  };
  return visit(schema);
}

function inPlace(document: JsonObject, schema: JsonObject): Json[] {
  const lists = ['oneOf', 'anyOf'].flatMap((keyword) => asArray(schema[keyword]));
  const single = ['not', 'if', 'then', 'else'].map((keyword) => schema[keyword] ?? true);
  return [...conjuncts(document, schema), ...lists, ...single];
}
