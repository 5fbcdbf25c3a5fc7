import { catalogue, conditions } from '../../src/errors/catalogue.ts';
import { asObject, type JsonObject } from '../generate/contract/document.ts';

/** Members that an envelope has, and what the words of conditions are filled into. */
export interface Envelope {
  contentType: string;
  body: JsonObject;
}

/** Problem details (RFC 9457): how refusals look where a contract does not say it. */
export const problemDetails: Envelope = {
  contentType: 'application/problem+json',
  body: {
    type: 'about:blank',
    title: '{title}',
    status: '{status}',
    detail: '{message}',
    instance: '{instance}',
    code: '{code}',
    request_id: '{requestId}',
    errors: '{violations}',
  },
};

const messages: Readonly<Record<string, string>> = {
  insufficient_scope: 'The credential lacks the scope {scope}.',
  rate_limited: 'Too many requests; retry in {retryAfter} seconds.',
};
const faults = {
  required: '{field} is required.',
  unknown: '{field} is not known.',
  readOnly: '{field} cannot be set.',
  syntax: '{field} cannot be read as a value of its type.',
  repeated: '{field} must be given only once.',
  type: '{field} has the wrong type.',
  enum: '{field} is not one of the allowed values.',
  minLength: '{field} must have at least {limit} characters.',
  maxLength: '{field} must not have more than {limit} characters.',
  minimum: '{field} must be at least {limit}.',
  maximum: '{field} must not be greater than {limit}.',
  format: '{field} is not in the expected format.',
  default: '{field} is not valid.',
};

/**
 * An `x-errors` with every condition of the catalogue, in this envelope. Where it has no place for a
 * list, the words for invalid input name what is wrong with each field.
 */
export function errorsIn(
  { contentType, body }: Envelope,
  invalidStatus: number = catalogue.invalid_request.status,
): JsonObject {
  const lists = /\{(?:fields|violations)\}/.test(JSON.stringify(body));
  const invalid = `${catalogue.invalid_request.meaning}${lists ? '' : ' {faults}'}`;
  const words: Readonly<Record<string, string>> = { ...messages, invalid_request: invalid };
  const templates = conditions.map((name) => [
    name,
    {
      status: name === 'invalid_request' ? invalidStatus : catalogue[name].status,
      code: name,
      message: words[name] ?? catalogue[name].meaning,
    },
  ]);
  return {
    contentType,
    body,
    conditions: asObject(Object.fromEntries(templates)),
    faults,
  };
}
