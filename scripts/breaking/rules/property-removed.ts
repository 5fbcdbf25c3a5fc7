import type { Rule } from '../rule.ts';
import type { FormPair } from '../schema/alternatives.ts';

export const propertyRemoved: Rule<FormPair> = {
  name: 'property-removed',
  says: 'A member of a request or an answer is gone, or is now only for the other direction.',
  *find({ old, now, place }) {
    for (const name of old.properties.keys()) {
      if (now.properties.has(name)) continue;
      yield { place: `${place}.${name}`, words: 'is gone' };
    }
  },
};
