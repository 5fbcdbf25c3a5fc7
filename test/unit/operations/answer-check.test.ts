/** Protects: an answer that breaks its contract does not pass the check that all generated requests use. */
import { describe, expect, it } from '@jest/globals';
import { createAnswerCheck, type WireAnswer } from '../../support/operations/answer-check.ts';
import { readOperations } from '../../support/operations/read-operations.ts';

const operations = readOperations();
const find = (id: string) => operations.find((operation) => operation.id === id)!;
const check = createAnswerCheck();
const getWorkspace = find('core.getWorkspace');

const headers = {
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'x-request-id': 'req_1',
  'x-ratelimit-limit': '60',
  'x-ratelimit-remaining': '59',
  'x-ratelimit-reset': '1768473060',
  ratelimit: '"key-60s";r=59;t=60',
  'ratelimit-policy': '"key-60s";q=60;w=60',
};
const answer = (changes: Partial<WireAnswer> = {}): WireAnswer => {
  const json = changes.json ?? { error: 'not_found', message: 'Resource not found.' };
  return { status: 404, headers, json, text: JSON.stringify(json), ...changes };
};
const without = (name: string) => ({ headers: { ...headers, [name]: undefined } });

describe('what is wrong with an answer', () => {
  it('nothing', () => {
    expect(check(getWorkspace, answer())).toEqual([]);
  });

  it.each<[string, Partial<WireAnswer>, string]>([
    ['a status', { status: 418 }, 'the status 418 is not declared'],
    ['a header that is missing', without('x-ratelimit-limit'), 'X-RateLimit-Limit is missing'],
    ['security headers', without('x-content-type-options'), 'x-content-type-options is missing'],
    [
      'a header that is not of its type',
      { headers: { ...headers, 'x-ratelimit-limit': 'many' } },
      'the header X-RateLimit-Limit is many',
    ],
    [
      'a media type',
      { headers: { ...headers, 'content-type': 'text/html' } },
      'the media type is text/html',
    ],
    ['a body that is not JSON', { json: undefined, text: '<html>' }, 'the body is not JSON'],
    ['a member that is missing', { json: { error: 'not_found' } }, "required property 'message'"],
    [
      'a code that is no condition’s',
      { json: { error: 'whatever', message: 'Resource not found.' } },
      'none of the envelopes',
    ],
    [
      'the code of another status',
      { json: { error: 'conflict', message: 'Resource not found.' } },
      'none of the envelopes',
    ],
    [
      'a success of another form',
      { status: 200, json: { data: { id: 'one' } } },
      '/data/id must be integer',
    ],
  ])('%s', (_what, changes, fault) => {
    const made = changes.text === undefined ? answer(changes) : { ...answer(), ...changes };
    expect(check(getWorkspace, made).join('\n')).toContain(fault);
  });

  it('a body where none is declared', () => {
    const faults = check(find('core.deleteWorkspace'), answer({ status: 204 }));
    expect(faults).toContain('there is a body, and none is declared');
  });

  it('HEAD has no body', () => {
    expect(check(getWorkspace, answer({ json: undefined, text: '' }), 'HEAD')).toEqual([]);
  });
});
