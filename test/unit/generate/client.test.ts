/** Protects: what the client is driven by is read out of any contract, and nothing is guessed. */
import { describe, expect, it } from '@jest/globals';
import { describeEnvelopes } from '../../../scripts/generate/client/envelopes.ts';
import { keyHeaderOf } from '../../../scripts/generate/client/key-header.ts';
import { describeLists } from '../../../scripts/generate/client/lists.ts';
import { docComment } from '../../../scripts/generate/client/print-module.ts';
import type { JsonObject } from '../../../scripts/generate/contract/document.ts';
import { compileContract } from '../../../scripts/generate/contract/index.ts';
import { core } from '../../../generated/core/index.ts';

const array = { type: 'array', items: { type: 'integer' } };

/** A contract with one list, whose pages have a schema. */
function listDocument(style: string, position: string, schema: object): JsonObject {
  const pagination = { style, position, size: 'size', default: 10, maximum: 50, overflow: 'clamp' };
  return {
    openapi: '3.1.0',
    info: { title: 'Lists', version: '1' },
    paths: {
      '/things': {
        get: {
          operationId: 'listThings',
          security: [],
          'x-pagination': pagination,
          responses: {
            200: { description: 'A page.', content: { 'application/json': { schema } } },
          },
        },
      },
    },
    components: {
      schemas: {
        Page: { type: 'object', properties: { list: array, total: { type: 'integer' } } },
      },
    },
  } as unknown as JsonObject;
}

const listsOf = (style: string, position: string, schema: object) => {
  const document = listDocument(style, position, schema);
  return describeLists(compileContract('lists', document), document)['/things'];
};

describe('a list', () => {
  it('has its items in the one array of its pages', () => {
    const schema = { $ref: '#/components/schemas/Page' };
    expect(listsOf('page', 'page', schema)).toEqual({
      ...{ style: 'page', position: 'page', size: 'size', default: 10, maximum: 50 },
      items: 'list',
    });
    expect(listsOf('page', 'page', { allOf: [schema] })).toHaveProperty('items', 'list');
  });

  it('may have pages that are arrays', () => {
    expect(listsOf('page', 'page', array)).not.toHaveProperty('items');
    expect(listsOf('page', 'page', array)).toHaveProperty('style', 'page');
  });

  it.each([
    ['cursor', 'next_cursor'],
    ['pageToken', 'nextPageToken'],
    ['page_token', 'next_page_token'],
  ])('that goes on by %s has its next in %s', (position, next) => {
    const properties = { things: array, [next]: { type: 'string' } };
    const list = listsOf('token', position, { type: 'object', properties });
    expect(list).toMatchObject({ items: 'things', next });
  });

  it.each([
    ['two arrays', 'page', { properties: { a: array, b: array } }],
    ['no array', 'page', { properties: { a: { type: 'string' } } }],
    ['no next position', 'cursor', { properties: { a: array } }],
  ])('is left out whose pages have %s', (_what, style, schema) => {
    expect(listsOf(style, style, { type: 'object', ...schema })).toBeUndefined();
  });
});

describe('keys', () => {
  const header = (...schemes: object[]) =>
    keyHeaderOf({
      components: { securitySchemes: Object.assign({}, schemes) as object },
    } as unknown as JsonObject);
  const jwt = { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' };

  it.each([
    ['in the header of the first scheme of keys', { name: 'X-Key' }, [jwt, key('header')]],
    ['as bearer tokens', bearer(), [jwt, { type: 'http', scheme: 'Bearer' }, key('header')]],
    ['nowhere, if people alone call', undefined, [jwt, { type: 'oauth2' }]],
    ['nowhere but in headers', undefined, [key('query'), key('cookie')]],
  ])('are sent %s', (_where, expected, schemes) => {
    expect(header(...schemes)).toEqual(expected);
  });

  function key(place: string): object {
    return { type: 'apiKey', in: place, name: 'X-Key' };
  }
  function bearer(): object {
    return { name: 'Authorization', prefix: 'Bearer ' };
  }
});

describe('envelopes', () => {
  const { contract } = core;
  const [operation] = contract.operations;

  it('that read alike are one, and another has its place', () => {
    const { errors } = contract;
    const same = { ...operation!, errors: { ...errors, faults: {} } };
    const other = { ...operation!, errors: { ...errors, body: { oops: ['{message}'] } } };
    const { envelopes, envelopeOf } = describeEnvelopes({ ...contract, operations: [same, other] });
    expect([envelopes.length, envelopeOf(same), envelopeOf(other)]).toEqual([2, 0, 1]);
    expect(envelopes[1]).toMatchObject({ message: ['oops', 0], fields: ['errors'] });
    // Without a place for codes, the first of the conditions of each status stands for all.
    expect(envelopes[1]?.conditions[422]).toEqual({ '': 'invalid_request' });
    expect(envelopes[0]?.conditions[422]).toEqual({
      validation_failed: 'invalid_request',
      idempotency_mismatch: 'idempotency_mismatch',
    });
  });
});

it("a contract's words cannot end the comment that they stand in", () => {
  expect(docComment('A */ throw 1; /*\n  B')).toBe('/** A * / throw 1; /* B */');
});
