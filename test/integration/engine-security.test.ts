/**
 * Protects: nobody reaches an operation but by one complete alternative of its security, with its
 * scopes. Style: fixture contracts over HTTP, with authenticators that know one credential each.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GeneratedApi } from '../../src/engine/index.ts';
import { BootError } from '../../src/engine/index.ts';
import type { Authenticator, Principal, RefusedCredential } from '../../src/engine/ports/index.ts';
import { ApiError } from '../../src/errors/api-error.ts';
import {
  anything,
  createTestEngine,
  echo,
  generateApi,
  serveEngine,
  type ServedEngine,
} from '../support/engine.ts';

const securitySchemes = {
  key: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
  token: { type: 'http', scheme: 'bearer' },
  some: { type: 'apiKey', in: 'header', name: 'X-Some' },
  oauth: {
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: '/oauth/token', scopes: { 'a:read': '' } } },
  },
  plain: { type: 'apiKey', in: 'header', name: 'Authorization' },
  oidc: { type: 'openIdConnect', openIdConnectUrl: 'https://id.example.com/.well-known' },
};

const secured: Record<string, unknown[]> = {
  byKey: [{ key: ['a:read'] }],
  byToken: [{ token: ['a:read'] }],
  byOauth: [{ oauth: ['a:read'] }],
  byOidc: [{ oidc: ['a:read'] }],
  eitherScope: [{ some: ['a:write'] }, { some: ['a:read'] }],
  both: [{ key: ['a:read'], token: ['a:write'] }],
  either: [{ key: ['a:read'] }, { token: ['a:write'] }],
  oneHeader: [{ plain: ['a:read'] }, { token: ['a:read'] }],
};

/** Accepts `good-<name>` and `weak-<name>` (no scopes); refuses `bad…`; leaves all else to others. */
function authenticator(name: string): Authenticator {
  return (credential) => {
    if (credential.startsWith('bad')) return Promise.reject(new ApiError('unauthenticated'));
    const principal = (can: boolean): Principal => ({
      userId: 1,
      tenantId: 1,
      credential: 'user:1',
      can: () => can,
    });
    if (credential === `good-${name}`) return Promise.resolve(principal(true));
    if (credential === `read-${name}`) {
      return Promise.resolve({ ...principal(true), can: (scope: string) => scope === 'a:read' });
    }
    if (credential === `weak-${name}`) return Promise.resolve(principal(false));
    return Promise.resolve(undefined);
  };
}

const authenticators = Object.fromEntries(
  Object.keys(securitySchemes).map((name) => [name, authenticator(name)]),
);
const handlers = {
  ...Object.fromEntries(Object.keys(secured).map((id) => [id, echo])),
  open: echo,
};

let api: GeneratedApi;
let server: ServedEngine;
let noted: RefusedCredential[];
beforeAll(async () => {
  const paths = Object.entries(secured).map(([operationId, security]) => [
    `/${operationId}`,
    { get: { operationId, security, responses: anything } },
  ]);
  api = await generateApi('secured', {
    components: { securitySchemes },
    'x-scopes': { 'a:read': 'Read', 'a:write': 'Write' },
    'x-rate-limit': {
      limits: [{ per: 'ip', windows: [{ requests: 1_000, seconds: 60 }] }],
      anonymous: [{ requests: 1_000, seconds: 60 }],
    },
    paths: {
      ...Object.fromEntries(paths),
      '/open': { get: { operationId: 'open', security: [], responses: anything } },
    },
  });
  server = await serveEngine({
    apis: [{ ...api, handlers }],
    authenticators: { secured: authenticators },
    ports: { noteRefused: (refused) => void noted.push(refused) },
  });
});
afterAll(() => server.stop());
beforeEach(() => {
  noted = [];
});

const key = (value: string) => ({ 'x-api-key': value });
const bearer = (value: string) => ({ authorization: `Bearer ${value}` });

