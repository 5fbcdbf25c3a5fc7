import type { Tone } from '../writer.ts';

/** What a reader is asked to do. */
export type Call = 'buy' | 'read' | 'join' | 'contact';

/** How a tone speaks: words that it prefers, and sentences that it has ready. */
export interface ToneRules {
  /** Words and phrases that it replaces, in lower case, longer ones first. */
  words: Readonly<Record<string, string>>;
  /** What it says instead of a bare call to act. */
  calls: Readonly<Record<Call, string>>;
  /** What may stand before news. */
  openers: readonly string[];
  /** What may stand after it. */
  closers: readonly string[];
  /** Whether "we are" becomes "we're", the other way round, or stays. */
  contractions: 'shorten' | 'spell out' | 'keep';
  /** Whether an exclamation mark may stay. */
  exclaims: boolean;
}

/** How each tone speaks. */
export const tones: Readonly<Record<Tone, ToneRules>> = {
  friendly: {
    words: {
      'do not hesitate to': 'feel free to',
      utilize: 'use',
      'in order to': 'to',
      additional: 'more',
      however: 'but',
      regarding: 'about',
      assistance: 'a hand',
      commence: 'start',
      inform: 'tell',
      hello: 'hi there',
    },
    calls: {
      buy: 'Grab yours today, we would love to have you.',
      read: 'Have a look, we think you will like it.',
      join: 'Come and join us, there is a place for you.',
      contact: 'Drop us a line, we are happy to help.',
    },
    openers: ['Good news, everyone:', 'We have been looking forward to telling you:', 'Hi there!'],
    closers: [
      'We would love to see you there.',
      'Tell us what you think.',
      'Thank you for being here.',
    ],
    contractions: 'shorten',
    exclaims: true,
  },
  professional: {
    words: {
      'a lot of': 'many',
      'get in touch with': 'contact',
      awesome: 'excellent',
      amazing: 'remarkable',
      stuff: 'material',
      kids: 'children',
      folks: 'everyone',
      great: 'excellent',
      hey: 'hello',
      'right now': 'at present',
      gonna: 'going to',
      wanna: 'want to',
    },
    calls: {
      buy: 'We invite you to place your order today.',
      read: 'Further details are available on our website.',
      join: 'We invite you to take part.',
      contact: 'Please contact us with any questions.',
    },
    openers: ['We are pleased to announce:', 'An update from our team:', 'Please note:'],
    closers: [
      'We look forward to your feedback.',
      'Further details will follow.',
      'Thank you for your trust.',
    ],
    contractions: 'spell out',
    exclaims: false,
  },
  witty: {
    words: {
      'very tired': 'running on coffee',
      expensive: 'priced like rent',
      quickly: 'before your tea gets cold',
      soon: 'sooner than your next meeting',
      hello: 'well, hello',
    },
    calls: {
      buy: 'Your cart called. It misses you.',
      read: 'Read it now, quote it at dinner.',
      join: 'Join us. The fun starts whether or not you do, but with you it is better.',
      contact: 'Write to us. We answer faster than your ex.',
    },
    openers: [
      'Plot twist:',
      'We will keep this short, unlike our meetings:',
      'Breaking news from our corner:',
    ],
    closers: [
      'You heard it here first.',
      'No pigeons were involved in this announcement.',
      'Act surprised.',
    ],
    contractions: 'shorten',
    exclaims: false,
  },
  bold: {
    words: {
      'in our opinion': '',
      'we think that': '',
      'i think that': '',
      'we believe that': '',
      'kind of': '',
      'sort of': '',
      'a little': '',
      'i think': '',
      'we think': '',
      'we hope': '',
      'try to': '',
      maybe: '',
      perhaps: '',
      possibly: '',
      probably: '',
      somewhat: '',
      just: '',
      better: 'unbeatable',
      new: 'brand-new',
    },
    calls: {
      buy: 'Get yours. Today.',
      read: 'Read it. Then act.',
      join: 'Step up. Join us.',
      contact: 'Talk to us. Now.',
    },
    openers: ['Big news.', 'This changes things.', 'Listen up.'],
    closers: ['Be there.', 'No excuses.', 'Your move.'],
    contractions: 'keep',
    exclaims: false,
  },
  casual: {
    words: {
      'thank you': 'thanks',
      'going to': 'gonna',
      assistance: 'help',
      excellent: 'great',
      additional: 'more',
      children: 'kids',
      hello: 'hey',
      very: 'really',
      many: 'lots of',
      however: 'but',
    },
    calls: {
      buy: 'Go grab yours.',
      read: 'Take a look when you get a minute.',
      join: 'Come along, it will be fun.',
      contact: 'Just ping us.',
    },
    openers: ['So, here is the thing:', 'Hey, quick one:', 'Guess what:'],
    closers: ['See you around.', 'Let us know what you think.', 'That is it, really.'],
    contractions: 'shorten',
    exclaims: true,
  },
};

/** Words of a persona's by which a tone is meant. */
const kin: Readonly<Record<Tone, readonly string[]>> = {
  friendly: ['friendly', 'warm', 'kind', 'welcoming', 'caring'],
  professional: ['professional', 'formal', 'serious', 'factual', 'plain', 'expert'],
  witty: ['witty', 'funny', 'humorous', 'playful', 'ironic'],
  bold: ['bold', 'confident', 'direct', 'provocative', 'strong'],
  casual: ['casual', 'relaxed', 'informal', 'easy', 'laid-back'],
};

/** The tone that was asked for, else the first that the persona's words mean, else a friendly one. */
export function chooseTone(asked: Tone | undefined, words: readonly string[] = []): Tone {
  if (asked) return asked;
  const all = Object.keys(kin) as Tone[];
  for (const word of words) {
    const tone = all.find((candidate) => kin[candidate].includes(word.toLowerCase()));
    if (tone) return tone;
  }
  return 'friendly';
}
