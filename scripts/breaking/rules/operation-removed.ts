import type { ContractView } from '../contract-view.ts';
import type { Pair, Rule } from '../rule.ts';

export const operationRemoved: Rule<Pair<ContractView>> = {
  name: 'operation-removed',
  says: 'An operation is gone, or has another method, path or base path.',
  *find({ old, now }) {
    for (const [key, { name }] of old.operations) {
      if (!now.operations.has(key)) yield { place: name, words: 'is gone' };
    }
  },
};