const cases: [path: string, what: string, headers: Record<string, string>, status: number][] = [
  ['/open', 'nothing', {}, 200],
  ['/byKey', 'nothing', {}, 401],
  ['/byKey', 'its key', key('good-key'), 200],
  ['/byKey', 'an empty key', key(''), 401],
  ['/byKey', 'an unknown key', key('good-token'), 401],
  ['/byKey', 'a key without the scope', key('weak-key'), 403],
  ['/byKey', 'the key in the wrong header', bearer('good-key'), 401],
  ['/byToken', 'its token', bearer('good-token'), 200],
  ['/byToken', 'a lower-case scheme', { authorization: 'bearer good-token' }, 200],
  ['/byToken', 'another scheme', { authorization: 'Basic good-token' }, 401],
  ['/byToken', 'no scheme', { authorization: 'good-token' }, 401],
  ['/byToken', 'two tokens', { authorization: 'Bearer good-token, good-token' }, 401],
  ['/byOauth', 'its token', bearer('good-oauth'), 200],
  ['/byOauth', 'a token without the scope', bearer('weak-oauth'), 403],
  ['/byOidc', 'its token', bearer('good-oidc'), 200],
  ['/byOidc', 'a bad token', bearer('bad'), 401],
  ['/eitherScope', 'the scope of the second alternative', { 'x-some': 'read-some' }, 200],
  ['/eitherScope', 'no scope', { 'x-some': 'weak-some' }, 403],
  ['/both', 'both', { ...key('good-key'), ...bearer('good-token') }, 200],
  ['/both', 'the key alone', key('good-key'), 401],
  ['/both', 'the token alone', bearer('good-token'), 401],
  ['/both', 'one without its scope', { ...key('good-key'), ...bearer('weak-token') }, 403],
  ['/either', 'the key', key('good-key'), 200],
  ['/either', 'the token', bearer('good-token'), 200],
  ['/either', 'a key and a token', { ...key('good-key'), ...bearer('good-token') }, 400],
  ['/either', 'a weak key and a token', { ...key('weak-key'), ...bearer('good-token') }, 400],
  ['/either', 'a good key beside a bad token', { ...key('good-key'), ...bearer('bad') }, 401],
  ['/either', 'a good key beside an unknown token', { ...key('good-key'), ...bearer('x') }, 401],
];

describe('every kind of scheme, AND within an alternative, OR between them', () => {
  it.each(cases)('%s with %s', async (path, _what, headers, status) => {
    expect((await server.call('GET', path, { headers })).status).toBe(status);
  });

  it('a refusal names the scope, and nothing of the handler runs', async () => {
    const answer = await server.call('GET', '/byKey', { headers: key('weak-key') });
    expect(answer.at('message')).toBe('Insufficient permissions. Required scope: a:read');
  });
});

describe('the audit log is told, once, of a credential that was refused, and by what', () => {
  const told: [string, string, Record<string, string>, string, string[]][] = [
    ['/byKey', 'an unknown key', key('x'), 'unknown', ['key']],
    ['/byKey', 'a key that is refused', key('bad'), 'invalid', ['key']],
    ['/byKey', 'an empty key', key(''), 'malformed', ['key']],
    ['/byToken', 'another scheme', { authorization: 'Basic x' }, 'malformed', ['token']],
    ['/byToken?access_token=x', 'the token in the query', {}, 'misplaced', ['token']],
    ['/oneHeader', 'what two schemes do not know', bearer('x'), 'unknown', ['plain', 'token']],
    [
      '/oneHeader',
      'what the first does not know, the second cannot read',
      { authorization: 'x' },
      'unknown',
      ['plain', 'token'],
    ],
    ['/both', 'the key alone', key('good-key'), 'incomplete', ['key']],
    [
      '/either',
      'a key and a token',
      { ...key('good-key'), ...bearer('good-token') },
      'several',
      ['key', 'token'],
    ],
    [
      '/either',
      'a bad token beside a good key',
      { ...key('good-key'), ...bearer('x') },
      'unknown',
      ['token'],
    ],
  ];
  it.each(told)('%s with %s', async (path, _what, headers, reason, schemes) => {
    const answer = await server.call('GET', path, { headers });
    expect(noted).toEqual([
      {
        requestId: answer.headers.get('x-request-id'),
        operation: `secured.${path.slice(1).split('?', 1)[0] ?? ''}`,
        method: 'GET',
        address: '127.0.0.1',
        status: answer.status,
        schemes,
        reason,
      },
    ]);
  });

  it.each([
    ['/byKey', 'nothing', {}],
    ['/byKey?access_token=x', 'a token in the query, where no token would do', {}],
    ['/byKey', 'a key without the scope', key('weak-key')],
    ['/byKey', 'its key', key('good-key')],
    ['/open', 'a key that nobody asks for', key('x')],
  ])('not of %s with %s', async (path, _what, headers: Record<string, string>) => {
    await server.call('GET', path, { headers });
    expect(noted).toEqual([]);
  });

  it('nor where the contract limits no failures, which could then fill the log', async () => {
    const free = await generateApi('free', {
      components: { securitySchemes },
      paths: {
        '/free': { get: { operationId: 'free', security: [{ key: [] }], responses: anything } },
      },
    });
    const served = await serveEngine({
      apis: [{ ...free, handlers: { free: echo } }],
      authenticators: { free: authenticators },
      ports: { noteRefused: (refused) => void noted.push(refused) },
    });
    const { status } = await served.call('GET', '/free', { headers: key('x') });
    await served.stop();
    expect([status, noted]).toEqual([401, []]);
  });

  it('nor of failures of ours', async () => {
    const failing = await serveEngine({
      apis: [{ ...api, handlers }],
      authenticators: {
        secured: {
          ...authenticators,
          key: () => Promise.reject(new ApiError('service_unavailable')),
        },
      },
      ports: { noteRefused: (refused) => void noted.push(refused) },
    });
    const { status } = await failing.call('GET', '/byKey', { headers: key('good-key') });
    await failing.stop();
    expect([status, noted]).toEqual([503, []]);
  });
});

