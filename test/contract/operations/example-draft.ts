import fc from 'fast-check';
import { exampleOf } from '../../support/operations/example-of.ts';
import type { Operation } from '../../support/operations/operation.ts';
import { contextFor, draftArbitrary } from '../../support/requests/draft-arbitrary.ts';
import { Given, IdOf, type Draft } from '../../support/requests/draft.ts';

/**
 * The request that a contract shows of an operation, with ids and secrets of the caller's own in the
 * place of the example's, and only what is required. Of a body without an example, what its schema
 * allows. `spends` is whether the resource that it names must be one that no other request names.
 */
export function exampleDraft(
  operation: Operation,
  {
    mediaType = Object.keys(operation.body?.content ?? {})[0],
    spends,
  }: { mediaType?: string | undefined; spends: boolean },
): Draft {
  const options = { plain: true, mediaType };
  const [drawn] = fc.sample(draftArbitrary(operation, options), { numRuns: 1, seed: 1 });
  if (!drawn) throw new Error(`${operation.id}: no request can be drawn`);
  const { path, query, header, cookie } = drawn.parameters;
  const example = exampleOf(operation.document, operation.body?.content[mediaType ?? ''] ?? {});
  return {
    ...drawn,
    carrier: 0,
    parameters: { path: spends ? path : mapValues(path, share), query, header, cookie },
    body:
      mediaType === undefined || example === undefined
        ? drawn.body
        : { mediaType, value: insertOwn(operation, example, []) },
  };
}

/** A resource that is seeded once, for all who only read it or are refused. */
function share(value: unknown): unknown {
  if (!(value instanceof IdOf) || value.whose !== 'fresh') return value;
  return new IdOf(value.resource, 'own', value.numeric);
}

/** A copy of an example with the placeholders that stand for something of the caller's. */
function insertOwn(operation: Operation, example: unknown, path: readonly string[]): unknown {
  const known = contextFor(operation, 'body').known(path);
  const [own] = known ? fc.sample(known, 1) : [];
  if (own instanceof Given || own instanceof IdOf) return own;
  if (Array.isArray(example)) {
    return example.map((item) => insertOwn(operation, item, [...path, '*']));
  }
  if (typeof example !== 'object' || example === null) return example;
  return Object.fromEntries(
    Object.entries(example).map(([name, member]) => [
      name,
      insertOwn(operation, member, [...path, name]),
    ]),
  );
}

function mapValues<T>(
  values: Readonly<Record<string, T>>,
  map: (value: T) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}
