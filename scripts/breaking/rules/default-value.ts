import type { Json } from '../../generate/contract/document.ts';
import type { Rule } from '../rule.ts';
import type { FormPair } from '../schema/alternatives.ts';

export const defaultValue: Rule<FormPair> = {
  name: 'default',
  says: 'What is not sent in a request means another value than before.',
  *find({ old, now, direction, place }) {
    const [was, is] = [textOf(old.defaultValue), textOf(now.defaultValue)];
    if (direction === 'request' && old.defaultValue !== undefined && was !== is) {
      yield { place, words: `has the default ${is} instead of ${was}` };
    }
  },
};

function textOf(value: Json | undefined): string {
  return value === undefined ? 'none' : JSON.stringify(value);
}
