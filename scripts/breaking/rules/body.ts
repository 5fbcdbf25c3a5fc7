import type { OperationView } from '../contract-view.ts';
import type { Pair, Rule } from '../rule.ts';

export const body: Rule<Pair<OperationView>> = {
  name: 'body',
  says: 'A request must have a body that it need not have had, or may have none any more.',
  *find({ old, now }) {
    const place = `${now.name}: body`;
    if (now.body?.required && !old.body?.required) yield { place, words: 'is demanded now' };
    if (old.body && !now.body) yield { place, words: 'is gone' };
  },
};
