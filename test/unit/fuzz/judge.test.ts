/** Protects: a server that judges requests wrongly does not pass for one that judges them rightly. */
import { describe, expect, it } from '@jest/globals';
import { findAltered } from '../../fuzz/find-altered.ts';
import { judge } from '../../fuzz/judge.ts';
import { placesOf } from '../../fuzz/twists/place.ts';
import { twistsOf, type Expectation } from '../../fuzz/twists/index.ts';
import { readOperations } from '../../support/operations/read-operations.ts';
import { createSchemaCompiler } from '../../support/operations/schema-check.ts';

const compile = createSchemaCompiler();
const operation = readOperations().find(({ id }) => id === 'core.createWorkspace')!;
const places = placesOf(operation);
const placeAt = (name: string) => places.find(({ path }) => path.join('.') === name)!;
const name = placeAt('name');

const answers = {
  created: { status: 201, json: { data: { id: 1 } } },
  refused: (...fields: string[]) => ({
    status: 422,
    json: {
      error: 'validation_failed',
      message: 'The given data was invalid.',
      errors: Object.fromEntries(fields.map((field) => [field, ['No.']])),
    },
  }),
  unread: { status: 400, json: { error: 'bad_request', message: 'The body is not JSON.' } },
  taken: { status: 409, json: { error: 'conflict', message: 'The slug has been taken.' } },
};

function verdict(
  expect: Expectation,
  answer: { status: number; json: unknown },
  sent?: unknown,
): string | undefined {
  const wire = { ...answer, headers: {}, text: JSON.stringify(answer.json) };
  return judge(compile, operation, expect, wire, sent);
}

describe('a fault', () => {
  const fault: Expectation = { outcome: 'refused', at: name, field: 'name' };

  it('is refused for its field', () => {
    expect(verdict(fault, answers.refused('name'))).toBeUndefined();
  });

  it.each([
    ['taken', answers.created],
    ['refused for another', answers.refused('slug')],
    ['refused for another besides', answers.refused('name', 'slug')],
    ['refused for none', answers.refused()],
    ['not read', answers.unread],
  ])('must not be %s', (_how, answer) => {
    expect(verdict(fault, answer)).toEqual(expect.any(String));
  });
});

describe('a valid request', () => {
  const valid: Expectation = { outcome: 'taken' };

  it.each([
    ['taken', answers.created],
    ['refused by the domain', answers.taken],
  ])('may be %s', (_how, answer) => {
    expect(verdict(valid, answer)).toBeUndefined();
  });

  it.each([
    ['refused as invalid', answers.refused('name')],
    ['not read', answers.unread],
  ])('must not be %s', (_how, answer) => {
    expect(verdict(valid, answer)).toEqual(expect.any(String));
  });
});

describe('a hostile text', () => {
  const hostile: Expectation = { outcome: 'judged', at: name };

  it.each<[string, unknown, { status: number; json: unknown }, boolean]>([
    ['that is allowed and taken', "'; DROP TABLE tenants", answers.created, true],
    ['that is allowed and refused', "'; DROP TABLE tenants", answers.refused('name'), false],
    ['that is too long and taken', 'a'.repeat(65_536), answers.created, false],
    ['that is too long and refused', 'a'.repeat(65_536), answers.refused('name'), true],
    ['with NUL, taken', 'a\0b', answers.created, false],
    ['with NUL, not read', 'a\0b', answers.unread, true],
    ['with half a pair, taken', '\ud800', answers.created, false],
  ])('%s', (_what, text, answer, isRight) => {
    expect(verdict(hostile, answer, text) === undefined).toBe(isRight);
  });
});

describe('what comes back', () => {
  const isOpen = (): boolean => false;

  it.each<[string, object, object, string[]]>([
    ['the same', { name: ' a ' }, { data: { name: ' a ' } }, []],
    ['trimmed', { name: ' a ' }, { data: { name: 'a' } }, ['name']],
    ['escaped', { name: '<b>' }, { workspace: { name: '&lt;b&gt;' } }, ['name']],
    ['not shown', { name: 'a' }, { data: { id: 1 } }, []],
    [
      'changed within',
      { settings: { locale: 'en_GB' } },
      { data: { settings: { locale: 'en-GB', timezone: 'UTC' } } },
      ['settings.locale'],
    ],
  ])('%s', (_how, sent, answer, altered) => {
    expect(findAltered(sent, answer, isOpen)).toEqual(altered);
  });
});

it('every place has its faults: a new operation is tried without a line about it', () => {
  const names = twistsOf(operation).twists.map((twist) => twist.name);
  expect(names).toEqual(
    expect.arrayContaining([
      'valid',
      'body.name type',
      'body.name required',
      'body.name maxLength',
      'body.name at maxLength',
      'body.name hostile',
      'body.settings.locale pattern',
      'body.tags maxItems',
      'body.tags.0 minLength',
      'body.tier enum',
      'body.unknown_member unknown',
      'header.X-Workspace-ID type',
      'header.X-Workspace-ID minimum',
      'body a key twice',
      'Content-Type text/plain',
    ]),
  );
  expect(new Set(names).size).toBe(names.length);
});
