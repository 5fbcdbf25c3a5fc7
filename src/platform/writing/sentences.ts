const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The sentences of a text, without the white space between them. */
export function splitSentences(text: string): string[] {
  return [...sentences.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}

/** The words of a text, punctuation attached. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** The characters of a text as people see them. */
export function splitGraphemes(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** With a capital letter at its start, where it has a letter there. */
export function capitalise(text: string): string {
  return text.replace(/^(\P{L}{0,2})(\p{Ll})/u, (_all, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}

/** With a full stop, where it ends without any punctuation; a link, a hashtag and an emoji end by themselves. */
export function closeSentence(text: string): string {
  const last = splitWords(text).at(-1) ?? '';
  const closed =
    /[\p{P}\p{S}\p{Extended_Pictographic}]$/u.test(text) || /^(https?:|#|@)/u.test(last);
  return closed || text === '' ? text : `${text}.`;
}
