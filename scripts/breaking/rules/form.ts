import { byGiver, type Rule } from '../rule.ts';
import type { FormPair } from '../schema/alternatives.ts';
import { forms } from '../schema/keywords.ts';

export const form: Rule<FormPair> = {
  name: 'form',
  says: 'A request demands another pattern or format, or an answer no longer keeps to its own.',
  *find(pair) {
    const { given, taken } = byGiver(pair);
    if (given.values !== undefined) return;
    for (const keyword of forms) {
      const demanded = taken.forms[keyword];
      if (demanded === undefined || demanded === given.forms[keyword]) continue;
      const words =
        pair.direction === 'request'
          ? `demands ${keyword} ${demanded}`
          : `no longer keeps to ${keyword} ${demanded}`;
      yield { place: pair.place, words };
    }
  },
};
