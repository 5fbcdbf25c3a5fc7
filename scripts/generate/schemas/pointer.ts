import { isObject, type Json, type JsonObject } from '../contract/document.ts';

/** A value of a document and the one pointer (RFC 6901, with `#`) that leads to it directly. */
export interface Located {
  value: Json;
  pointer: string;
}

/** More references than this in a row are a circle. */
const maximumHops = 32;

/** What a `#/…` reference points at, through further references on the way; Error where it fails. */
export function locate(document: JsonObject, reference: string): Located {
  if (!reference.startsWith('#/'))
    throw new Error(`the reference ${reference} cannot be followed: it does not begin with #/`);
  let found: Located = { value: document, pointer: '#' };
  for (const part of reference.slice(2).split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    let next = step(found, key);
    for (let hops = 0; !next && hops < maximumHops; hops += 1) {
      const through = referenceOf(found.value);
      if (through === undefined) break;
      found = locate(document, through);
      next = step(found, key);
    }
    if (!next) throw new Error(`the reference ${reference} points nowhere`);
    found = next;
  }
  return found;
}

/** The value itself, or what its chain of references ends at: for everything that is not a schema. */
export function follow(document: JsonObject, start: Located): Located {
  let found = start;
  for (let hops = 0; ; hops += 1) {
    const reference = referenceOf(found.value);
    if (reference === undefined) return found;
    if (hops > maximumHops) throw new Error(`the reference ${reference} leads in a circle`);
    found = locate(document, reference);
  }
}

/** A member of a located object; undefined where it has none of that name. */
export function step({ value, pointer }: Located, key: string): Located | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  const member = (value as JsonObject)[key];
  if (member === undefined) return undefined;
  return {
    value: member,
    pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  };
}

/** The text of `$ref`, if the value has one. */
export function referenceOf(value: Json | undefined): string | undefined {
  const reference = isObject(value) ? value['$ref'] : undefined;
  return typeof reference === 'string' ? reference : undefined;
}

/** The last name in a pointer, decoded: a component's own name. */
export function lastName(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}

/** Sorts pointers in the order in which the document says what they lead to. */
export function inDocumentOrder(document: JsonObject, pointers: Iterable<string>): string[] {
  const positions = new Map<unknown, Map<string, number>>();
  const position = (value: Json, key: string): number => {
    let keys = positions.get(value);
    if (!keys) {
      keys = new Map(Object.keys(value as JsonObject).map((name, index) => [name, index]));
      positions.set(value, keys);
    }
    return keys.get(key) ?? -1;
  };
  const place = (pointer: string): number[] => {
    let value: Json = document;
    return pointer
      .split('/')
      .slice(1)
      .map((part) => {
        const key = lastName(part);
        const at = position(value, key);
        value = (value as JsonObject)[key] ?? {};
        return at;
      });
  };
  const entries = [...pointers].map((pointer) => ({ pointer, place: place(pointer) }));
  return entries.sort((a, b) => comparePlaces(a.place, b.place)).map(({ pointer }) => pointer);
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((at, depth) => at !== b[depth]);
  if (index === -1) return a.length - b.length;
  return (a[index] ?? -1) - (b[index] ?? -1);
}
