/**
 * Protects: an operation tells of what its contract declares, in its envelope, and of nothing else: what is not
 * declared, or breaks its schema, fails the request that would have told of it.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiError } from '../../src/errors/api-error.ts';
import type { UntypedHandler } from '../../src/engine/handler.ts';
import type { EmittedEvent, Ports, Principal } from '../../src/engine/ports/index.ts';
import { createLogger } from '../../src/lib/logger.ts';
import { anything, generateApi, serveEngine, type ServedEngine } from '../support/engine.ts';

const text = { type: 'string' };
const thing = {
  type: 'object',
  required: ['id'],
  properties: {
    id: text,
    size: { type: 'integer' },
    secret: { ...text, writeOnly: true },
    owner: { type: 'object', properties: { name: text } },
  },
};
const event = (type: string, own?: object) => ({
  post: {
    operationId: `on${type}`,
    security: [],
    ...(own && { 'x-events': { envelope: own } }),
    requestBody: {
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['id', 'type', 'data'],
            properties: {
              id: text,
              type: { const: type },
              object: text,
              thing_id: text,
              owner_name: text,
              environment_id: text,
              org_id: text,
              workspace_id: { type: 'integer' },
              account_id: text,
              at: { ...text, format: 'date-time' },
              at_ms: { ...text, format: 'date-time' },
              data: thing,
            },
          },
        },
      },
    },
    responses: { '2XX': { description: 'Taken.' } },
  },
});
const envelope = {
  id: '{id}',
  type: '{type}',
  environment_id: '{environmentId}',
  org_id: '{orgId}',
  workspace_id: '{tenantId}',
  account_id: '{tenantUuid}',
  at: '{createdAt}',
  at_ms: '{createdAtMs}',
  data: '{data}',
};
const operation = (operationId: string, more: object) => ({
  post: { operationId, security: [{ key: [] }], responses: anything, ...more },
});

/** What the handlers do, and what was stored of it. */
let emitted: [type: string, data: unknown][] = [];
let after: () => void;
let stored: EmittedEvent[] = [];
let logged: string[] = [];
let tenant: Pick<Principal, 'tenantId' | 'tenantUid'>;

const tell: UntypedHandler = async (request: { emit: (type: string, data: unknown) => void }) => {
  for (const [type, data] of emitted) request.emit(type, data);
  after();
  return { status: 200, body: {} };
};

const unitOfWork: Partial<Ports<object>> = {
  unitOfWork: {
    read: (_principal, work) => work({}),
    reserve: (_principal, work) => work({}),
    // As the database does it: what is thrown but refusals leaves nothing behind.
    write: async (_principal, { run, close }) => {
      try {
        const outcome = await run({}, () => undefined);
        stored.push(...close(undefined).events);
        return outcome;
      } catch (error) {
        if (error instanceof ApiError) stored.push(...close(error).events);
        throw error;
      }
    },
  },
};

let server: ServedEngine;
beforeAll(async () => {
  const api = await generateApi('telling', {
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
    'x-events': { envelope },
    paths: {
      '/made': operation('made', { 'x-emits': ['thing.made', 'thing.moved'] }),
      '/outside': operation('outside', { 'x-emits': ['thing.made'], 'x-effects': 'external' }),
      '/silent': operation('silent', {}),
      '/read': { get: operation('read', {}).post },
    },
    webhooks: {
      'thing.made': event('thing.made', {
        object: 'Thing',
        thing_id: '{data.id}',
        owner_name: '{data.owner.name}',
      }),
      'thing.moved': event('thing.moved'),
    },
  });
  const log = createLogger('silent');
  server = await serveEngine({
    apis: [{ ...api, handlers: { made: tell, outside: tell, silent: tell, read: tell } }],
    authenticators: {
      telling: {
        key: () => Promise.resolve({ userId: 1, credential: 'key:1', can: () => true, ...tenant }),
      },
    },
    ports: {
      ...unitOfWork,
      log: {
        ...log,
        error: ({ err }: { err?: Error }) => void logged.push(err?.message ?? ''),
        info: () => undefined,
      },
    },
  });
});
afterAll(() => server.stop());
beforeEach(() => {
  emitted = [['thing.made', { id: 't1' }]];
  after = () => undefined;
  stored = [];
  logged = [];
  tenant = { tenantId: 7, tenantUid: '0197b3a2-0000-7000-8000-000000000007' };
});

