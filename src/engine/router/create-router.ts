import type { Method } from '../contract.ts';
import { findLeaf } from './find-leaf.ts';
import type { Captures } from './find-leaf.ts';
import { parseTemplate } from './parse-template.ts';
import type { Template } from './parse-template.ts';
import { createNode, leafOf } from './route-tree.ts';
import type { Node } from './route-tree.ts';
import { splitPath } from './split-path.ts';

export interface Route<T> {
  method: Method;
  /** A path template, such as `/workspaces/{id}` or `/keys/{id}:revoke`. */
  path: string;
  value: T;
  /** The name of the parameter that takes the rest of the path (`x-catch-all`). */
  catchAll?: string;
}

/** What a request line means. `allow` is sorted, in upper case, with HEAD beside GET, and OPTIONS. */
export type Match<T> =
  | {
      kind: 'found';
      value: T;
      /** The values of the path's parameters, decoded, in the template's order. */
      params: string[];
      /** The same as received: the same array where nothing was percent-encoded. */
      encoded: string[];
      /** The names of the route's parameters, in the same order. */
      names: readonly string[];
    }
  | { kind: 'options'; allow: readonly string[]; methods: ReadonlyMap<Method, T> }
  | { kind: 'method_not_allowed'; allow: readonly string[] }
  | { kind: 'not_found' }
  | { kind: 'malformed' }
  | { kind: 'too_long' };

export interface Router<T> {
  /**
   * Finds the route of a method, in upper case as on the wire, and a path without its query, as
   * received. HEAD finds GET's route where there is none for HEAD; OPTIONS without a route is
   * answered with the values of all methods. Never throws.
   */
  match(method: string, path: string): Match<T>;
}

interface Entry<T> {
  value: T;
  names: readonly string[];
  path: string;
}

/** Where templates of one shape lead; `entries` has the methods as on the wire, HEAD included. */
interface Endpoint<T> {
  entries: Map<string, Entry<T>>;
  methods: Map<Method, T>;
  allow: string[];
  options: Match<T>;
  notAllowed: Match<T>;
}

/**
 * Makes a router over all routes. At each level it tries static text, then text mixed with
 * parameters (longest text first), then a parameter, then a catch-all, and returns to the next where
 * a deeper segment does not fit. Throws an Error that lists every template that is malformed and
 * every method that is declared twice for one shape of path.
 */
export function createRouter<T>(routes: readonly Route<T>[]): Router<T> {
  const root = createNode<Endpoint<T>>();
  const endpoints = new Set<Endpoint<T>>();
  const faults: string[] = [];
  for (const { method, path, value, catchAll } of routes) {
    const label = `${method.toUpperCase()} ${path}`;
    const template = tryTemplate(path, catchAll, label, faults);
    if (template === undefined) continue;
    const endpoint = leafOf(root, template, createEndpoint<T>);
    const other = endpoint.entries.get(method.toUpperCase());
    if (other !== undefined) {
      faults.push(`${label} is the same path as ${other.path}`);
      continue;
    }
    const names = Object.freeze(template.names);
    endpoint.entries.set(method.toUpperCase(), { value, names, path });
    endpoint.methods.set(method, value);
    endpoints.add(endpoint);
  }
  if (faults.length > 0) throw new Error(`The routes cannot be served:\n${faults.join('\n')}`);
  endpoints.forEach(settle);
  return { match: (method, path) => match(root, method, path) };
}

function tryTemplate(
  path: string,
  catchAll: string | undefined,
  label: string,
  faults: string[],
): Template | undefined {
  try {
    return parseTemplate(path, catchAll);
  } catch (error) {
    faults.push(`${label} ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function createEndpoint<T>(): Endpoint<T> {
  const methods = new Map<Method, T>();
  const allow: string[] = [];
  return {
    entries: new Map(),
    methods,
    allow,
    options: { kind: 'options', allow, methods },
    notAllowed: { kind: 'method_not_allowed', allow },
  };
}

function settle<T>({ entries, allow }: Endpoint<T>): void {
  const get = entries.get('GET');
  if (get !== undefined && !entries.has('HEAD')) entries.set('HEAD', get);
  allow.push(...new Set([...entries.keys(), 'OPTIONS']));
  allow.sort();
}

const notFound = Object.freeze({ kind: 'not_found' } as const);

// Like the segments' buffer, used anew for each request; the values are copied out.
const captures: Captures = { taken: 0, decoded: [], encoded: [] };

function match<T>(root: Node<Endpoint<T>>, method: string, path: string): Match<T> {
  const segments = splitPath(path);
  if (typeof segments === 'string') return { kind: segments };
  captures.taken = 0;
  const endpoint = findLeaf(root, segments, 0, captures);
  if (endpoint === undefined) return notFound;
  const entry = endpoint.entries.get(method);
  if (entry === undefined) return method === 'OPTIONS' ? endpoint.options : endpoint.notAllowed;
  const params = captures.decoded.slice(0, captures.taken);
  const encoded =
    segments.encoded === segments.decoded ? params : captures.encoded.slice(0, captures.taken);
  return { kind: 'found', value: entry.value, params, encoded, names: entry.names };
}
