import type { PersonaTraits } from '../../personas/index.ts';
import { capitalise } from '../sentences.ts';
import { findKeyPhrases } from './key-phrases.ts';

const longest = 30;

/** The hashtags of a text, most fitting first: its key phrases, and before all the persona's topics. */
export function suggestHashtags(
  text: string,
  max: number,
  persona: PersonaTraits | undefined,
): string[] {
  const topics = (persona?.topics ?? []).map((topic) => topic.toLowerCase());
  const ranked = findKeyPhrases(text)
    .map(({ words, score }) => {
      const isTopic = topics.includes(words.join(' ').toLowerCase());
      return { tag: toTag(words), isTopic, score };
    })
    .filter(({ tag }) => tag.length > 2 && tag.length <= longest)
    .sort((a, b) => Number(b.isTopic) - Number(a.isTopic) || b.score - a.score);
  const tags = new Map<string, string>();
  for (const { tag } of ranked) {
    if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
    if (tags.size === max) break;
  }
  return [...tags.values()];
}

/** What a text is about: its own hashtags, then its key phrases, each once. */
export function findTopics(text: string, max: number): { topic: string; hashtag: string }[] {
  const own = [...text.matchAll(/(?<![\p{L}\p{N}_&])#([\p{L}\p{N}_]{2,})/gu)].map(
    ([, tag = '']) => tag,
  );
  const found = [
    ...own.map((topic) => ({ topic, hashtag: `#${topic}` })),
    ...findKeyPhrases(text).map(({ words }) => ({ topic: words.join(' '), hashtag: toTag(words) })),
  ];
  const once = new Map<string, { topic: string; hashtag: string }>();
  for (const each of found) {
    const name = each.hashtag.toLowerCase();
    if (once.size < max && name.length > 2 && !once.has(name)) once.set(name, each);
  }
  return [...once.values()];
}

/** `sourdough bakery` as `#SourdoughBakery`; a word's own capitals stay. */
function toTag(words: readonly string[]): string {
  const letters = words.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u)).filter(Boolean);
  return `#${letters.map(capitalise).join('')}`;
}
