import { createErrorRenderer } from '../../src/engine/error-renderer.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import { conditions } from '../../src/errors/catalogue.ts';
import { compileCheck } from './compile-check.js';

/** Something of every kind that the engine puts into envelopes. */
const occasion = { requestId: 'req_01kf2m8x3vq7t9b4n6c5d0hjwz', instance: '/things' };
const values = {
  scope: 'things:read',
  retryAfter: 60,
  limit: 1000,
  remaining: 0,
  resetAt: '2026-01-15T11:00:00Z',
  feature: 'things',
  upgradeUrl: 'https://charter.example/upgrade',
};
const faults = [{ in: 'body', field: 'name', rule: 'required', params: {} }];
/** The headers that go with a refusal besides those of every answer. */
const further = {
  unauthenticated: ({ bearer }) => (bearer ? ['WWW-Authenticate'] : []),
  conflict: () => ['Retry-After'],
  rate_limited: () => ['Retry-After'],
  service_unavailable: () => ['Retry-After'],
};

/** Renders an example of each refusal by one `x-errors`; undefined where that lacks conditions. */
export function createRefusals(templates) {
  if (conditions.some((name) => templates?.conditions?.[name] === undefined)) return undefined;
  const render = createErrorRenderer(templates);
  return (condition) => {
    const options = condition === 'invalid_request' ? { values, faults } : { values };
    const { body, contentType } = render(new ApiError(condition, options), occasion);
    return { condition, body: JSON.parse(body), contentType };
  };
}

/** What keeps a declared answer from being what the server sends when it refuses. */
export function* findAnswerFaults({ condition, body, contentType }, response, input, context) {
  const { node, location } = response;
  const named = Object.keys(node.headers ?? {}).map((name) => name.toLowerCase());
  for (const name of ['X-Request-ID', ...(further[condition]?.(input) ?? [])]) {
    if (!named.includes(name.toLowerCase())) yield `must have the header ${name}`;
  }
  const media = node.content?.[contentType];
  if (media?.schema === undefined) {
    yield `must have a schema of ${contentType}`;
    return;
  }
  const { absoluteRef } = location.source;
  const check = compileCheck(media.schema, absoluteRef, context, 'response');
  for (const fault of check(body)) yield `must take the envelope of x-errors, which ${fault}`;
}
