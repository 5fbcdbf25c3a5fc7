import { splitGraphemes, splitSentences, splitWords } from './sentences.ts';
import { fits, type TextLimits } from './text-limits.ts';

/** A text cut to what fits: after whole sentences, else after a word, else within one, with an ellipsis. */
export function fitText(text: string, limits: TextLimits): string {
  if (fits(text, limits)) return text;
  const whole = longest(splitSentences(text), ' ', (cut) => fits(cut, limits));
  if (whole !== '') return whole;
  const short = (cut: string): boolean => fits(`${cut}…`, limits);
  const words = longest(splitWords(text), ' ', short);
  return `${words || longest(splitGraphemes(text), '', short)}…`;
}

/** As many pieces from the start as fit; longer texts fit less. */
function longest(pieces: readonly string[], glue: string, fit: (text: string) => boolean): string {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fit(pieces.slice(0, middle).join(glue))) low = middle;
    else high = middle - 1;
  }
  return pieces.slice(0, low).join(glue);
}
