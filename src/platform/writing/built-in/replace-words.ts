/** Replaces whole words and phrases, in one pass: what was put in is not looked at again. */
export type ReplaceWords = (text: string) => string;

/**
 * Makes a replacement of words given in lower case, whatever the case in the text; one at the start of a
 * sentence keeps its capital. The longest phrase wins. Links, handles and hashtags are left alone.
 */
export function createReplaceWords(words: Readonly<Record<string, string>>): ReplaceWords {
  const phrases = Object.keys(words).sort((a, b) => b.length - a.length);
  if (phrases.length === 0) return (text) => text;
  const any = phrases.map((phrase) => escape(phrase).replaceAll(' ', '\\s+')).join('|');
  const pattern = new RegExp(
    `https?://\\S+|[@#][\\p{L}\\p{N}_.]+|(?<![\\p{L}\\p{N}'’-])(?:${any})(?![\\p{L}\\p{N}'’-])`,
    'giu',
  );
  return (text) =>
    tidy(
      text.replace(pattern, (found) => {
        const put = words[found.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ')];
        if (put === undefined) return found;
        return /^\p{Lu}/u.test(found) ? put.charAt(0).toUpperCase() + put.slice(1) : put;
      }),
    );
}

/** Closes what a phrase that went has left open. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]{2,}/gu, ' ')
    .replace(/ +([,.;:!?])/gu, '$1')
    .replace(/^[ ,;:]+/u, '');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll("'", "['’]");
}
