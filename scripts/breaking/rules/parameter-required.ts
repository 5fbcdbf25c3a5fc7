import type { OperationView } from '../contract-view.ts';
import type { Pair, Rule } from '../rule.ts';

export const parameterRequired: Rule<Pair<OperationView>> = {
  name: 'parameter-required',
  says: 'A parameter is demanded that was not there, or need not have been sent.',
  *find({ old, now }) {
    for (const [key, { name, required }] of now.parameters) {
      if (!required || old.parameters.get(key)?.required) continue;
      yield { place: `${now.name}: ${name}`, words: 'is demanded now' };
    }
  },
};
