import fc from 'fast-check';
import type { Operation } from '../../support/operations/operation.ts';
import { typesOf } from '../../support/operations/schema.ts';
import { draftArbitrary } from '../../support/requests/draft-arbitrary.ts';
import { nameOf, putInto } from './fault-twists.ts';
import { hostileStrings } from './hostile-strings.ts';
import { anyMember, type Place } from './place.ts';
import type { Twist } from './twist.ts';

/** What Node lets out in a header, as Latin-1. */
const sendable = /^[\x21-\x7e\xa1-\xff]([\t\x20-\x7e\xa0-\xff]*[\x21-\x7e\xa1-\xff])?$/;

/** Requests with hostile text wherever they have text, and with hostile names wherever they have names. */
export function hostileTwists(operation: Operation, places: readonly Place[]): Twist[] {
  const texts = places.filter(
    ({ in: where, schema, isText }) =>
      (where !== 'body' && isText) || typesOf(schema).includes('string') || schema.anyOf,
  );
  const maps = places.filter(({ schema }) => typeof schema.additionalProperties === 'object');
  return [
    ...texts.map((place) => hostile(operation, place, place.path)),
    ...maps.map((place) => hostileName(operation, place)),
  ];
}

function hostile(operation: Operation, place: Place, path: Place['path']): Twist {
  const force = { in: place.in, path };
  const drafts = fc
    .tuple(draftArbitrary(operation, { force, mediaType: place.mediaType }), hostileStrings)
    .filter(([, text]) => place.in !== 'header' || (sendable.test(text) && text.length < 4_000))
    .filter(([, text]) => place.in === 'body' || text.length < 4_000)
    .map(([draft, text]) => putInto(draft, place, text));
  return {
    name: `${nameOf(place, path)} hostile`,
    kind: 'hostile',
    weight: 3,
    drafts,
    expect: { outcome: 'judged', at: place },
  };
}

/** A map with a name in it that nobody thought of. */
function hostileName(operation: Operation, map: Place): Twist {
  const force = { in: map.in, path: [...map.path, anyMember] };
  const drafts = fc
    .tuple(draftArbitrary(operation, { force, mediaType: map.mediaType }), hostileStrings)
    .map(([draft, name]) => putInto(draft, { in: map.in, path: [...map.path, name] }, 'text'));
  return {
    name: `${nameOf(map, map.path)} hostile name`,
    kind: 'hostile',
    weight: 2,
    drafts,
    expect: { outcome: 'judged', at: map },
  };
}
