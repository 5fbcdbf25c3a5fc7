import type { WireAnswer } from '../support/operations/answer-check.ts';

/** Headers that differ from one request to the next, whatever it is about. */
const passing = new Set([
  'date',
  'x-request-id',
  'ratelimit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
]);

/**
 * What of an answer must be the same for two ids: everything but the ids themselves, the request's own,
 * and, where something was made, the names that it was given.
 */
export function comparable(
  { status, headers, text, json }: WireAnswer,
  ids: readonly string[],
): unknown {
  const kept = Object.entries(headers)
    .filter(([name]) => !passing.has(name))
    .map(([name, value]) => [name, name === 'content-length' ? '' : withoutIds(value ?? '', ids)]);
  return {
    status,
    headers: Object.fromEntries(kept) as unknown,
    body: status < 300 ? shapeOf(json) : withoutIds(text, ids),
  };
}

/** A text in which no id is told from another. */
export function withoutIds(text: string, ids: readonly string[]): string {
  return ids
    .flatMap((id) => [id, encodeURIComponent(id)])
    .reduce((masked, id) => masked.replaceAll(id, '<id>'), text)
    .replaceAll(/req_[0-9a-z]+/g, '<request>');
}

/** The types of a value, member by member. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shapeOf(one)]));
}
