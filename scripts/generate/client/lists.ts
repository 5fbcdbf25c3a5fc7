import type { ListTraits } from '../../../clients/typescript/src/api.ts';
import type { Contract, Operation, Pagination } from '../../../src/engine/contract.ts';
import { asObject, resolve, type Json, type JsonObject } from '../contract/document.ts';
import { propertyDeclarations, typesOf } from '../schemas/types.ts';

/**
 * How each list of an API is walked, by path: as `x-pagination` says, and as the page's schema has its
 * items and its next position. A list whose schema does not tell them is left out.
 */
export function describeLists(
  contract: Contract,
  document: JsonObject,
): Record<string, ListTraits> {
  return Object.fromEntries(
    contract.operations.flatMap((operation) => {
      const list = describeList(document, operation);
      return list ? [[operation.path, list]] : [];
    }),
  );
}

function describeList(document: JsonObject, operation: Operation): ListTraits | undefined {
  const { pagination, method } = operation;
  if (!pagination || method !== 'get') return undefined;
  const { style, position, size, default: usual, maximum } = pagination;
  const list = { style, position, size, default: usual, maximum };
  const page = pageSchema(document, operation);
  if (typesOf(document, page)?.has('array')) return list;
  const members = propertyDeclarations(document, page);
  const arrays = [...members.keys()].filter((name) => isArray(document, members.get(name) ?? []));
  const [items] = arrays;
  if (items === undefined || arrays.length > 1) return undefined;
  if (style !== 'cursor' && style !== 'token') return { ...list, items };
  const next = [...members.keys()].find((name) => isNext(name, pagination));
  return next === undefined ? undefined : { ...list, items, next };
}

/** The schema of what the list answers. */
function pageSchema(document: JsonObject, { method, path }: Operation): Json {
  const item = resolve(document, asObject(document['paths'])[path]);
  const responses = asObject(asObject(item[method])['responses']);
  const content = asObject(resolve(document, responses['200'])['content']);
  return asObject(Object.values(content)[0])['schema'] ?? {};
}

function isArray(document: JsonObject, declarations: readonly Json[]): boolean {
  return declarations.some((schema) => typesOf(document, schema)?.has('array'));
}

/** `next_cursor` goes with `cursor`, `nextPageToken` with `pageToken`. */
function isNext(name: string, { position }: Pagination): boolean {
  const plain = (text: string): string => text.replaceAll('_', '').toLowerCase();
  return plain(name) === `next${plain(position)}`;
}
