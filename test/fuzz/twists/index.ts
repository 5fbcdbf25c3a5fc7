/**
 * The ways in which an operation is tried, all of them from its contract: valid requests, each bound,
 * each fault by itself, hostile text in each place, and what cannot be read.
 */
import type { Operation } from '../../support/operations/operation.ts';
import { draftArbitrary } from '../../support/requests/draft-arbitrary.ts';
import { boundaryTwists } from './boundary-twists.ts';
import { faultTwists } from './fault-twists.ts';
import { hostileTwists } from './hostile-twists.ts';
import { placesOf } from './place.ts';
import type { Twist } from './twist.ts';
import { unreadableTwists } from './unreadable-twists.ts';

/** Every twist of an operation, and the bounds on which no value could be made. */
export function twistsOf(operation: Operation): { twists: Twist[]; unmade: string[] } {
  const places = placesOf(operation);
  const boundaries = boundaryTwists(operation, places);
  const valid: Twist = {
    name: 'valid',
    kind: 'valid',
    weight: 10,
    drafts: draftArbitrary(operation),
    expect: { outcome: 'taken' },
  };
  const twists = [
    valid,
    ...boundaries.twists,
    ...faultTwists(operation, places),
    ...hostileTwists(operation, places),
    ...unreadableTwists(operation),
  ];
  return { twists, unmade: boundaries.unmade };
}

export type { Expectation, Twist } from './twist.ts';
