import fc from 'fast-check';
import type { Operation } from '../../support/operations/operation.ts';
import type { Draft } from '../../support/requests/draft.ts';
import { absent, put, Repeated } from '../../support/requests/draft.ts';
import { draftArbitrary } from '../../support/requests/draft-arbitrary.ts';
import { brokenRules } from './fault-values.ts';
import { alternativeFaults } from './alternative-faults.ts';
import { fieldAt, type Place } from './place.ts';
import type { Twist } from './twist.ts';

/** Requests in which one thing is wrong: each rule of each place, by itself. */
export function faultTwists(operation: Operation, places: readonly Place[]): Twist[] {
  return places.flatMap((place) => [
    ...brokenRules(operation.document, place).map(({ rule, values, loosely = false }) =>
      fault(operation, place, rule, values, { loosely }),
    ),
    ...alternativeFaults(operation, place).map(({ rule, values }) =>
      fault(operation, place, rule, values, { loosely: true }),
    ),
    ...missing(operation, place),
    ...unknown(operation, place),
    ...repeated(operation, place),
  ]);
}

/** A fault at a place, or at a member of it. */
function fault(
  operation: Operation,
  place: Place,
  rule: string,
  values: fc.Arbitrary<unknown>,
  { member, loosely }: { member?: string; loosely?: boolean } = {},
): Twist {
  const path = member === undefined ? place.path : [...place.path, member];
  const force = { in: place.in, path: place.path };
  const { mediaType } = place;
  const drafts = fc
    .tuple(draftArbitrary(operation, { force, mediaType }), values)
    .filter(([, value]) => !isNoItem(place, value))
    .map(([draft, value]) => putInto(draft, { in: place.in, path }, value));
  const field = fieldAt({ path });
  return {
    name: `${nameOf(place, path)} ${rule}`,
    kind: 'fault',
    weight: 1,
    drafts,
    expect: { outcome: 'refused', at: place, field, loosely: loosely ?? false },
  };
}

/** Whether it is the text of an item that makes an empty list of a list with this item alone. */
function isNoItem({ in: where, isText, path }: Place, value: unknown): boolean {
  return isText && where !== 'body' && path.length > 1 && value === '';
}

/** The draft with another value at a place. */
export function putInto(
  draft: Draft,
  { in: where, path }: Pick<Place, 'in' | 'path'>,
  value: unknown,
): Draft {
  if (where !== 'body') {
    const values = put(draft.parameters[where], path, value) as Record<string, unknown>;
    return { ...draft, parameters: { ...draft.parameters, [where]: values } };
  }
  const { body } = draft;
  if (!body) throw new Error('a draft without a body has no place in it');
  const changed = put(body.value, path, value);
  return { ...draft, body: changed === absent ? undefined : { ...body, value: changed } };
}

/** A place in words: `body.settings.timezone`, with the media type where it is a form. */
export function nameOf(
  { in: where, mediaType = '', isText }: Place,
  path = [] as Place['path'],
): string {
  const form = isText && where === 'body' ? ` (${mediaType})` : '';
  return [where, ...path].join('.') + form;
}

function missing(operation: Operation, place: Place): Twist[] {
  if (!place.required || place.in === 'path') return [];
  // A form without a field is no body at all.
  return [fault(operation, place, 'required', fc.constant(absent), { loosely: place.isText })];
}

function unknown(operation: Operation, place: Place): Twist[] {
  const { schema, in: where, isText } = place;
  if (where !== 'body' || schema.additionalProperties !== false) return [];
  if (isText && place.path.length > 0) return [];
  const values = isText
    ? fc.constant('text')
    : fc.constantFrom<unknown>(null, true, 1, 'text', [], {});
  return ['unknown_member', 'constructor_', '$where'].map((member) =>
    fault(operation, place, 'unknown', values, { member }),
  );
}

/** A value that is given twice where one is wanted. */
function repeated(operation: Operation, place: Place): Twist[] {
  const { in: where, path, schema, isSpread } = place;
  const isList = schema.items !== undefined && isSpread;
  if (where !== 'query' || path.length > 1 || isList) return [];
  const drafts = draftArbitrary(operation, { force: { in: where, path } }).map((draft) =>
    putInto(draft, place, new Repeated(['1', '1'])),
  );
  const expect = { outcome: 'refused' as const, at: place, field: fieldAt(place) };
  return [{ name: `${nameOf(place, path)} repeated`, kind: 'fault', weight: 1, drafts, expect }];
}
