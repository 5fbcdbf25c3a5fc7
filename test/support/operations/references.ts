import { references } from '../seeds/references.ts';
import { seeds } from '../seeds/index.ts';
import type { Operation, Parameter } from './operation.ts';
import { flatten, typesOf, type Schema } from './schema.ts';

/** A value of a request that names a resource by its id. */
export interface Reference {
  in: Parameter['in'] | 'body';
  /** The names that lead to it from its place; `*` for each item of a list. */
  path: readonly string[];
  /** The resource, as seeds name it. */
  resource: string;
  /** Whether ids are numbers there. */
  numeric: boolean;
}

/** Every reference that a request of an operation can have. Throws for one that nobody can seed. */
export function referencesOf(operation: Operation): Reference[] {
  const parameters = operation.parameters.flatMap((parameter) => {
    const { in: place, name, schema } = parameter;
    const collection =
      place === 'path'
        ? segmentBefore(operation.path, name)
        : parameter['x-tenant'] === 'own' && 'current-workspace';
    return within(operation, place, [name], schema, collection || undefined);
  });
  const [content] = Object.values(operation.body?.content ?? {});
  return [...parameters, ...(content ? within(operation, 'body', [], content.schema) : [])];
}

function within(
  operation: Operation,
  place: Reference['in'],
  path: readonly string[],
  schema: Schema,
  collection = collectionNamed(path.findLast((part) => part !== '*') ?? ''),
): Reference[] {
  const flat = flatten(operation.document, schema);
  if (flat.items) return within(operation, place, [...path, '*'], flat.items);
  if (flat.properties) {
    return Object.entries(flat.properties).flatMap(([member, property]) =>
      within(operation, place, [...path, member], property),
    );
  }
  const resource = resourceOf(operation, place, path, collection);
  if (resource === undefined) return [];
  return [{ in: place, path, resource, numeric: typesOf(flat).includes('integer') }];
}

/** What `post_id`, `postIds` and `X-Post-ID` name: `posts`. Other names are no references. */
function collectionNamed(name: string): string | undefined {
  const stem = /^(?:[Xx]-)?(.+?)(?:_id|-id|-ID|Id|_ids|-ids|Ids)$/.exec(name)?.[1];
  return stem === undefined ? undefined : plural(kebab(stem));
}

/** What the registry says, or else the name; undefined for what is no reference. */
function resourceOf(
  { id, api }: Operation,
  place: Reference['in'],
  path: readonly string[],
  collection: string | undefined,
): string | undefined {
  const name = path.filter((part) => part !== '*').join('.');
  const said = [`${id} ${place}.${name}`, `${api} ${place}.${name}`, `${api} ${name}`].flatMap(
    (key) => (key in references ? [references[key]] : []),
  );
  if (said.length === 0 && collection === undefined) return undefined;
  if (said[0] === null) return undefined;
  const named = [`${api}.${collection ?? ''}`, `core.${collection ?? ''}`];
  const resource = said[0] ?? named.find((key) => key in seeds);
  if (resource !== undefined && resource in seeds) return resource;
  throw new Error(
    `${id}: nobody can seed what ${name} in the ${place} names. Add '${resource ?? named[0] ?? ''}' to ` +
      `test/support/seeds/index.ts, or '${api} ${name}' to test/support/seeds/references.ts`,
  );
}

/** The segment in front of a path parameter: `webhooks` of `/webhooks/{id}/test`. */
function segmentBefore(path: string, name: string): string {
  const [before = ''] = path.split(`/{${name}}`);
  return before.split('/').at(-1) ?? '';
}

function kebab(name: string): string {
  return name
    .replaceAll('_', '-')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

function plural(name: string): string {
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}
