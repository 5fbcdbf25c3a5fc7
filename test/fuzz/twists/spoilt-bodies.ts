/** What is done to the text of a JSON object, `{"a":1}`. */
export type Spoil = (json: string) => string | Buffer;

const withMember =
  (member: string): Spoil =>
  (json) =>
    json === '{}' ? `{${member}}` : `{${member},${json.slice(1)}`;

/** Bodies that mean nothing, or not the same to everybody. */
export const spoilt: Readonly<Record<string, Spoil>> = {
  truncated: (json) => json.slice(0, -1),
  'trailing comma': (json) => json.replace(/\}$/, ',}'),
  'trailing garbage': (json) => `${json}x`,
  'two values': (json) => json + json,
  'byte order mark': (json) => `\ufeff${json}`,
  comment: (json) => `/**/${json}`,
  'single quotes': () => "{'a':1}",
  'white space alone': () => ' \n',
  'not UTF-8': (json) => Buffer.concat([Buffer.from(json.slice(0, -1)), Buffer.from([0xff, 0x7d])]),
  'overlong UTF-8': () => Buffer.from([0x7b, 0x22, 0xc0, 0xae, 0x22, 0x3a, 0x31, 0x7d]),
  'a key twice': withMember('"twice":1,"twice":1'),
  'a key twice, escaped': withMember('"twice":1,"tw\\u0069ce":1'),
  __proto__: withMember('"__proto__":{"admin":true}'),
  'constructor.prototype': withMember('"constructor":{"prototype":{"admin":true}}'),
  'deep arrays': withMember(`"deep":${'['.repeat(5_000)}${']'.repeat(5_000)}`),
  'deep objects': withMember(`"deep":${'{"a":'.repeat(100)}1${'}'.repeat(100)}`),
  'unclosed arrays': () => '['.repeat(60_000),
  'a number out of range': withMember('"huge":1e400'),
  'a negative number out of range': withMember('"huge":-1e400'),
  'an integer beyond 2^53': withMember('"huge":12345678901234567890'),
  NaN: withMember('"number":NaN'),
  Infinity: withMember('"number":-Infinity'),
  hexadecimal: withMember('"number":0x10'),
  octal: withMember('"number":010'),
  'an escaped NUL': withMember('"text":"a\\u0000b"'),
  'an escaped half of a pair': withMember('"text":"\\ud800"'),
  'a raw line break': withMember('"text":"a\nb"'),
};

/** Bodies that are JSON, of which the contract decides. */
export const odd: Readonly<Record<string, Spoil>> = {
  'negative zero': withMember('"number":-0'),
  'an underflow': withMember('"number":1e-400'),
  'a long key': withMember(`"${'k'.repeat(65_536)}":1`),
  'many keys': withMember(Array.from({ length: 3_000 }, (_, at) => `"k${String(at)}":1`).join(',')),
  constructor: withMember('"constructor":1'),
  'white space around': (json) => `\n\t ${json} \r\n`,
};
