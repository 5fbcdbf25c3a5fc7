import type { PersonaTraits } from '../../personas/index.ts';
import { fitText } from '../fit-text.ts';
import { capitalise, closeSentence } from '../sentences.ts';
import { limitsOf } from '../text-limits.ts';
import type { ComposeTask } from '../writer.ts';
import { choose } from './choose.ts';
import { suggestHashtags } from './hashtags.ts';
import { rewriteText } from './rewrite.ts';
import { chooseTone, tones } from './tones.ts';

/** What is said to a writer, not to readers. */
const instruction =
  /^(?:please\s+)?(?:write|compose|create|draft|make|generate|prepare|announce|share)(?:\s+(?:me|us))?(?:\s+(?:a|an|the|some))?(?:\s+[\p{L}-]+){0,2}?(?:\s+(?:post|tweet|update|text|caption|announcement|message|thread|skeet|toot))?\s*(?:[:—–-]\s*|\s(?:about|on|that|saying|announcing|announce|for|to say that)\s+)/iu;
const hasVerb =
  /\b(is|are|was|were|be|has|have|had|will|can|do|does|did|\p{L}+(?:ed|ing|s))\b.*\s|\b(we|i|you|they|he|she|it)\b/iu;

/** A post about what the prompt says, in a tone, no longer than asked for and than fits. */
export function composePost(task: ComposeTask, persona: PersonaTraits | undefined): string {
  const tone = chooseTone(task.tone, persona?.tone);
  const { openers, closers } = tones[tone];
  const subject = task.prompt.trim().replace(instruction, '').trim() || task.prompt.trim();
  const statement = hasVerb.test(subject) ? subject : `today it is all about ${subject}`;
  const said = rewriteText(closeSentence(capitalise(statement)), tone);
  const limits = limitsOf(task.platform);
  const parts = [said];
  if (task.length !== 'short') parts.unshift(choose(openers, subject));
  if (task.length !== 'short') parts.push(choose(closers, `${subject} `));
  const post = fitText(parts.join(' '), limits);
  if (task.length !== 'long') return post;
  const tags = suggestHashtags(subject, Math.min(limits.hashtags, 3), persona);
  const question = choose(questions, subject);
  const long = `${post}\n\n${question}\n\n${tags.join(' ')}`.trim();
  return fitText(long, limits) === long ? long : post;
}

const questions = [
  'What is your experience?',
  'What would you like to know about it?',
  'Who should hear of this?',
  'What do you think?',
] as const;
