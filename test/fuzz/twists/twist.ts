import type fc from 'fast-check';
import type { Draft } from '../../support/requests/draft.ts';
import type { Place } from './place.ts';

/** One way to try an operation: drafts of requests, and what has to become of them. */
export interface Twist {
  /** Such as `body.url maxLength`; the same from run to run. */
  name: string;
  kind: 'valid' | 'boundary' | 'fault' | 'hostile' | 'unreadable';
  /** How many requests a round has of it. */
  weight: number;
  drafts: fc.Arbitrary<Draft>;
  expect: Expectation;
}

export type Expectation =
  /**
   * Not refused as invalid. A value on a bound may still be one that the operation knows better than
   * its contract (`isOpen`), or not go with another such value.
   */
  | { outcome: 'taken'; at?: Place; isOpen?: boolean }
  /** Refused for this field; `loosely` where one above or below it may be named in its place. */
  | { outcome: 'refused'; at: Place; field: string; loosely?: boolean }
  /** Taken, or refused for this field, as the contract's schema says of the value that is sent. */
  | { outcome: 'judged'; at: Place }
  /** Refused by a condition of `x-errors`. */
  | { outcome: 'condition'; condition: string }
  /** Taken or refused, whichever. */
  | { outcome: 'answered' };
