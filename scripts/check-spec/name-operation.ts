import type { Method } from '../../src/engine/contract.ts';

const verbs: Readonly<Record<Method, string>> = {
  get: 'get',
  put: 'set',
  post: 'create',
  delete: 'delete',
  patch: 'update',
  head: 'check',
  options: 'describe',
  trace: 'trace',
};

/** An operationId for an operation that has none, which no other has: it becomes one of `taken`. */
export function nameOperation(method: Method, path: string, taken: Set<string>): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const name =
    verbs[method] + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  let unique = name;
  for (let count = 2; taken.has(unique); count += 1) unique = `${name}${count}`;
  taken.add(unique);
  return unique;
}
