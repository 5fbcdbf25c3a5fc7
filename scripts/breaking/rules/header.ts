import type { MessageView } from '../contract-view.ts';
import type { Pair, Rule } from '../rule.ts';

export const header: Rule<Pair<MessageView>> = {
  name: 'header',
  says: 'An answer or an event lacks a header that it had, or may lack one that it always had.',
  *find({ old, now }) {
    for (const [key, { name, required }] of old.headers) {
      const present = now.headers.get(key);
      const place = `${now.name}: ${name}`;
      if (!present) yield { place, words: 'is gone' };
      else if (required && !present.required) yield { place, words: 'may be missing now' };
    }
  },
};
