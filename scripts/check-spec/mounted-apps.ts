import type { JsonObject } from '../generate/contract/document.ts';
import { operationsOf } from './operations.ts';

/** The names of the apps that operations are mounted on (`x-mounted`), each once. */
export function mountedApps(document: JsonObject): string[] {
  return [...new Set(operationsOf(document).flatMap(({ declared }) => mountedApp(declared) ?? []))];
}

/** The app that an operation is mounted on; undefined where a handler answers it. */
export function mountedApp(declared: JsonObject): string | undefined {
  const name = declared['x-mounted'];
  return typeof name === 'string' ? name : undefined;
}
