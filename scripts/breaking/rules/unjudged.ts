import type { Rule } from '../rule.ts';
import type { FormPair } from '../schema/alternatives.ts';

export const unjudged: Rule<FormPair> = {
  name: 'unjudged',
  says: 'A condition such as `not`, `if` or `prefixItems` is another: nobody can tell for whom.',
  *find({ old, now, place }) {
    for (const words of [
      ...now.unjudged.filter((text) => !old.unjudged.includes(text)),
      ...old.unjudged.filter((text) => !now.unjudged.includes(text)).map((text) => `lacks ${text}`),
    ]) {
      yield { place, words };
    }
  },
};
