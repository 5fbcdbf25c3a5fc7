import type { Contract } from '../../../src/engine/contract.ts';
import { placeOf } from '../faults.ts';
import { isObject, type Json, type JsonObject } from './document.ts';

/** Members whose content is the contract's data, not the contract: an `x-` there means nothing. */
const data = new Set(['example', 'examples', 'default', 'const', 'enum', 'value', 'security']);
/** Members whose keys are names that the contract chose, among which an `x-` is no extension. */
const maps = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', 'dependentRequired', '$defs'],
  ...['schemas', 'parameters', 'headers', 'requestBodies', 'securitySchemes', 'links', 'callbacks'],
  ...['pathItems', 'webhooks', 'content', 'encoding', 'mapping', 'scopes', 'variables'],
]);

/** `mixed`: the keys are names, beside which extensions may stand. */
type Kind = 'object' | 'map' | 'mixed';

/** Every `x-` extension of a document with its place; those within another's value belong to it. */
export function findExtensions(document: JsonObject): Contract['extensions'] {
  const found: Contract['extensions'] = [];
  visit(document, '#', 'object', (node, name, pointer) => {
    if (name.startsWith('x-')) found.push({ place: placeOf(pointer), name, value: node[name] });
  });
  return found;
}

/** Where each extension of a document stands, as a pointer to the object that has it. */
export function locateExtensions(document: JsonObject): { pointer: string; name: string }[] {
  const found: { pointer: string; name: string }[] = [];
  visit(document, '#', 'object', (_node, name, pointer) => {
    if (name.startsWith('x-')) found.push({ pointer, name });
  });
  return found;
}

/** A copy of a document without the extensions and data in which a `$ref` stands, where it is none. */
export function withoutDataRefs(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  visit(copy, '#', 'object', (node, name) => {
    if (holdsReference(node[name])) Reflect.deleteProperty(node, name);
  });
  return copy;
}

/** Tells of every extension and of every member that is data, and looks into all others. */
function visit(
  node: Json | undefined,
  pointer: string,
  kind: Kind,
  tell: (node: JsonObject, name: string, pointer: string) => void,
): void {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) visit(item, `${pointer}/${index}`, 'object', tell);
  } else if (isObject(node)) {
    for (const [name, value] of Object.entries(node)) {
      const extension = kind !== 'map' && name.startsWith('x-');
      if (extension || (kind === 'object' && data.has(name))) tell(node, name, pointer);
      else visit(value, `${pointer}/${escaped(name)}`, kindOf(name, pointer, kind), tell);
    }
  }
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function kindOf(name: string, pointer: string, parent: Kind): Kind {
  if (parent !== 'object') return 'object';
  if (name === 'responses' && pointer !== '#/components') return 'mixed';
  if (name === 'paths') return 'mixed';
  return name === 'responses' || maps.has(name) ? 'map' : 'object';
}

function holdsReference(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!Array.isArray(value) && typeof value['$ref'] === 'string') return true;
  return Object.values(value).some(holdsReference);
}
