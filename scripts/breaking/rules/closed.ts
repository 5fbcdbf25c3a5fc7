import type { Rule } from '../rule.ts';
import type { FormPair } from '../schema/alternatives.ts';

export const closed: Rule<FormPair> = {
  name: 'closed',
  says: 'A request refuses members that it did not know and took.',
  *find({ old, now, direction, place }) {
    if (direction === 'request' && now.closed && !old.closed) {
      yield { place, words: 'refuses members without a name in the contract' };
    }
  },
};
