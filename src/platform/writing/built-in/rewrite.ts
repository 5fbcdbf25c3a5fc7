import type { Tone } from '../writer.ts';
import { capitalise, closeSentence, splitSentences } from '../sentences.ts';
import { shorten, spellOut } from './contractions.ts';
import { createReplaceWords, type ReplaceWords } from './replace-words.ts';
import { tones, type Call, type ToneRules } from './tones.ts';

/** Sentences that only call the reader to act, by what they call to. */
const calls: readonly (readonly [Call, RegExp])[] = [
  ['buy', /^(please )?(buy|order|shop|purchase|get)( (it|one|yours|them))?( (now|today|here))+$/iu],
  ['read', /^(please )?(read|learn|see|find out)( more)?( (now|today|here|about it))*$/iu],
  ['join', /^(please )?(join|sign up|register|subscribe)( us)?( (now|today|here))*$/iu],
  ['contact', /^(please )?(contact|call|email|write to) us( (now|today|here))*$/iu],
];

const replacements = new Map<ToneRules, ReplaceWords>(
  Object.values(tones).map((rules) => {
    const forms = { keep: {}, shorten, 'spell out': spellOut }[rules.contractions];
    return [rules, createReplaceWords({ ...forms, ...rules.words })];
  }),
);

/** A text in another tone: its words, its calls to act, its punctuation. Paragraphs stay. */
export function rewriteText(text: string, tone: Tone): string {
  const rules = tones[tone];
  return text
    .split(/\n+/u)
    .map((paragraph) =>
      splitSentences(paragraph)
        .map((sentence) => speak(sentence, rules))
        .join(' '),
    )
    .filter(Boolean)
    .join('\n\n');
}

function speak(sentence: string, rules: ToneRules): string {
  const bare = sentence.replace(/[\s.!?…]+$/u, '');
  const call = calls.find(([, pattern]) => pattern.test(bare))?.[0];
  if (call) return rules.calls[call];
  const spoken = replacements.get(rules)?.(sentence) ?? sentence;
  return closeSentence(capitalise(punctuate(spoken.trim(), rules)));
}

/** One mark is enough; where the tone does not exclaim, it states. */
function punctuate(text: string, { exclaims }: ToneRules): string {
  const single = text.replace(/([!?])[!?]*\1/gu, '$1').replace(/!+\?[!?]*|\?+![!?]*/gu, '?');
  return exclaims ? single : single.replace(/!+/gu, '.');
}