const call = (path: string, method = 'POST') =>
  server.call(method, path, { headers: { 'x-key': 'x' } });
const bodies = () => stored.map(({ body }) => JSON.parse(body) as Record<string, unknown>);

describe('an event that is declared', () => {
  it('is stored in the envelope of its contract, with the members of its own', async () => {
    emitted = [
      ['thing.made', { id: 't1', size: 3, owner: { name: 'Ada' } }],
      ['thing.moved', { id: 't1' }],
    ];
    expect((await call('/made')).status).toBe(200);
    const shared = {
      id: expect.stringMatching(/^evt_[0-9A-Za-z]{22}$/),
      environment_id: expect.stringMatching(/^env_[0-9A-Za-z]{22}$/),
      org_id: expect.stringMatching(/^org_[0-9A-Za-z]{22}$/),
      workspace_id: 7,
      account_id: tenant.tenantUid,
      at: '2026-01-15T10:30:00Z',
      at_ms: '2026-01-15T10:30:00.000Z',
    };
    expect(bodies()).toEqual([
      {
        ...shared,
        type: 'thing.made',
        object: 'Thing',
        thing_id: 't1',
        owner_name: 'Ada',
        data: { id: 't1', size: 3, owner: { name: 'Ada' } },
      },
      { ...shared, type: 'thing.moved', data: { id: 't1' } },
    ]);
    expect(new Set(bodies().map(({ id }) => id)).size).toBe(2);
  });

  it('has what its schema declares and no more: no secret, nothing undeclared', async () => {
    emitted = [['thing.made', { id: 't1', secret: 'hush', note: 'x' }]];
    expect((await call('/made')).status).toBe(200);
    expect(bodies()[0]?.['data']).toEqual({ id: 't1' });
  });

  it('is stored by an operation that waited for the world', async () => {
    expect((await call('/outside')).status).toBe(200);
    expect(stored.map(({ type }) => type)).toEqual(['thing.made']);
  });

  it('is not told where the operation refuses after all', async () => {
    after = () => {
      throw new ApiError('conflict');
    };
    expect([(await call('/made')).status, stored]).toEqual([409, []]);
  });
});

describe('fails the request, and nothing is told', () => {
  const cases: [string, string, [string, unknown][], RegExp][] = [
    [
      'an event that the operation does not name',
      '/silent',
      [['thing.made', { id: 't1' }]],
      /^silent emits thing\.made, which its x-emits does not name$/,
    ],
    [
      'an event that is in no webhook',
      '/made',
      [['thing.eaten', { id: 't1' }]],
      /^made emits thing\.eaten, which its x-emits does not name$/,
    ],
    [
      'data without what its schema requires, behind an event that is well',
      '/made',
      [
        ['thing.moved', { id: 't1' }],
        ['thing.made', { size: 3 }],
      ],
      /^The event thing\.made breaks the contract: .*"missingProperty":"id"/,
    ],
    [
      'data of another type',
      '/made',
      [['thing.made', { id: 't1', size: 'large' }]],
      /^The event thing\.made breaks the contract: .*"\/data\/size".*"type":"integer"/,
    ],
    ['no data', '/made', [['thing.made', undefined]], /breaks the contract/],
    [
      'an undeclared event of an operation that waited for the world',
      '/outside',
      [['thing.moved', { id: 't1' }]],
      /^outside emits thing\.moved, which its x-emits does not name$/,
    ],
  ];
  it.each(cases)('%s', async (_title, path, events, reason) => {
    emitted = events;
    const answer = await call(path);
    expect([answer.status, answer.at('error'), stored]).toEqual([500, 'server_error', []]);
    expect(logged).toEqual([expect.stringMatching(reason)]);
  });

  it('an event of nobody’s tenant', async () => {
    tenant = { tenantId: undefined };
    expect([(await call('/made')).status, stored]).toEqual([500, []]);
    expect(logged).toEqual(['made emits thing.made in no tenant']);
  });

  it('an event of an operation that only reads', async () => {
    expect([(await call('/read', 'GET')).status, stored]).toEqual([500, []]);
  });
});
