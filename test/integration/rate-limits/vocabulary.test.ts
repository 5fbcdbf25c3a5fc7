/**
 * Protects: what `x-rate-limit` says at root, path and operation is what is enforced, and a contract
 * that would leave a caller uncounted does not start.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { core } from '../../../generated/core/index.ts';
import { growth } from '../../../generated/growth/index.ts';
import { identity } from '../../../generated/identity/index.ts';
import { sales } from '../../../generated/sales/index.ts';
import { social } from '../../../generated/social/index.ts';
import type { Authenticator } from '../../../src/engine/ports/index.ts';
import {
  anything,
  createTestEngine,
  serveEngine,
  type ServedEngine,
  type TestDocument,
} from '../../support/engine.ts';
import { readLimitHeaders } from '../../support/limit-headers.ts';
import { anyCaller, createLimitedApi } from '../../support/limited-api.ts';

const window = (requests: number, seconds = 60) => ({ requests, seconds });
const root = { limits: [{ per: 'key', windows: [window(10)] }], anonymous: [window(5)] };
const operation = (operationId: string, limits?: object, security: object[] = [{ key: [] }]) => ({
  operationId,
  security,
  responses: anything,
  ...(limits && { 'x-rate-limit': limits }),
});
const both = [
  { per: 'key', bucket: 'key', windows: [window(10)] },
  { per: 'key', bucket: 'search', windows: [window(2)] },
];
const document: TestDocument = {
  'x-rate-limit': root,
  paths: {
    '/a': { get: operation('getA'), post: operation('postA', { cost: 4 }) },
    '/b': {
      'x-rate-limit': { limits: [{ per: 'user', windows: [window(3)] }] },
      get: operation('getB'),
      post: operation('postB', { limits: [{ per: 'ip', windows: [window(2)] }] }),
      put: operation('putB', { onLoss: 'closed' }),
    },
    '/search': { get: operation('search', { limits: both }) },
    '/open': { get: operation('getOpen', undefined, []) },
    '/pixel': { get: operation('getPixel', { anonymous: [window(7)] }, []) },
  },
};

let engine: ServedEngine;
beforeAll(async () => {
  const api = await createLimitedApi(core.contract, document);
  engine = await serveEngine({ apis: [api], authenticators: { core: { key: anyCaller } } });
});
afterAll(() => engine.stop());

const call = (method: string, path: string, key?: string) =>
  engine.call(method, path, key === undefined ? {} : { headers: { 'x-api-key': key } });
const told = async (method: string, path: string, key?: string) => {
  const { windows } = readLimitHeaders(await call(method, path, key));
  return Object.fromEntries(Object.entries(windows).map(([name, { q, r }]) => [name, [q, r]]));
};

describe('what holds for an operation', () => {
  it('is what the root says; a request may cost more than one', async () => {
    expect(await told('GET', '/a', 'k1t1')).toEqual({ 'key-60s': [10, 9] });
    expect(await told('POST', '/a', 'k1t1')).toEqual({ 'key-60s': [10, 5] });
    expect(await told('POST', '/a', 'k1t1')).toEqual({ 'key-60s': [10, 1] });
    const refused = await call('POST', '/a', 'k1t1');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await call('GET', '/a', 'k1t1')).status).toBe(200);
  });

  it('is what its path says in place of it, in a count of its own', async () => {
    expect(await told('GET', '/b', 'k1t1')).toEqual({ '/b-user-60s': [3, 2] });
    expect(await told('PUT', '/b', 'k2t1')).toEqual({ '/b-user-60s': [3, 1] });
    expect(await told('GET', '/a', 'k2t1')).toEqual({ 'key-60s': [10, 9] });
  });

  it('is what it says itself before both; an address may bound callers too', async () => {
    expect(await told('POST', '/b', 'k3t1')).toEqual({ 'postB-ip-60s': [2, 1] });
    expect(await told('POST', '/b', 'k4t1')).toEqual({ 'postB-ip-60s': [2, 0] });
    expect((await call('POST', '/b', 'k5t1')).status).toBe(429);
  });

  it('counts in several limits at once, one of them shared by its bucket, or in none', async () => {
    const ask = () => told('GET', '/search', 'k6t1');
    expect(await told('GET', '/a', 'k6t1')).toEqual({ 'key-60s': [10, 9] });
    expect(await ask()).toEqual({ 'key-60s': [10, 8], 'search-60s': [2, 1] });
    expect(await ask()).toEqual({ 'key-60s': [10, 7], 'search-60s': [2, 0] });
    expect(await ask()).toEqual({ 'key-60s': [10, 7], 'search-60s': [2, 0] });
    expect(await told('GET', '/a', 'k6t1')).toEqual({ 'key-60s': [10, 6] });
  });

  it('is `anonymous` for a public operation, which may have one of its own', async () => {
    expect(await told('GET', '/open')).toEqual({ 'anonymous-60s': [5, 4] });
    expect(await told('GET', '/pixel')).toEqual({ 'getPixel-anonymous-60s': [7, 6] });
    expect(await told('GET', '/a', 'wrong')).toEqual({ 'anonymous-60s': [5, 3] });
    expect(await told('GET', '/open')).toEqual({ 'anonymous-60s': [5, 2] });
  });
});

describe('the five contracts', () => {
  it.each(
    [core, growth, identity, sales, social].map(
      ({ contract }) => [contract.name, contract] as const,
    ),
  )(
    '%s limits every operation, and declares its 429 and the headers of every answer',
    (_name, { rateLimits, operations }) => {
      expect(rateLimits['anonymous']).toEqual({ per: 'ip', windows: [window(600)] });
      for (const { id, rateLimit, responses } of operations) {
        expect([id, rateLimit]).toEqual([id, expect.objectContaining({ anonymous: 'anonymous' })]);
        expect([id, Object.keys(responses)]).toEqual([id, expect.arrayContaining(['429'])]);
        for (const { headers } of Object.values(responses)) {
          expect(headers).toEqual(
            expect.arrayContaining(['x-ratelimit-remaining', 'ratelimit-policy', 'ratelimit']),
          );
        }
        expect(responses['429']?.headers).toContain('retry-after');
      }
    },
  );
});

describe('a contract is refused', () => {
  const boot = async (paths: object, limits: object = root, authenticator = anyCaller) => {
    const api = await createLimitedApi(core.contract, { 'x-rate-limit': limits, paths });
    return createTestEngine({ apis: [api], authenticators: { core: { key: authenticator } } });
  };
  const tenantOnly: Authenticator = Object.assign(() => Promise.resolve(undefined), {
    identifies: ['tenant'] as const,
  });
  const silent: Authenticator = () => Promise.resolve(undefined);
  const paths = { '/a': { get: operation('getA') } };

  it('that counts by what a security alternative does not identify', async () => {
    const says = 'the rate limit per key cannot be resolved for the security alternative key';
    await expect(boot(paths, root, tenantOnly)).rejects.toThrow(says);
    await expect(boot(paths, root, silent)).rejects.toThrow(says);
    const perTenant = { ...root, limits: [{ per: 'tenant', windows: [window(1)] }] };
    await expect(boot(paths, perTenant, tenantOnly)).resolves.toBeDefined();
    await expect(
      boot(paths, { ...root, limits: [{ per: 'ip', windows: [window(1)] }] }, silent),
    ).resolves.toBeDefined();
  });

  it.each([
    ['limits callers, and not whoever fails to be one', { limits: root.limits }, 'say `anonymous`'],
    ['limits whoever is nobody, and not callers', { anonymous: root.anonymous }, 'for its callers'],
    ['costs more than it ever admits', { ...root, cost: 11 }, 'costs 11, more than the window key'],
    ['is malformed', { ...root, limits: [{ per: 'key' }] }, 'x-rate-limit/limits/0: required'],
    ['leaves a tier out', { ...root, limits: [{ per: 'key', tiers: { free: [] } }] }, 'required'],
  ])('that %s', async (_name, limits, says) => {
    await expect(boot(paths, limits)).rejects.toThrow(says);
  });

  it('that declares one bucket twice, and differently', async () => {
    const other = { limits: [{ per: 'key', bucket: 'key', windows: [window(11)] }] };
    await expect(boot({ '/a': { get: operation('getA', other) } })).rejects.toThrow(
      'the bucket key of x-rate-limit is declared twice, and differently',
    );
  });
});
