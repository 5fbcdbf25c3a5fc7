import { byGiver, type Rule } from '../rule.ts';
import type { FormPair } from '../schema/alternatives.ts';
import { bounds as known, isTighter, type Bound } from '../schema/keywords.ts';

export const bounds: Rule<FormPair> = {
  name: 'bounds',
  says: 'A bound of length, size or number is tighter in a request, or wider in an answer.',
  *find(pair) {
    const { given, taken } = byGiver(pair);
    // Listed values are within their own bounds; `values` tells of them.
    if (given.values !== undefined) return;
    for (const bound of Object.keys(known) as Bound[]) {
      if (!isTighter(bound, taken.bounds[bound], given.bounds[bound])) continue;
      const [was, is] = [pair.old.bounds[bound], pair.now.bounds[bound]];
      yield {
        place: pair.place,
        words: `has ${bound} ${String(is ?? 'no more')} instead of ${String(was ?? 'none')}`,
      };
    }
  },
};
