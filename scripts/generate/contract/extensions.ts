import type { Contract } from '../../../src/engine/contract.ts';
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
  visit(document, '', 'object', (node, name, place) => {
    if (name.startsWith('x-')) found.push({ place: place || '/', name, value: node[name] });
  });
  return found;
}

/** A copy of a document without the extensions and data in which a `$ref` stands, where it is none. */
export function withoutDataRefs(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  visit(copy, '', 'object', (node, name) => {
    if (holdsReference(node[name])) Reflect.deleteProperty(node, name);
  });
  return copy;
}

/** Tells of every extension and of every member that is data, and looks into all others. */
function visit(
  node: Json | undefined,
  place: string,
  kind: Kind,
  tell: (node: JsonObject, name: string, place: string) => void,
): void {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) visit(item, `${place}/${index}`, 'object', tell);
  } else if (isObject(node)) {
    for (const [name, value] of Object.entries(node)) {
      const extension = kind !== 'map' && name.startsWith('x-');
      if (extension || (kind === 'object' && data.has(name))) tell(node, name, place);
      else visit(value, place === '' ? name : `${place}/${name}`, kindOf(name, place, kind), tell);
    }
  }
}

function kindOf(name: string, place: string, parent: Kind): Kind {
  if (parent !== 'object') return 'object';
  if (name === 'responses' && place !== 'components') return 'mixed';
  if (name === 'paths') return 'mixed';
  return name === 'responses' || maps.has(name) ? 'map' : 'object';
}

function holdsReference(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!Array.isArray(value) && typeof value['$ref'] === 'string') return true;
  return Object.values(value).some(holdsReference);
}
