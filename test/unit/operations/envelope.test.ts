/** Protects: that a refusal names its field is read out of each API's own envelope, as its contract says. */
import { expect, it } from '@jest/globals';
import { conditionsOf, fieldsNamed, messageOf } from '../../support/operations/envelope.ts';
import { readContracts } from '../../support/operations/read-operations.ts';

const contracts = readContracts();
const errorsOf = (api: string) => contracts.get(api)!['x-errors'];

const violations = [{ field: 'settings.locale', in: 'body', rule: 'pattern', message: 'No.' }];
const bodies: [api: string, status: number, body: unknown][] = [
  [
    'core',
    422,
    { error: 'validation_failed', message: 'No.', errors: { 'settings.locale': ['No.'] } },
  ],
  [
    'growth',
    422,
    { title: 'Unprocessable Entity', detail: 'No.', code: 'invalid_request', errors: violations },
  ],
  [
    'identity',
    400,
    {
      code: 3,
      message: 'No.',
      details: [
        { error_code: 'INVALID_ARGUMENT', validation_error_info: { field_violations: violations } },
      ],
    },
  ],
  [
    'sales',
    400,
    {
      statusCode: 400,
      count: 0,
      error: 'Some values in the request are not valid. The settings.locale has the wrong type.',
      data: null,
    },
  ],
  [
    'social',
    400,
    {
      error: {
        code: 'invalid_request',
        message:
          'Some values in the request are not valid. The settings.locale has the wrong type.',
      },
    },
  ],
];

it.each(bodies)('%s names a field', (api, _status, body) => {
  expect(fieldsNamed(errorsOf(api), body)).toEqual(['settings.locale']);
});

it('several sentences name several fields', () => {
  const message =
    'Not valid. The name field is required. The tags.0 must have at least 1 characters.';
  const body = { error: { code: 'invalid_request', message } };
  expect(fieldsNamed(errorsOf('social'), body)).toEqual(['name', 'tags.0']);
  expect(messageOf(errorsOf('social'), body)).toBe(message);
});

it('words of the operation’s own name none', () => {
  const body = { error: { code: 'invalid_request', message: 'The post is published already.' } };
  expect(fieldsNamed(errorsOf('social'), body)).toEqual([]);
});

it.each([
  ['core', 403, { error: 'access_denied', message: 'No.' }, ['insufficient_scope', 'forbidden']],
  ['core', 404, { error: 'access_denied', message: 'No.' }, []],
  ['core', 403, { message: 'No.' }, []],
  ['core', 403, 'access_denied', []],
])('%s %i: the conditions that it may be', (api, status, body, conditions) => {
  expect(conditionsOf(errorsOf(api), status, body)).toEqual(conditions);
});
