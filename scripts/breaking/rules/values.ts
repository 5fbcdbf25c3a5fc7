import type { Json } from '../../generate/contract/document.ts';
import { byGiver, type Rule } from '../rule.ts';
import { hasValue, type FormPair } from '../schema/alternatives.ts';

export const values: Rule<FormPair> = {
  name: 'values',
  says: 'A request no longer takes a value of an enum, or an answer may now have another one.',
  *find(pair) {
    const { given, taken } = byGiver(pair);
    const allowed = taken.values;
    if (allowed === undefined) return;
    const { place } = pair;
    const request = pair.direction === 'request';
    if (given.values === undefined) {
      const listed = listOf(allowed);
      yield { place, words: request ? `takes only ${listed}` : `may now be other than ${listed}` };
      return;
    }
    const missing = given.values.filter((value) => !hasValue(allowed, value));
    if (missing.length === 0) return;
    const listed = listOf(missing);
    yield { place, words: request ? `takes ${listed} no more` : `may now be ${listed}` };
  },
};

function listOf(all: readonly Json[]): string {
  return all.map((value) => JSON.stringify(value)).join(', ');
}
