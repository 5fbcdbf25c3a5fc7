import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Contract, Operation } from '../../src/engine/contract.ts';
import type { ApiDefinition } from '../../src/engine/index.ts';
import type { LimitPlan } from '../../src/engine/plan/plan.ts';
import { createLimitPlanner } from '../../src/engine/plan/rate-limits.ts';
import type { Authenticator, Principal } from '../../src/engine/ports/index.ts';
import { anything, echo, generateApi, type TestDocument } from './engine.ts';

/** An API that answers anything to a key, under the limits and in the envelope of one of the five. */
export async function createLimitedApi(
  of: Pick<Contract, 'name' | 'errors'>,
  document: TestDocument = {},
): Promise<ApiDefinition> {
  const secured = { security: [{ key: [] }], responses: anything };
  const api = await generateApi(of.name, {
    'x-errors': of.errors,
    'x-rate-limit': readLimits(of.name),
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-api-key' } } },
    paths: {
      '/things': { get: { operationId: 'listThings', ...secured } },
      '/open': { get: { operationId: 'checkOpen', security: [], responses: anything } },
    },
    ...document,
  });
  const ids = api.contract.operations.map(({ id }) => id);
  return { ...api, handlers: Object.fromEntries(ids.map((id) => [id, echo])) };
}

/** `x-rate-limit` of one of the five contracts, as its file says it. */
function readLimits(api: string): unknown {
  const file = new URL(`../../openapi/${api}/rate-limits.yaml`, import.meta.url);
  return parse(readFileSync(file, 'utf8')) as unknown;
}

/**
 * Knows `k1t2`, key 1 of tenant 2, and its like, and `u3t2`, person 3 in tenant 2. With `!10` behind it
 * an operator has lifted the caller's window of ten seconds on sales.
 */
export const anyCaller: Authenticator = Object.assign(
  (credential: string): Promise<Principal | undefined> => {
    const [, kind, id, tenant, lifted] = /^([ku])(\d+)t(\d+)(?:!(\d+))?$/.exec(credential) ?? [];
    if (id === undefined) return Promise.resolve(undefined);
    return Promise.resolve({
      userId: kind === 'u' ? Number(id) : 1,
      tenantId: Number(tenant),
      credential,
      ...(kind === 'k' && { keyId: Number(id) }),
      ...(lifted !== undefined && {
        customLimits: { sales: [{ seconds: Number(lifted), requests: 1_000_000, burst: 0 }] },
      }),
      can: () => true,
    });
  },
  { identifies: ['key', 'user', 'tenant'] as const },
);

/** The limit of authenticated callers that a contract's root declares. */
export function callersLimit(contract: Contract): LimitPlan {
  const [bucket = ''] = Object.keys(contract.rateLimits);
  const rateLimit = { limits: [bucket], anonymous: 'anonymous', cost: 1, onLoss: 'share' } as const;
  const operation = { public: false, rateLimit } as unknown as Operation;
  const [limit] = createLimitPlanner(contract)(operation, []).plan?.callers ?? [];
  if (!limit) throw new Error(`${contract.name} limits nobody`);
  return limit;
}
