import { asArray, isObject, type Json, type JsonObject } from '../generate/contract/document.ts';

/** Which places of a document an operation depends on. */
export interface Reach {
  /** Whether anything at this pointer, above or below it, belongs to the operation. */
  touches(pointer: string): boolean;
}

/** Members in which a `$ref` is data. */
const data = new Set(['example', 'examples', 'default', 'const', 'enum', 'mapping']);

/**
 * Makes the reach of operations: what stands at them, at their path, at their security schemes, and
 * all that these refer to, directly or not.
 */
export function createReach(
  document: JsonObject,
): (pointer: string, schemes: readonly string[]) => Reach {
  const direct = new Map<string, Set<string>>();
  const referencesAt = (pointer: string): Set<string> => {
    let found = direct.get(pointer);
    if (!found) {
      found = new Set();
      gather(valueAt(document, pointer), found);
      direct.set(pointer, found);
    }
    return found;
  };
  return (pointer, schemes) => {
    const path = pointer.slice(0, pointer.lastIndexOf('/'));
    const starts = [pointer, `${path}/parameters`, ...schemes];
    const item = valueAt(document, path);
    if (isObject(item) && typeof item['$ref'] === 'string') starts.push(item['$ref']);
    const reached = new Set(starts);
    // The set grows while it is walked.
    for (const place of reached) for (const further of referencesAt(place)) reached.add(further);
    return {
      touches: (at) => {
        if (at === '#' || at === path) return true;
        for (let part = at; part !== '#'; part = part.slice(0, part.lastIndexOf('/'))) {
          if (reached.has(part)) return true;
        }
        return false;
      },
    };
  };
}

function gather(value: Json | undefined, into: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) gather(item, into);
  } else if (isObject(value)) {
    if (typeof value['$ref'] === 'string') into.add(value['$ref']);
    for (const [name, member] of Object.entries(value)) {
      if (!data.has(name) && !name.startsWith('x-')) gather(member, into);
    }
  }
}

/** What a pointer leads to directly; undefined where it leads nowhere. */
function valueAt(document: JsonObject, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const part of pointer.split('/').slice(1)) {
    const key = decode(part).replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = asArray(value)[Number(key)];
    else value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
