import type fc from 'fast-check';

/** Values that break a rule. */
export interface BrokenRule {
  rule: string;
  values: fc.Arbitrary<unknown>;
  /** Whether something above or below the place may be named in its stead. */
  loosely?: boolean;
}
