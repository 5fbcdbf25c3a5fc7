import type { WireAnswer } from '../support/operations/answer-check.ts';
import { conditionsOf, fieldsNamed } from '../support/operations/envelope.ts';
import type { Operation } from '../support/operations/operation.ts';
import type { CompileSchema } from '../support/operations/schema-check.ts';
import { typesOf } from '../support/operations/schema.ts';
import { isKnown } from '../support/requests/draft-arbitrary.ts';
import { fieldAt, generalPath, type Place } from './twists/place.ts';
import type { Expectation } from './twists/index.ts';

/**
 * Says what is wrong with an answer, given what had to come and the value that was sent at the place in
 * question; nothing where all is as it should be.
 */
export function judge(
  compile: CompileSchema,
  operation: Operation,
  expect: Expectation,
  answer: WireAnswer,
  sent: unknown,
): string | undefined {
  switch (expect.outcome) {
    case 'answered':
      return undefined;
    case 'condition':
      return expectCondition(operation, answer, expect.condition);
    case 'refused':
      return expectRefusal(operation, answer, expect.at, expect.field, expect.loosely ?? false);
    case 'taken':
      return expectTaken(operation, answer, expect.at, expect.isOpen ?? false);
    case 'judged':
      return judgeValue(compile, operation, answer, expect.at, sent);
  }
}

function expectCondition(
  { errors }: Operation,
  answer: WireAnswer,
  condition: string,
): string | undefined {
  const { status, json } = answer;
  // Without a body, as for HEAD, the status has to do.
  const isIt =
    json === undefined
      ? status === errors.conditions[condition]?.status
      : conditionsOf(errors, status, json).includes(condition);
  return isIt ? undefined : `it should have been refused as ${condition}`;
}

function expectRefusal(
  operation: Operation,
  answer: WireAnswer,
  at: Place,
  field: string,
  loosely: boolean,
): string | undefined {
  if (at.in === 'path') return expectCondition(operation, answer, 'not_found');
  if (isIdempotencyKey(at)) {
    // The engine reads it by a grammar of its own, and says so in words.
    return answer.text.includes(field)
      ? expectCondition(operation, answer, 'bad_request')
      : `${field} is not named`;
  }
  const wrong = expectCondition(operation, answer, 'invalid_request');
  if (wrong !== undefined) return wrong;
  const named = fieldsNamed(operation.errors, answer.json);
  const isNamed = named.some((one) => one === field || (loosely && isNear(one, field)));
  if (!isNamed) return `${field} is not named, but ${named.join(', ') || 'nothing'} is`;
  const others = named.filter((one) => !isNear(one, field));
  return others.length > 0 ? `${others.join(', ')} is named besides ${field}` : undefined;
}

function isIdempotencyKey({ in: where, path }: Place): boolean {
  return where === 'header' && path[0] === 'Idempotency-Key';
}

/** Whether one field is within the other. */
function isNear(one: string, other: string): boolean {
  if (one === 'body' || other === 'body') return true;
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}

/** Anything but a refusal as invalid: what the domain refuses for its own reasons is taken, too. */
function expectTaken(
  operation: Operation,
  answer: WireAnswer,
  at: Place | undefined,
  isOpen: boolean,
): string | undefined {
  const { errors } = operation;
  const { status, json } = answer;
  if (status < 400) return undefined;
  const named = fieldsNamed(errors, json);
  const conditions = conditionsOf(errors, status, json);
  if (named.length === 0) {
    // Where an API has one code for both, what cannot be read cannot be told from a domain's refusal.
    const isUnread = conditions.length > 0 && conditions.every((one) => one === 'bad_request');
    const isKey = at !== undefined && isIdempotencyKey(at);
    return isUnread && !isKey ? 'it should have been read' : undefined;
  }
  if (!conditions.includes('invalid_request')) return undefined;
  const isAllowed = (one: string): boolean =>
    (isOpen && at !== undefined && isNear(one, fieldAt(at))) || isKnownField(operation, one);
  if (at && named.every(isAllowed)) {
    return undefined;
  }
  return `it should have been taken; what the contract cannot say is said in known-values.ts`;
}

/** Whether a field that is named is one of which known-values.ts says more than the contract. */
function isKnownField(operation: Operation, field: string): boolean {
  const path = field.split('.').map((name) => (/^\d+$/.test(name) ? '*' : name));
  return (['body', 'query', 'header'] as const).some((where) => isKnown(operation, where, path));
}

/** Held against the schema by another validator than the server's. */
function judgeValue(
  compile: CompileSchema,
  operation: Operation,
  answer: WireAnswer,
  at: Place,
  value: unknown,
): string | undefined {
  const { document, errors } = operation;
  const { status, json } = answer;
  if (isUnstorable(value)) {
    return status < 400 ? 'text that no database can store was taken' : undefined;
  }
  if (isCutUp(at, value)) return undefined;
  const isText =
    !at.isText || at.schema.anyOf !== undefined || typesOf(at.schema).includes('string');
  const isValid = isText && compile(document, at.schema)(value);
  if (isValid) {
    return expectTaken(operation, answer, at, isKnown(operation, at.in, generalPath(at)));
  }
  const isUnread = conditionsOf(errors, status, json).includes('bad_request');
  return isUnread ? undefined : expectRefusal(operation, answer, at, fieldAt(at), true);
}

/** Text with NUL or half of a surrogate pair, or a name that could reach a prototype. */
function isUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed();
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).some((name) => isUnstorable(name) || name.includes('__proto__'));
}

/** Text of which a query makes a list: what is in it is not what was meant. */
function isCutUp({ isText, path, schema, in: where }: Place, text: unknown): boolean {
  if (typeof text !== 'string') return isText;
  if (!isText || where === 'body') return false;
  return schema.items !== undefined || (path.length > 1 && (text === '' || text.includes(',')));
}
