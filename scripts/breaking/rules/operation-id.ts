import type { OperationView } from '../contract-view.ts';
import type { Pair, Rule } from '../rule.ts';

export const operationId: Rule<Pair<OperationView>> = {
  name: 'operation-id',
  says: 'An operation has another operationId: generated clients call it by that name.',
  *find({ old, now }) {
    if (old.id === now.id) return;
    yield { place: now.name, words: `is called ${now.id} instead of ${old.id}` };
  },
};
