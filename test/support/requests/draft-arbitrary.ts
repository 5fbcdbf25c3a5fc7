import fc from 'fast-check';
import type { Operation, Parameter } from '../operations/operation.ts';
import { referencesOf, type Reference } from '../operations/references.ts';
import type { Draft } from './draft.ts';
import { Given, IdOf } from './draft.ts';
import { knownValues, neededMembers } from './known-values.ts';
import { valueArbitrary } from './values/value-arbitrary.ts';
import type { Path, ValueContext } from './values/value-context.ts';

/** What drafts are to have. */
export interface DraftOptions {
  /** A value that must be there: its place and the path from it. */
  force?: { in: Parameter['in'] | 'body'; path: Path } | undefined;
  /** The media type of the body, where it has one; any that the contract declares otherwise. */
  mediaType?: string | undefined;
  /** Only what is required, and what is forced. */
  plain?: boolean;
}

/** Drafts of requests that an operation has to take, with ids of the caller's own resources. */
export function draftArbitrary(
  operation: Operation,
  options: DraftOptions = {},
): fc.Arbitrary<Draft> {
  return fc.record({
    carrier: fc.nat({ max: Math.max(0, operation.security.length - 1) }),
    parameters: fc.record({
      path: parametersIn(operation, 'path', options),
      query: parametersIn(operation, 'query', options),
      header: parametersIn(operation, 'header', options),
      cookie: parametersIn(operation, 'cookie', options),
    }),
    body: bodyArbitrary(operation, options),
    headers: fc.constant({}),
  });
}

function parametersIn(
  operation: Operation,
  place: Parameter['in'],
  { force, plain }: DraftOptions,
): fc.Arbitrary<Record<string, unknown>> {
  const declared = operation.parameters.filter((one) => one.in === place);
  const [forced, ...rest] = force?.in === place ? force.path : [];
  const kept = declared.filter(
    ({ name, required }) => plain !== true || required === true || name === forced,
  );
  const model = kept.map(({ name, schema }) => {
    const context = contextFor(operation, place, name === forced ? rest : undefined, plain);
    return [name, valueArbitrary(context, schema, [name])] as const;
  });
  const requiredKeys = kept
    .filter(({ name, required }) => required === true || name === forced)
    .map(({ name }) => name);
  return fc.record(Object.fromEntries(model), { requiredKeys });
}

function bodyArbitrary(operation: Operation, options: DraftOptions): fc.Arbitrary<Draft['body']> {
  const { body } = operation;
  if (!body) return fc.constant(undefined);
  const { force, mediaType, plain } = options;
  const types = mediaType === undefined ? Object.keys(body.content) : [mediaType];
  const bodies = types.map((type) => {
    const context = contextFor(
      operation,
      'body',
      force?.in === 'body' ? force.path : undefined,
      plain,
    );
    const schema = body.content[type]?.schema ?? {};
    return (
      valueArbitrary(context, schema, [])
        // A plain form of which nothing is required is always empty.
        .filter((value) => body.required !== true || plain === true || isWritten(type, value))
        .map((value) => ({ mediaType: type, value }))
    );
  });
  const isNeeded = body.required === true || force?.in === 'body';
  return isNeeded ? fc.oneof(...bodies) : fc.option(fc.oneof(...bodies), { nil: undefined });
}

/** Whether a value has bytes at all: a form without a field is no body. */
function isWritten(mediaType: string, value: unknown): boolean {
  if (mediaType !== 'application/x-www-form-urlencoded') return true;
  const isEmpty = (member: unknown): boolean =>
    typeof member === 'object' && member !== null && Object.keys(member).length === 0;
  return Object.values(value as object).some((member) => !isEmpty(member));
}

/** What is known of the values at a place: the ids that are referred to, and known-values.ts. */
export function contextFor(
  operation: Operation,
  place: Parameter['in'] | 'body',
  force?: Path,
  plain = false,
): ValueContext {
  const references = referencesOf(operation).filter((one) => one.in === place);
  return {
    document: operation.document,
    place: place === 'header' ? place : undefined,
    force,
    plain,
    known: (path) =>
      knownAt(operation, place, path) ??
      referenceAt(operation, references, path) ??
      positionAt(operation, place, path),
    needed: (path) =>
      (place === 'body' && path.length === 0 ? neededMembers[operation.id] : undefined) ?? [],
  };
}

/** Whether the contract alone does not say which values are taken at a place or below it. */
export function isKnown(
  operation: Operation,
  place: Parameter['in'] | 'body',
  path: Path,
): boolean {
  const text = [place, ...path].join('.');
  const isBelow = Object.keys(knownValues).some((key) => {
    const [owner = '', at = ''] = key.split(' ');
    return (
      owns(operation, owner) &&
      (at === text || at.startsWith(`${text}.`) || text.startsWith(`${at}.`))
    );
  });
  return isBelow || contextFor(operation, place).known(path) !== undefined;
}

function owns({ id, api }: Operation, owner: string): boolean {
  return owner === id || owner === api || owner === '*';
}

function knownAt(
  { id, api }: Operation,
  place: Parameter['in'] | 'body',
  path: Path,
): fc.Arbitrary<unknown> | undefined {
  const at = [place, ...path].join('.');
  return [id, api, '*'].map((owner) => knownValues[`${owner} ${at}`]).find(Boolean);
}

/** A page that is named by an opaque text is one that the list itself named. */
function positionAt(
  { id, source }: Operation,
  place: Parameter['in'] | 'body',
  path: Path,
): fc.Arbitrary<unknown> | undefined {
  const pages = source['x-pagination'] as { style: string; position: string } | undefined;
  const isOpaque = pages?.style === 'cursor' || pages?.style === 'token';
  if (!isOpaque || place !== 'query' || pages.position !== path.join('.')) return undefined;
  return fc.constant(new Given(`next page of ${id}`));
}

function referenceAt(
  { method }: Operation,
  references: readonly Reference[],
  path: Path,
): fc.Arbitrary<unknown> | undefined {
  const text = path.join('.');
  const reference = references.find((one) => one.path.join('.') === text);
  if (!reference) return undefined;
  const { resource, numeric, in: place } = reference;
  // What a request changes or spends is its own, so that the next finds what it needs.
  const whose = method === 'GET' || place !== 'path' ? 'own' : 'fresh';
  return fc.constant(new IdOf(resource, whose, numeric));
}
