/** Requests that no contract describes: bodies that are no JSON, queries that are no text, wrong types. */
import type { Operation } from '../../support/operations/operation.ts';
import type { Draft } from '../../support/requests/draft.ts';
import { draftArbitrary } from '../../support/requests/draft-arbitrary.ts';
import { odd, spoilt, type Spoil } from './spoilt-bodies.ts';
import type { Expectation, Twist } from './twist.ts';

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
