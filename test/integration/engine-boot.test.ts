/** Protects: a contract with any fault is not served at all, and every fault is told with its place. */
import { describe, expect, it } from '@jest/globals';
import { BootError } from '../../src/engine/index.ts';
import type { Authenticator } from '../../src/engine/ports/index.ts';
import {
  anything,
  createTestEngine,
  echo,
  generateApi,
  type TestDocument,
} from '../support/engine.ts';

const nobody: Authenticator = () => Promise.resolve(undefined);

async function faultsOf(
  document: TestDocument,
  handlers: Record<string, typeof echo> = { one: echo },
  rename: (ids: readonly string[]) => readonly string[] = (ids) => ids,
): Promise<string[]> {
  const api = await generateApi('faulty', {
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    'x-scopes': { 'a:read': 'Read' },
    ...document,
  });
  // The generator refuses some operationIds itself; a contract.json edited by hand gets here.
  const { operations } = api.contract;
  for (const [index, id] of rename(operations.map((operation) => operation.id)).entries()) {
    Object.assign(operations[index] ?? {}, { id });
  }
  const error: unknown = await createTestEngine({
    apis: [{ ...api, handlers }],
    authenticators: { faulty: { token: nobody } },
  }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return [];
  expect(error).toBeInstanceOf(BootError);
  return (error as BootError).faults.map(({ place, message }) => `${place}: ${message}`);
}

const limits = { free: 1, starter: 1, pro: 1, agency: 1, enterprise: null };
const things = { name: 'Thing', description: 'Things.', reset: 'monthly', limits };

/** An operation that uses something of a feature. */
function metered(method: string, entitlement: object, more: object = {}): TestDocument {
  const operation = {
    operationId: 'one',
    security: [{ token: ['a:read'] }],
    responses: anything,
    'x-entitlement': entitlement,
    ...more,
  };
  return {
    'x-entitlements': { things, rooms: { ...things, reset: 'never' } },
    paths: { '/one': { [method]: operation } },
  };
}

function paths(operation: object): TestDocument {
  return { paths: { '/one': { get: { operationId: 'one', responses: anything, ...operation } } } };
}

/** An operation that emits `emits`, of a contract with one event, changed. */
function emitting(emits: string[], more: object = {}, event: object = {}): TestDocument {
  const { method = 'post', ...rest } = more as { method?: string };
  const operation = {
    operationId: 'one',
    security: [{ token: ['a:read'] }],
    responses: anything,
    'x-emits': emits,
    ...rest,
  };
  const schema = { type: 'object', properties: { id: { type: 'string' } } };
  const requestBody = { content: { 'application/json': { schema } } };
  const told = { post: { operationId: 'onTold', security: [], requestBody, ...event } };
  return {
    'x-events': { envelope: { id: '{id}' } },
    paths: { '/one': { [method]: operation } },
    webhooks: { 'thing.told': told },
  };
}

describe('boot', () => {
  it('accepts what has no fault', async () => {
    expect(await faultsOf(paths({ security: [] }))).toEqual([]);
    expect(await faultsOf(paths({ security: [{ token: ['a:read'] }] }))).toEqual([]);
    expect(await faultsOf(metered('post', { feature: 'things' }))).toEqual([]);
    expect(await faultsOf(metered('get', { feature: 'rooms', quantity: 0 }))).toEqual([]);
    expect(await faultsOf(emitting(['thing.told']))).toEqual([]);
  });

  const faulty: [string, TestDocument, Record<string, typeof echo>, string][] = [
    ['an operation without handler', paths({ security: [] }), {}, 'paths//one/get: has no handler'],
    [
      'a handler without operation',
      paths({ security: [] }),
      { one: echo, two: echo },
      'handlers: two handles no operation',
    ],
    [
      'public without saying so',
      paths({}),
      { one: echo },
      'paths//one/get: is public without `security: []` said on it',
    ],
    [
      'public by the root alone',
      { security: [], ...paths({}) },
      { one: echo },
      'paths//one/get: is public without `security: []` said on it',
    ],
    [
      'an alternative that admits anybody',
      paths({ security: [{ token: ['a:read'] }, {}] }),
      { one: echo },
      'paths//one/get: an empty security alternative admits anonymous callers; say `security: []`',
    ],
    [
      'an undeclared scheme',
      paths({ security: [{ other: [] }] }),
      { one: echo },
      'paths//one/get: the security scheme other is not declared',
    ],
    [
      'an unknown scope',
      paths({ security: [{ token: ['a:write'] }] }),
      { one: echo },
      "paths//one/get: the scope a:write is in no contract's x-scopes",
    ],
    [
      'an unknown extension',
      paths({ security: [], 'x-surprise': 1 }),
      { one: echo },
      'paths//one/get: the extension x-surprise is unknown',
    ],
    [
      'a malformed extension',
      paths({ security: [], 'x-pagination': { style: 'spiral' } }),
      { one: echo },
      'x-pagination',
    ],
    [
      'an event that is emitted and in no webhook',
      emitting(['thing.told', 'thing.eaten']),
      { one: echo },
      'paths//one/post: emits thing.eaten, which is not in webhooks',
    ],
    [
      'an event of a contract without x-events',
      { ...emitting(['thing.told']), 'x-events': undefined },
      { one: echo },
      'paths//one/post: emits thing.told, which is not in webhooks',
    ],
    [
      'an event of an operation that only reads',
      emitting(['thing.told'], { method: 'get' }),
      { one: echo },
      'paths//one/get: only reads and has x-emits: it has nothing to tell of',
    ],
    [
      'an event of an operation that anybody may call',
      emitting(['thing.told'], { security: [] }),
      { one: echo },
      'paths//one/post: is public and has x-emits: nobody has endpoints that could be told',
    ],
    [
      'an event without a schema',
      emitting([], {}, { requestBody: undefined }),
      { one: echo },
      'webhooks/thing.told: has no schema of a JSON body, or no envelope (x-events)',
    ],
    [
      'an event of no JSON',
      emitting([], {}, { requestBody: { content: { 'text/plain': { schema: {} } } } }),
      { one: echo },
      'webhooks/thing.told: has no schema of a JSON body, or no envelope (x-events)',
    ],
    [
      'a malformed x-emits',
      emitting(['thing.told'], { 'x-emits': 'thing.told' }),
      { one: echo },
      'x-emits',
    ],
    [
      'a use of an unknown feature',
      metered('post', { feature: 'rockets' }),
      { one: echo },
      "paths//one/post: the feature rockets is in no contract's x-entitlements",
    ],
    [
      'a use by nobody',
      metered('post', { feature: 'things' }, { security: [] }),
      { one: echo },
      'paths//one/post: is public and has an x-entitlement: nobody has a plan',
    ],
    [
      'a use by reading',
      metered('get', { feature: 'things' }),
      { one: echo },
      'paths//one/get: only reads and would use up things; its quantity must be 0',
    ],
    [
      'a use that would never be free again',
      metered('post', { feature: 'rooms' }),
      { one: echo },
      'paths//one/post: nothing counts what exists of rooms: none of it would ever be free again',
    ],
    [
      'a quantity that no body has',
      metered('post', { feature: 'things', quantity: { body: 'size' } }),
      { one: echo },
      'paths//one/post: the body has no integer size to take the quantity from',
    ],
    [
      'a malformed x-entitlement',
      metered('post', { quantity: 1 }),
      { one: echo },
      'paths//one/post: x-entitlement: required {"missingProperty":"feature"}',
    ],
    [
      'a condition without template',
      {
        ...paths({ security: [] }),
        'x-errors': { contentType: 'a/b', body: {}, conditions: {}, faults: {} },
      },
      { one: echo },
      'x-errors: says nothing of the condition unauthenticated',
    ],
    [
      'a reserved operationId',
      paths({ security: [], operationId: 'notFound' }),
      { notFound: echo },
      'paths//one/get: the operationId notFound is reserved',
    ],
    [
      'a name of Object.prototype',
      paths({ security: [], operationId: 'toString' }),
      { toString: echo },
      'paths//one/get: the operationId toString is reserved',
    ],
    [
      'a path parameter that is not declared',
      {
        paths: { '/one/{id}': { get: { operationId: 'one', security: [], responses: anything } } },
      },
      { one: echo },
      'paths//one/{id}/get: the path names {id}, which is not declared',
    ],
  ];
  it.each([
    ['a key in the query', { type: 'apiKey', in: 'query', name: 'key' }],
    ['a key in a cookie', { type: 'apiKey', in: 'cookie', name: 'key' }],
    ['http basic', { type: 'http', scheme: 'basic' }],
    ['mutual TLS', { type: 'mutualTLS' }],
  ])('refuses a scheme whose credential it would not look at: %s', async (_name, token) => {
    const api = await generateApi('faulty', {
      ...paths({ security: [] }),
      components: { securitySchemes: { token } },
    });
    Object.assign(api.contract.operations[0] ?? {}, { security: [{ token: [] }], public: false });
    const boot = createTestEngine({
      apis: [{ ...api, handlers: { one: echo } }],
      authenticators: { faulty: { token: nobody } },
    });
    await expect(boot).rejects.toThrow(/the security scheme token \(.+\) cannot be served/);
  });

  it('refuses a path template that cannot be read', async () => {
    const operation = { operationId: 'one', security: [], responses: anything };
    const faults = await faultsOf({ paths: { '/one/{}': { get: operation } } });
    expect(faults).toEqual(['paths//one/{}/get: the path has a parameter without a name']);
  });

  it.each(faulty)('refuses %s', async (_name, document, handlers, fault) => {
    expect((await faultsOf(document, handlers)).join('\n')).toContain(fault);
  });

  const two = (): TestDocument => {
    const operation = { security: [], responses: anything };
    return {
      paths: {
        '/one': { get: { operationId: 'one', ...operation } },
        '/two': { get: { operationId: 'two', ...operation } },
      },
    };
  };

  it('refuses an operationId that is absent or taken', async () => {
    const absent = await faultsOf(two(), { one: echo }, () => ['one', '']);
    expect(absent).toContain('paths//two/get: has no operationId');
    const taken = await faultsOf(two(), { one: echo }, () => ['one', 'one']);
    expect(taken).toEqual(['paths//two/get: the operationId one is taken']);
  });

  it('refuses two contracts that claim one method and path', async () => {
    const first = await generateApi('first', paths({ security: [] }));
    const second = await generateApi('second', paths({ security: [] }));
    const boot = createTestEngine({
      apis: [
        { ...first, handlers: { one: echo } },
        { ...second, handlers: { one: echo } },
      ],
    });
    await expect(boot).rejects.toThrow(BootError);
    await expect(boot).rejects.toThrow(/GET \/one/);
  });

  it('refuses a feature that two contracts define', async () => {
    const document = metered('post', { feature: 'things' });
    const first = await generateApi('first', document);
    const second = await generateApi('second', { 'x-entitlements': { things }, paths: {} });
    const boot = createTestEngine({
      apis: [
        { ...first, handlers: { one: echo } },
        { ...second, handlers: {} },
      ],
    });
    await expect(boot).rejects.toThrow('the feature things is defined by first already');
  });

  it('lists every fault, not the first alone', async () => {
    const faults = await faultsOf(two(), { three: echo }, () => ['one', 'notFound']);
    expect(faults).toEqual([
      'paths//two/get: the operationId notFound is reserved',
      'handlers: three handles no operation',
      'paths//one/get: has no handler',
      'paths//two/get: has no handler',
      'paths//two/get: has no validator and serializer for 200 application/json',
    ]);
  });

  it('refuses an operation whose generated validator is missing', async () => {
    const parameters = [{ name: 'q', in: 'query', schema: { type: 'string' } }];
    const api = await generateApi('faulty', paths({ security: [], parameters }));
    const boot = createTestEngine({ apis: [{ ...api, parameters: {}, handlers: { one: echo } }] });
    await expect(boot).rejects.toThrow('has no validator for its parameters');
    const answers = createTestEngine({
      apis: [{ ...api, serializers: {}, handlers: { one: echo } }],
    });
    await expect(answers).rejects.toThrow('has no validator and serializer for 200');
  });
});
