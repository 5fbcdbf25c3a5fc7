import { asObject, type Json } from '../../generate/contract/document.ts';
import type { ContractView } from '../contract-view.ts';
import type { Finding, Pair, Rule } from '../rule.ts';

export const error: Rule<Pair<ContractView>> = {
  name: 'error',
  says: 'A condition of `x-errors` has another status or code, or errors another media type.',
  *find({ old, now }) {
    const [before, after] = [old.document['x-errors'], now.document['x-errors']];
    yield* compare('x-errors', { old: before, now: after });
    for (const [key, operation] of old.operations) {
      const present = now.operations.get(key);
      if (!present || (operation.errors ?? present.errors) === undefined) continue;
      const pair = { old: operation.errors ?? before, now: present.errors ?? after };
      yield* compare(`${operation.name}: x-errors`, pair);
    }
  },
};

function* compare(place: string, { old, now }: Pair<Json | undefined>): Iterable<Finding> {
  const [before, after] = [asObject(old), asObject(now)];
  const types = [before['contentType'], after['contentType']].map(String);
  if (types[0] !== types[1]) yield { place, words: `is ${types.reverse().join(' instead of ')}` };
  const present = asObject(after['conditions']);
  for (const [name, condition] of Object.entries(asObject(before['conditions']))) {
    for (const member of ['status', 'code']) {
      const [was, is] = [condition, present[name]].map((one) => asObject(one)[member]);
      if (is === undefined || was === is) continue;
      yield {
        place: `${place}.${name}`,
        words: `has the ${member} ${JSON.stringify(is)} instead of ${JSON.stringify(was)}`,
      };
    }
  }
}
