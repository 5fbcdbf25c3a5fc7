import fc from 'fast-check';
import type { Operation } from '../../support/operations/operation.ts';
import { draftArbitrary, isKnown } from '../../support/requests/draft-arbitrary.ts';
import { boundsAt } from './boundary-values.ts';
import { nameOf, putInto } from './fault-twists.ts';
import { generalPath, type Place } from './place.ts';
import type { Twist } from './twist.ts';

/** Requests with one value exactly on a bound; `unmade` are the bounds that no value was found for. */
export function boundaryTwists(
  operation: Operation,
  places: readonly Place[],
): { twists: Twist[]; unmade: string[] } {
  const unmade: string[] = [];
  const twists = places.flatMap((place) =>
    boundsAt(operation, place).flatMap(({ bound, values }): Twist[] => {
      const name = `${nameOf(place, place.path)} at ${bound}`;
      if (values.length === 0) {
        unmade.push(`${operation.id} ${name}`);
        return [];
      }
      const force = { in: place.in, path: place.path };
      const drafts = fc
        .tuple(
          draftArbitrary(operation, { force, mediaType: place.mediaType }),
          fc.constantFrom(...values),
        )
        .map(([draft, value]) => putInto(draft, place, value));
      const isOpen = isKnown(operation, place.in, generalPath(place));
      return [
        {
          name,
          kind: 'boundary',
          weight: 1,
          drafts,
          expect: { outcome: 'taken', at: place, isOpen },
        },
      ];
    }),
  );
  return { twists, unmade };
}
