import type { PersonaTraits } from '../../personas/index.ts';
import { capitalise } from '../sentences.ts';
import type { Idea } from '../writer.ts';
import { choose } from './choose.ts';

/** Kinds of posts; `{topic}` and `{audience}` are filled in. */
const kinds: readonly Idea[] = [
  {
    title: 'Three mistakes everybody makes with {topic}',
    text: 'Three mistakes everybody makes with {topic}, and what to do instead:\n1. \n2. \n3. ',
  },
  {
    title: 'How we do {topic}',
    text: 'People ask how we do {topic}. Step by step, from the first minute to the last:',
  },
  {
    title: 'A myth about {topic}',
    text: 'You have heard it said of {topic} a hundred times. It is not true, and here is why:',
  },
  {
    title: '{topic}: before and after',
    text: 'Before and after. What changed when we took {topic} seriously:',
  },
  {
    title: 'A question about {topic}',
    text: 'What is the one thing about {topic} that nobody told you in time?',
  },
  {
    title: 'The people behind {topic}',
    text: 'Meet the person behind {topic} here. A day in five pictures:',
  },
  {
    title: '{topic} for beginners',
    text: 'New to {topic}? Begin with this, and leave the rest for later:',
  },
  {
    title: 'What {topic} costs',
    text: 'What {topic} really costs, in money and in hours. Our own numbers:',
  },
  {
    title: 'Our best advice on {topic}',
    text: 'If we could say only one thing to {audience} about {topic}, it would be this:',
  },
  {
    title: '{topic} in one minute',
    text: 'One minute on {topic}, without a single difficult word:',
  },
  {
    title: 'What we got wrong about {topic}',
    text: 'We were wrong about {topic}. What we believed, what happened, what we do now:',
  },
  {
    title: 'Tools we use for {topic}',
    text: 'Everything we use for {topic}, and the one thing that we would buy again tomorrow:',
  },
  {
    title: 'This or that: {topic}',
    text: 'Settle an argument in our team. With {topic}: the old way or the new way? Vote below.',
  },
  {
    title: 'A customer and {topic}',
    text: 'What {audience} told us about {topic} this month, in their own words:',
  },
  {
    title: 'The history of {topic}',
    text: 'Where {topic} comes from, in four sentences:',
  },
  {
    title: 'Where {topic} is going',
    text: 'Where {topic} will be in five years. Our guess, so that you can laugh at it then:',
  },
  {
    title: 'A checklist for {topic}',
    text: 'Save this: a checklist for {topic} that fits on a postcard.\n☐ \n☐ \n☐ ',
  },
  {
    title: 'Ask us anything about {topic}',
    text: 'Today we answer every question about {topic}. No question is too small:',
  },
  {
    title: 'Small things that matter in {topic}',
    text: 'The small things that make a big difference in {topic}:',
  },
  {
    title: 'Behind the scenes of {topic}',
    text: 'What {audience} never see of {topic}. A look behind the scenes:',
  },
];

/** So many different ideas for posts about a topic, as many as there are kinds at most. */
export function generateIdeas(
  topic: string,
  count: number,
  persona: PersonaTraits | undefined,
): Idea[] {
  const first = kinds.indexOf(choose(kinds, topic.toLowerCase()));
  const values: Record<string, string> = {
    topic: topic.trim(),
    audience: persona?.audience
      ? lowerFirst(persona.audience.replace(/[.!?]+$/u, ''))
      : 'our readers',
  };
  const fill = (text: string): string =>
    capitalise(text.replace(/\{(\w+)\}/gu, (_all, name: string) => values[name] ?? ''));
  return Array.from({ length: Math.min(count, kinds.length) }, (_, index) => {
    const { title = '', text = '' } = kinds[(first + index) % kinds.length] ?? {};
    return { title: fill(title), text: fill(text) };
  });
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
