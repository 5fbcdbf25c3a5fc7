import type { NetworkLimits } from './connector.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** A link as networks find it in text; what punctuates the sentence around it is none of it. */
const link = /\bhttps?:\/\/[^\s<>"]*[^\s<>".,:;!?'’”)\]}]/giu;

/** How long a text is, as a network counts. */
export interface Measure {
  characters: number;
  bytes: number;
}

/**
 * How long a text is to a network: in extended grapheme clusters (UAX 29), so that an emoji with its
 * modifiers counts once, links as the network counts them, and in UTF-8 bytes.
 */
export function measureText(
  text: string,
  { linkCharacters }: Pick<NetworkLimits, 'linkCharacters'>,
): Measure {
  const bytes = Buffer.byteLength(text);
  if (linkCharacters === undefined) return { characters: countGraphemes(text), bytes };
  const links = text.match(link)?.length ?? 0;
  // Each link leaves one character behind, so that what stood around it does not grow together.
  const rest = countGraphemes(text.replace(link, ' ')) - links;
  return { characters: rest + links * linkCharacters, bytes };
}

function countGraphemes(text: string): number {
  return [...segmenter.segment(text)].length;
}
