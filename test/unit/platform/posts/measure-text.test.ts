/** Protects: texts are as long as people and networks count them, not as code units or bytes. */
import { describe, expect, it } from '@jest/globals';
import { measureText } from '../../../../src/platform/networks/index.ts';

const family = '👨‍👩‍👧‍👦';

describe('characters', () => {
  it.each([
    ['letters', 'Launch day', 10],
    ['a family of emoji joined by joiners', family, 1],
    ['a flag', '🇬🇧', 1],
    ['a skin tone', '👍🏽', 1],
    ['a letter with its accent apart', 'e\u0301', 1],
    ['Devanagari', 'नमस्ते', 3],
    ['Hangul in its parts', '\u1112\u1161\u11ab', 1],
    ['a line break of Windows', 'a\r\nb', 3],
    ['nothing', '', 0],
  ])('%s', (_, text, characters) => {
    expect(measureText(text, {}).characters).toBe(characters);
  });

  it('bytes are those of UTF-8', () => {
    expect(measureText(family, {})).toEqual({ characters: 1, bytes: 25 });
  });
});

describe('links, where the network counts each as 23', () => {
  const count = (text: string) => measureText(text, { linkCharacters: 23 }).characters;
  const long = `https://example.com/${'a'.repeat(200)}?q=1&r=2#top`;

  it.each([
    ['a long one', long, 23],
    ['a short one', 'http://a.io', 23],
    ['two, and the words around them', `See ${long}, and http://a.io.`, 4 + 23 + 6 + 23 + 1],
    ['one in brackets', `(${long})`, 25],
    ['one between emoji', `${family}${long} ${family}`, 26],
    ['none', 'example.com is no link of theirs', 32],
  ])('%s', (_, text, characters) => {
    expect(count(text)).toBe(characters);
  });

  it('elsewhere a link is as long as it is', () => {
    expect(measureText(long, {}).characters).toBe(long.length);
  });
});
