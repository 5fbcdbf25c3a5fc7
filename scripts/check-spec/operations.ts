import type { Method } from '../../src/engine/contract.ts';
import { asArray, asObject, isObject, type JsonObject } from '../generate/contract/document.ts';
import { follow } from '../generate/schemas/pointer.ts';

export const methods: readonly Method[] = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
];

/** An operation as the document declares it. */
export interface DeclaredOperation {
  method: Method;
  path: string;
  /** Where a fault of it is told. */
  pointer: string;
  declared: JsonObject;
}

/** Every operation of a document; paths that refer to nothing have none. */
export function operationsOf(document: JsonObject): DeclaredOperation[] {
  return Object.entries(asObject(document['paths'])).flatMap(([path, entry]) => {
    const at = `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const item = followed(document, entry ?? null, at);
    return methods.flatMap((method) => {
      const declared = item[method];
      if (!isObject(declared)) return [];
      return [{ method, path, pointer: `${at}/${method}`, declared }];
    });
  });
}

/** What a value refers to, or nothing where it leads nowhere. */
export function followed(
  document: JsonObject,
  value: JsonObject[string],
  pointer = '#',
): JsonObject {
  try {
    return asObject(follow(document, { value: value ?? null, pointer }).value);
  } catch {
    return {};
  }
}

/** The security requirements of an operation, its own or the root's. */
export function requirementsOf(document: JsonObject, declared: JsonObject): JsonObject[] {
  return asArray(declared['security'] ?? document['security']).filter(isObject);
}
