import type { OperationView } from '../contract-view.ts';
import type { Pair, Rule } from '../rule.ts';

export const successStatus: Rule<Pair<OperationView>> = {
  name: 'success-status',
  says: 'A success has another status: one that was declared is gone, or one is new.',
  *find({ old, now }) {
    const [before, after] = [successesOf(old), successesOf(now)];
    for (const status of before.difference(after)) {
      yield { place: now.name, words: `answers ${status} no more` };
    }
    for (const status of after.difference(before)) {
      yield { place: now.name, words: `may now answer ${status}` };
    }
  },
};

function successesOf({ responses }: OperationView): Set<string> {
  return new Set([...responses.keys()].filter((status) => /^[23]/.test(status)));
}
