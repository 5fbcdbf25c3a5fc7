import type { OperationView } from '../contract-view.ts';
import type { Pair, Rule } from '../rule.ts';

export const parameterStyle: Rule<Pair<OperationView>> = {
  name: 'parameter-style',
  says: 'A parameter is written in another way: its style, whether it explodes, its media type.',
  *find({ old, now }) {
    for (const [key, { name, style }] of now.parameters) {
      const before = old.parameters.get(key);
      if (!before || before.style === style) continue;
      yield {
        place: `${now.name}: ${name}`,
        words: `is written ${style} instead of ${before.style}`,
      };
    }
  },
};
