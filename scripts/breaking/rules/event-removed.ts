import type { ContractView } from '../contract-view.ts';
import type { Pair, Rule } from '../rule.ts';

export const eventRemoved: Rule<Pair<ContractView>> = {
  name: 'event-removed',
  says: 'An event is gone from `webhooks`.',
  *find({ old, now }) {
    for (const [type, { name }] of old.events) {
      if (!now.events.has(type)) yield { place: name, words: 'is gone' };
    }
  },
};
