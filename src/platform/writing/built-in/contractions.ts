/** What spoken English shortens, spelled out. Forms with two meanings, such as "it's", are left alone. */
const pairs: readonly (readonly [short: string, long: string])[] = [
  ["we're", 'we are'],
  ["you're", 'you are'],
  ["they're", 'they are'],
  ["i'm", 'I am'],
  ["we've", 'we have'],
  ["you've", 'you have'],
  ["i've", 'I have'],
  ["we'll", 'we will'],
  ["you'll", 'you will'],
  ["they'll", 'they will'],
  ["don't", 'do not'],
  ["doesn't", 'does not'],
  ["didn't", 'did not'],
  ["isn't", 'is not'],
  ["aren't", 'are not'],
  ["wasn't", 'was not'],
  ["can't", 'cannot'],
  ["won't", 'will not'],
  ["wouldn't", 'would not'],
  ["shouldn't", 'should not'],
  ["couldn't", 'could not'],
];

/** From the long form to the short one, as words to replace. */
export const shorten: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.map(([short, long]) => [long.toLowerCase(), short === "i'm" ? "I'm" : short]),
);

/** From the short form to the long one. */
export const spellOut: Readonly<Record<string, string>> = Object.fromEntries(pairs);