describe('says how to authenticate', () => {
  const challenge = async (path: string, headers: Record<string, string>) =>
    (await server.call('GET', path, { headers })).headers.get('www-authenticate');

  it('alike for a token that is none and one that its authenticator refuses', async () => {
    expect(await challenge('/byToken', bearer('x'))).toBe('Bearer error="invalid_token"');
    expect(await challenge('/byToken', bearer('bad'))).toBe('Bearer error="invalid_token"');
    expect(await challenge('/either', key('bad'))).toBe('Bearer error="invalid_token"');
  });

  it('not where no bearer token would do', async () => {
    expect(await challenge('/byKey', key('x'))).toBe(null);
    expect(await challenge('/byKey', key('bad'))).toBe(null);
  });
});

describe('fails closed', () => {
  it.each(Object.keys(securitySchemes))(
    'refuses to boot without the authenticator of %s',
    async (name) => {
      const { [name]: removed, ...rest } = authenticators;
      expect(removed).toBeDefined();
      const boot = createTestEngine({
        apis: [{ ...api, handlers }],
        authenticators: { secured: rest },
      });
      await expect(boot).rejects.toThrow(`the security scheme ${name} has no authenticator`);
    },
  );

  it.each(Object.keys({ ...secured, open: [] }))(
    'refuses to boot without the handler of %s',
    async (id) => {
      const rest = Object.fromEntries(Object.entries(handlers).filter(([name]) => name !== id));
      const boot = createTestEngine({
        apis: [{ ...api, handlers: rest }],
        authenticators: { secured: authenticators },
      });
      await expect(boot).rejects.toThrow(BootError);
      await expect(boot).rejects.toThrow(`paths//${id}/get: has no handler`);
    },
  );

  it('an authenticator that breaks lets nobody in', async () => {
    const broken = await serveEngine({
      apis: [{ ...api, handlers }],
      authenticators: {
        secured: { ...authenticators, key: () => Promise.reject(new Error('broken')) },
      },
    });
    const answer = await broken.call('GET', '/byKey', { headers: key('good-key') });
    await broken.stop();
    expect(answer.status).toBe(500);
    expect(answer.json).toMatchObject({ error: 'server_error' });
    expect(answer.text).not.toContain('broken');
  });
});

describe('two schemes that read one credential in one way', () => {
  it('ask one authenticator once', async () => {
    let asked = 0;
    const shared: Authenticator = () => {
      asked += 1;
      const can = (scope: string): boolean => scope === 'a:write';
      return Promise.resolve({ userId: 1, tenantId: 1, credential: 'key:1', can });
    };
    const twins = await generateApi('twins', {
      components: { securitySchemes },
      'x-scopes': { 'a:read': 'Read', 'a:write': 'Write' },
      paths: {
        '/one': {
          get: {
            operationId: 'one',
            security: [{ oauth: ['a:read'] }, { oidc: ['a:write'] }],
            responses: anything,
          },
        },
      },
    });
    const served = await serveEngine({
      apis: [{ ...twins, handlers: { one: echo } }],
      authenticators: { twins: { oauth: shared, oidc: shared } },
    });
    const { status } = await served.call('GET', '/one', { token: 'x' });
    await served.stop();
    expect([status, asked]).toEqual([200, 1]);
  });
});
