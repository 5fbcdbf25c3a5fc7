import type { Alternative, FormsPair } from '../schema/alternatives.ts';
import { byGiver, type Rule } from '../rule.ts';

export const type: Rule<FormsPair> = {
  name: 'type',
  says: 'A request no longer takes a type of value, or an answer may now have another one.',
  *find(pair) {
    const { given, taken } = byGiver(pair);
    for (const form of given) {
      if (taken.some((candidate) => hasTypeOf(candidate, form))) continue;
      const name = form.type === 'number' && form.integer ? 'integer' : form.type;
      const words =
        pair.direction === 'request' ? `takes no ${name} any more` : `may now be of type ${name}`;
      yield { place: pair.place, words };
    }
  },
};

/** Whether one form takes values of the other's type. */
export function hasTypeOf(taken: Alternative, given: Alternative): boolean {
  return taken.type === given.type && (!taken.integer || given.integer);
}
