import type { PersonaTraits } from '../../personas/index.ts';
import { fitText } from '../fit-text.ts';
import { capitalise, splitSentences, splitWords } from '../sentences.ts';
import { fits, lengthOf, limitsOf, type TextLimits } from '../text-limits.ts';
import type { Goal, Optimised, OptimiseTask } from '../writer.ts';
import { suggestHashtags } from './hashtags.ts';

/** What a text is looked at for. */
interface Look {
  goal: Goal;
  limits: TextLimits;
  persona: PersonaTraits | undefined;
}

/** One thing that is wrong with a text, and the text without it where a rule can tell how. */
interface Finding {
  change: string;
  reason: string;
  mended?: string;
  /** Points that a text loses as long as it is so. */
  weight: number;
}

type Check = (text: string, look: Look) => Finding | undefined;

const hashtag = /(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]+/gu;
const link = /https?:\/\/\S+/u;

/** In the order in which they mend. */
const checks: readonly Check[] = [
  (text) => {
    const marks = /([!?])\1{1,}/u.exec(text);
    return (
      (marks && {
        change: `One ${marks[1] === '!' ? 'exclamation' : 'question'} mark instead of ${String(marks[0].length)}`,
        reason: 'Repeated punctuation reads as shouting.',
        mended: text.replace(/([!?])\1+/gu, '$1'),
        weight: 6,
      }) ??
      undefined
    );
  },
  (text) => {
    const loud = splitWords(text).filter((word) => /^\p{Lu}{4,}\P{L}*$/u.test(word));
    if (loud.length < 3) return undefined;
    return {
      change: 'No words in capitals',
      reason: 'Whole words in capitals read as shouting, and screen readers spell them out.',
      mended: text.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()),
      weight: 8,
    };
  },
  (text) => {
    const clean = text
      .replace(/[ \t]+/gu, ' ')
      .replace(/ *\n */gu, '\n')
      .replace(/\n{3,}/gu, '\n\n');
    if (clean.trim() === text) return undefined;
    return {
      change: 'No stray white space',
      reason: 'Gaps look like a mistake.',
      mended: clean.trim(),
      weight: 2,
    };
  },
  (text) => {
    const mended = capitalise(text);
    if (mended === text) return undefined;
    return {
      change: 'A capital letter at the start',
      reason: 'It is read with more trust.',
      mended,
      weight: 3,
    };
  },
  (text, { limits }) => {
    if (fits(text, limits)) return undefined;
    return {
      change: `At most ${String(limits.characters)} characters instead of ${String(lengthOf(text, limits))}`,
      reason: 'The network takes no more.',
      mended: fitText(text, limits),
      weight: 25,
    };
  },
  (text, { limits }) => {
    const tags = text.match(hashtag) ?? [];
    if (tags.length <= limits.hashtags) return undefined;
    let left = limits.hashtags;
    return {
      change: `${String(limits.hashtags)} hashtags instead of ${String(tags.length)}`,
      reason: 'More than that is taken for spam.',
      mended: text
        .replace(hashtag, (tag) => ((left -= 1) >= 0 ? tag : ''))
        .replace(/[ \t]{2,}/gu, ' ')
        .trim(),
      weight: 8,
    };
  },
  (text, { goal, limits, persona }) => {
    if (goal !== 'reach' || text.match(hashtag)) return undefined;
    const tags = suggestHashtags(text, Math.min(limits.hashtags, 2), persona).join(' ');
    const mended = `${text}\n\n${tags}`;
    if (tags === '' || !fits(mended, limits)) return undefined;
    return {
      change: `Hashtags: ${tags}`,
      reason: 'People who do not follow you find posts by them.',
      mended,
      weight: 12,
    };
  },
  (text, { goal }) => {
    if (goal !== 'engagement' || text.includes('?')) return undefined;
    return {
      change: 'A question at the end',
      reason: 'Questions get more answers than statements.',
      weight: 15,
    };
  },
  (text, { goal }) => {
    if (goal !== 'clicks' || link.test(text)) return undefined;
    return { change: 'A link', reason: 'There is nothing to click on.', weight: 30 };
  },
  (text) => {
    const [first = ''] = splitSentences(text);
    if (splitWords(first).length <= 18) return undefined;
    return {
      change: 'A shorter first sentence',
      reason: 'Most readers see only the first line before they decide.',
      weight: 10,
    };
  },
  (text) => {
    if (splitWords(text).length >= 5) return undefined;
    return {
      change: 'Something concrete: what, when, where',
      reason: 'So few words give nobody a reason to stop.',
      weight: 20,
    };
  },
  (text) => {
    if (/\p{N}/u.test(text)) return undefined;
    return {
      change: 'A number',
      reason: 'A date, a price or a count makes a text concrete.',
      weight: 5,
    };
  },
];

/** A text made better where rules can, what is left for a person to do, and a score that both explain. */
export function optimisePost(
  { text, goal, platform }: OptimiseTask,
  persona: PersonaTraits | undefined,
): Optimised {
  const look: Look = { goal, limits: limitsOf(platform), persona };
  const outcome: Optimised = { text, suggestions: [], score: 100 };
  for (const check of checks) {
    const found = check(outcome.text, look);
    if (!found) continue;
    const { change, reason, mended, weight } = found;
    outcome.suggestions.push({ change, reason, applied: mended !== undefined });
    if (mended === undefined) outcome.score -= weight;
    else outcome.text = mended;
  }
  return { ...outcome, score: Math.max(0, outcome.score) };
}
