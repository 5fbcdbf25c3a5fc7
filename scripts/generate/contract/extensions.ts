import type { Contract } from '../../../src/engine/contract.ts';
import { isObject, type JsonObject } from './document.ts';

/** Members whose content is the contract's data, not the contract: an `x-` there means nothing. */
const data = new Set(['example', 'examples', 'default', 'const', 'enum', 'value']);

/** Every `x-` extension of a document with its place; those within another's value belong to it. */
export function findExtensions(document: JsonObject): Contract['extensions'] {
  const found: Contract['extensions'] = [];
  const visit = (node: unknown, place: string): void => {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) visit(item, `${place}/${String(index)}`);
    } else if (isObject(node)) {
      for (const [name, value] of Object.entries(node)) {
        const named = place.endsWith('/properties');
        if (name.startsWith('x-') && !named) found.push({ place: place || '/', name, value });
        else if (!data.has(name)) visit(value, place === '' ? name : `${place}/${name}`);
      }
    }
  };
  visit(document, '');
  return found;
}
