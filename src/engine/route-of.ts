import type { Operation } from './contract.ts';
import type { Route } from './router/index.ts';

/** The route of an operation below the base path of its API, leading to `value`. */
export function routeOf<T>(
  { basePath }: { basePath: string },
  { method, path, parameters }: Operation,
  value: T,
): Route<T> {
  const catchAll = parameters.find((parameter) => parameter.catchAll === true)?.name;
  return { method, path: basePath + path, value, ...(catchAll !== undefined && { catchAll }) };
}
