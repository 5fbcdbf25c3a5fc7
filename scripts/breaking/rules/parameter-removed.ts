import type { OperationView } from '../contract-view.ts';
import type { Pair, Rule } from '../rule.ts';

export const parameterRemoved: Rule<Pair<OperationView>> = {
  name: 'parameter-removed',
  says: 'A parameter is gone: what callers choose by it is chosen no more.',
  *find({ old, now }) {
    for (const [key, { name }] of old.parameters) {
      if (!now.parameters.has(key)) yield { place: `${now.name}: ${name}`, words: 'is gone' };
    }
  },
};
