/** Requests that no contract describes: bodies that are no JSON, queries that are no text, wrong types. */
import type { Operation } from '../../support/operations/operation.ts';
import type { Draft } from '../../support/requests/draft.ts';
import { draftArbitrary } from '../../support/requests/draft-arbitrary.ts';
import type { Expectation, Twist } from './twist.ts';

/** What is done to the text of a JSON object, `{"a":1}`. */
type Spoil = (json: string) => string | Buffer;

const withMember =
  (member: string): Spoil =>
  (json) =>
    json === '{}' ? `{${member}}` : `{${member},${json.slice(1)}`;

/** Bodies that mean nothing, or not the same to everybody. */
const spoilt: Readonly<Record<string, Spoil>> = {
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
const odd: Readonly<Record<string, Spoil>> = {
  'negative zero': withMember('"number":-0'),
  'an underflow': withMember('"number":1e-400'),
  'a long key': withMember(`"${'k'.repeat(65_536)}":1`),
  'many keys': withMember(Array.from({ length: 3_000 }, (_, at) => `"k${String(at)}":1`).join(',')),
  constructor: withMember('"constructor":1'),
  'white space around': (json) => `\n\t ${json} \r\n`,
};

const unaccepted = [
  'text/html',
  'application/xml',
  'application/*+xml',
  'image/png;q=1',
  'application/json;q=0',
];
const unsupported = [
  'text/plain',
  'application/xml',
  'text/json',
  'application/json; charset=utf-16',
  'application/jsonx',
  'json',
  'a/b, application/json',
];

const malformedQueries = [
  'a=%',
  'a=%zz',
  '%=1',
  'a=%ff',
  'a=%c0%ae',
  'a=%ed%a0%80',
  Array(1_001).fill('a=1').join('&'),
];
const ignoredQueries = [
  'a=1',
  'a[b][c]=1',
  '__proto__[a]=1',
  'constructor=1',
  '&&&',
  '=',
  'a',
  'a=1&a=2',
  'q=%F0%9F%98%80',
  'x=%3Cscript%3E',
];

/** Everything that goes wrong before, or beside, what the contract says. */
export function unreadableTwists(operation: Operation): Twist[] {
  const { body, answers } = operation;
  const types = Object.keys(body?.content ?? {});
  const json = types.find((type) => /[/+]json\b/.test(type));
  const make = (name: string, change: (draft: Draft) => Draft, expect: Expectation): Twist => ({
    name,
    kind: 'unreadable',
    weight: 1,
    drafts: draftArbitrary(operation, {
      mediaType: json,
      force: body && { in: 'body', path: [] },
    }).map(change),
    expect,
  });
  const bad: Expectation = { outcome: 'condition', condition: 'bad_request' };
  const withHeader =
    (name: string, value: string) =>
    (draft: Draft): Draft => ({ ...draft, headers: { ...draft.headers, [name]: value } });
  const produces = Object.entries(answers).flatMap(([status, { content = {} }]) =>
    status.startsWith('2') ? Object.keys(content) : [],
  );
  return [
    ...malformedQueries.map((query) =>
      make(`query ${query.slice(0, 20)}`, (draft) => ({ ...draft, query }), bad),
    ),
    ...ignoredQueries.map((query) =>
      make(`query ${query}`, (draft) => ({ ...draft, query }), { outcome: 'taken' }),
    ),
    ...(produces.length > 0
      ? unaccepted.map((type) =>
          make(`Accept ${type}`, withHeader('Accept', type), {
            outcome: 'condition',
            condition: 'not_acceptable',
          }),
        )
      : []),
    ...(body
      ? [
          ...unsupported.map((type) =>
            make(`Content-Type ${type}`, withHeader('Content-Type', type), {
              outcome: 'condition',
              condition: 'unsupported_media_type',
            }),
          ),
          make('Content-Encoding gzip', withHeader('Content-Encoding', 'gzip'), {
            outcome: 'condition',
            condition: 'unsupported_media_type',
          }),
        ]
      : []),
    ...(json === undefined
      ? []
      : [
          ...Object.entries(spoilt).map(([name, spoil]) =>
            make(`body ${name}`, spoilBody(spoil), bad),
          ),
          ...Object.entries(odd).map(([name, spoil]) =>
            make(`body ${name}`, spoilBody(spoil), { outcome: 'answered' }),
          ),
          make(
            'body too large',
            spoilBody((text) => text + ' '.repeat(1_100_000)),
            { outcome: 'condition', condition: 'payload_too_large' },
          ),
        ]),
    ...(operation.method === 'GET' ? [head(operation)] : []),
  ];
}

/** HEAD is GET without its body. */
function head(operation: Operation): Twist {
  const drafts = draftArbitrary(operation).map((draft) => ({ ...draft, method: 'HEAD' }));
  return { name: 'HEAD', kind: 'unreadable', weight: 1, drafts, expect: { outcome: 'taken' } };
}

/** The draft with other bytes in place of its body's. */
function spoilBody(spoil: Spoil): (draft: Draft) => Draft {
  return (draft) => ({
    ...draft,
    body: draft.body && { ...draft.body, spoil: (json) => Buffer.from(spoil(json)) },
  });
}
