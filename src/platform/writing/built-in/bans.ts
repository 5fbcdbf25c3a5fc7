import type { PersonaTraits } from '../../personas/index.ts';
import { createReplaceWords } from './replace-words.ts';

const quoted = /["“«]([^"”»]{1,200})["”»]/gu;

/** Takes out of a text what the persona puts in quotation marks among what it never does. */
export function removeBanned(text: string, persona: PersonaTraits | undefined): string {
  const phrases = (persona?.dont ?? []).flatMap((rule) =>
    [...rule.matchAll(quoted)].map(([, phrase = '']) => phrase.toLowerCase().trim()),
  );
  const banned = phrases.filter(Boolean).map((phrase) => [phrase, ''] as const);
  return createReplaceWords(Object.fromEntries(banned))(text).trim();
}
