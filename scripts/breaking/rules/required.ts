import { byGiver, type Rule } from '../rule.ts';
import type { FormPair } from '../schema/alternatives.ts';

export const required: Rule<FormPair> = {
  name: 'required',
  says: 'A request demands a member that it did not, or an answer may now lack one.',
  *find(pair) {
    const { given, taken } = byGiver(pair);
    for (const name of taken.required.difference(given.required)) {
      // A member that is gone from an answer is reported as that.
      if (pair.direction === 'response' && !pair.now.properties.has(name)) continue;
      const words = pair.direction === 'request' ? 'is demanded now' : 'may be missing now';
      yield { place: `${pair.place}.${name}`, words };
    }
  },
};
