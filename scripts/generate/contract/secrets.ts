import { locate } from '../schemas/pointer.ts';
import { isObject, type Json, type JsonObject } from './document.ts';

/** Members that hold schemas by names that the contract chose. */
const maps = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
/** Members that are data: a format in them is none. */
const data = new Set(['example', 'examples', 'default', 'const', 'enum']);

/**
 * Whether a value that an answer's schema describes is a secret: `format: password`, at any depth.
 * What is writeOnly is in no answer.
 */
export function holdsSecret(document: JsonObject, schema: Json | undefined): boolean {
  const visited = new Set<Json>();
  const waiting = [schema];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next);
    if (!isObject(next) || visited.has(next)) continue;
    visited.add(next);
    if (next['writeOnly'] === true) continue;
    if (next['format'] === 'password') return true;
    for (const [name, member] of Object.entries(next)) {
      if (name === '$ref') waiting.push(referred(document, member));
      else if (maps.has(name) && isObject(member)) waiting.push(...Object.values(member));
      else if (!data.has(name)) waiting.push(member);
    }
  }
  return false;
}

/** What is referred to; undefined where that is nowhere, which the generators of code report. */
function referred(document: JsonObject, reference: Json | undefined): Json | undefined {
  try {
    return typeof reference === 'string' ? locate(document, reference).value : undefined;
  } catch {
    return undefined;
  }
}
