import type { MessageView } from '../contract-view.ts';
import type { Pair, Rule } from '../rule.ts';

export const mediaType: Rule<Pair<MessageView>> = {
  name: 'media-type',
  says: 'A body is no longer taken, or no longer sent, in a media type.',
  *find({ old, now }) {
    for (const type of old.content.keys()) {
      if (!now.content.has(type)) yield { place: now.name, words: `is ${type} no more` };
    }
  },
};
