/** Protects: an answer with a secret anywhere in it is known as one. */
import { expect, it } from '@jest/globals';
import type { JsonObject } from '../../../scripts/generate/contract/document.ts';
import { holdsSecret } from '../../../scripts/generate/contract/secrets.ts';

const secret = { type: 'string', format: 'password' };
const document: JsonObject = {
  components: {
    schemas: {
      Secret: secret,
      Through: { $ref: '#/components/schemas/Secret' },
      Circle: { properties: { next: { $ref: '#/components/schemas/Circle' } } },
    },
  },
};

it.each<[string, JsonObject]>([
  ['itself', secret],
  ['in a member', { properties: { a: { properties: { default: secret } } } }],
  ['in a list', { items: secret }],
  ['in a map', { additionalProperties: secret }],
  ['in one of several', { anyOf: [{ type: 'null' }, { allOf: [{}, secret] }] }],
  ['in a condition', { if: {}, then: { properties: { a: secret } } }],
  ['by reference', { properties: { a: { $ref: '#/components/schemas/Through' } } }],
  ['beside a reference', { $ref: '#/components/schemas/Circle', format: 'password' }],
])('%s', (_title, schema) => {
  expect(holdsSecret(document, schema)).toBe(true);
});

it.each<[string, JsonObject]>([
  ['a text', { type: 'string' }],
  ['what no answer has', { properties: { a: { ...secret, writeOnly: true } } }],
  ['an example', { example: secret, examples: [secret], default: secret, enum: [secret] }],
  ['a member of that name', { properties: { format: { const: 'password' } } }],
  ['a circle', { $ref: '#/components/schemas/Circle' }],
  ['nowhere', { $ref: '#/components/schemas/Absent' }],
])('not %s', (_title, schema) => {
  expect(holdsSecret(document, schema)).toBe(false);
});
