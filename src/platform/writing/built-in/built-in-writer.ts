import { limitsOf } from '../text-limits.ts';
import { splitThread } from '../split-thread.ts';
import type { Writer } from '../writer.ts';
import { removeBanned } from './bans.ts';
import { composePost } from './compose.ts';
import { suggestHashtags } from './hashtags.ts';
import { generateIdeas } from './ideas.ts';
import { optimisePost } from './optimise.ts';
import { rewriteText } from './rewrite.ts';
import { chooseTone } from './tones.ts';

/**
 * Writes by rules and word lists: without a network, and the same for the same every time. Its words
 * are English; in other languages it still splits, counts, punctuates and finds key phrases.
 */
export const builtInWriter: Writer = {
  provider: 'built-in',
  model: 'rules-1',
  rewrite: ({ text, tone }, { persona }) =>
    Promise.resolve(removeBanned(rewriteText(text, chooseTone(tone, persona?.tone)), persona)),
  compose: (task, { persona }) =>
    Promise.resolve(removeBanned(composePost(task, persona), persona)),
  suggestHashtags: ({ text, max }, { persona }) =>
    Promise.resolve(suggestHashtags(text, max, persona)),
  // Not by Promise.resolve alone: it may refuse.
  expandThread: async ({ text, parts, platform }) => splitThread(text, limitsOf(platform), parts),
  generateIdeas: ({ topic, count }, { persona }) =>
    Promise.resolve(generateIdeas(topic, count, persona)),
  optimise: (task, { persona }) => Promise.resolve(optimisePost(task, persona)),
};
