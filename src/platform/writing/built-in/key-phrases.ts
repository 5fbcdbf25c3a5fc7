import { stopWords } from './stop-words.ts';

/** Words that stand together in a text, and how much they tell of it. */
export interface KeyPhrase {
  words: readonly string[];
  score: number;
}

const noise = /https?:\/\/\S+|[@#][\p{L}\p{N}_.]+/gu;
const longestPhrase = 3;

/**
 * The phrases that tell most of a text, best first (rapid automatic keyword extraction, Rose et al. 2010:
 * runs of words between stop words and punctuation; a word scores by the company that it keeps). Single
 * words that come back follow the phrases that they are in.
 */
export function findKeyPhrases(text: string): KeyPhrase[] {
  const runs = text
    .replace(noise, ' . ')
    .split(/[^\p{L}\p{N}\s'’-]+/u)
    .flatMap(splitRun);
  const scores = scoreWords(runs);
  const phrases = new Map<string, KeyPhrase>();
  const add = (words: readonly string[], score: number): void => {
    const name = words.join(' ').toLowerCase();
    if (!phrases.has(name)) phrases.set(name, { words, score });
  };
  for (const run of runs) {
    const sum = run.reduce(
      (total, word) => total + (scores.get(word.toLowerCase())?.score ?? 0),
      0,
    );
    if (run.length <= longestPhrase) add(run, sum);
    for (const word of run) {
      const { score = 0, count = 0 } = scores.get(word.toLowerCase()) ?? {};
      // A word that comes back tells more than one that was met once.
      add([word], score * Math.sqrt(count) * 0.75);
    }
  }
  return [...phrases.values()].sort(
    (a, b) => b.score - a.score || a.words.join(' ').localeCompare(b.words.join(' '), 'en'),
  );
}

/** The words between two marks, in runs without a stop word. */
function splitRun(text: string): string[][] {
  const runs: string[][] = [[]];
  for (const word of text.split(/\s+/u)) {
    const bare = word.replace(/^['’-]+|['’-]+$/gu, '');
    const tells = bare.length > 1 && !stopWords.has(bare.toLowerCase()) && !/^\p{N}+$/u.test(bare);
    if (tells) runs.at(-1)?.push(bare);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** How often each word comes, and its degree: how many words it stands with, itself included. */
function scoreWords(
  runs: readonly (readonly string[])[],
): Map<string, { count: number; score: number }> {
  const words = new Map<string, { count: number; degree: number; score: number }>();
  for (const run of runs) {
    for (const word of run) {
      const known = words.get(word.toLowerCase()) ?? { count: 0, degree: 0, score: 0 };
      known.count += 1;
      known.degree += Math.min(run.length, longestPhrase);
      known.score = known.degree / known.count;
      words.set(word.toLowerCase(), known);
    }
  }
  return words;
}
