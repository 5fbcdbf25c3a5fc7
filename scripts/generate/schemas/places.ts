import type { Json } from '../contract/document.ts';

/**
 * Finds where a value of a document stands, by its identity; undefined for a copy. The document is
 * walked once, at the first question, since faults are rare.
 */
export function createPlaces(document: Json): (value: Json) => string | undefined {
  let pointers: Map<Json, string> | undefined;
  return (value) => (pointers ??= walk(document)).get(value);
}

function walk(document: Json): Map<Json, string> {
  const pointers = new Map<Json, string>();
  const visit = (value: Json | undefined, pointer: string): void => {
    if (typeof value !== 'object' || value === null || pointers.has(value)) return;
    pointers.set(value, pointer);
    for (const [key, member] of Object.entries(value)) {
      visit(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  };
  visit(document, '#');
  return pointers;
}
