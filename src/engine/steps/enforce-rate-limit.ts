/**
 * Steps 3 and 4, of limits: counts the request in every window of its operation (`x-rate-limit`), all
 * at once or not at all, and refuses it with `rate_limited` where one is full. From here on every
 * answer tells of its limits. Callers count by what the contract says; whoever is not authenticated
 * counts by address, and a credential that is valid is not held against those that were not.
 */
import { ApiError } from '../../errors/api-error.ts';
import { addressBlock } from '../../lib/address-block.ts';
import type { Exchange } from '../exchange.ts';
import type { LimitPlan, Plan } from '../plan/plan.ts';
import { windowsOf } from '../plan/rate-limits.ts';
import type { LimitClaim, LimitVerdict, Ports, Principal } from '../ports/index.ts';
import type { HeldAlternatives } from './authenticate.ts';
import { tellLimits } from './limit-headers.ts';

type LimitPorts = Pick<Ports<unknown>, 'clientAddress' | 'rateLimiter'>;
type RefusalPorts = LimitPorts & Pick<Ports<unknown>, 'noteRefused'>;

/**
 * Counts a request of an authenticated caller: the one of the first alternative that holds. Answers a
 * promise only where the limiter does.
 */
export function limitCaller(
  exchange: Exchange,
  plan: Plan,
  held: HeldAlternatives,
  ports: LimitPorts,
): Promise<void> | undefined {
  const { rateLimit } = plan;
  const caller = held[0]?.principals[0];
  if (!rateLimit || !caller) return undefined;
  const claims: LimitClaim[] = [];
  let policy = '';
  for (const limit of rateLimit.callers) {
    const set = windowsOf(limit, caller);
    const subject = limit.per === 'ip' ? addressOf(exchange, ports) : subjectOf(limit, caller);
    claims.push({ bucket: limit.bucket, subject, windows: set.windows });
    policy = policy === '' ? set.policy : `${policy}, ${set.policy}`;
  }
  return settle(exchange, ports.rateLimiter.take(claims, rateLimit.cost, rateLimit.onLoss), policy);
}

/** Counts a request of a public operation by its address. Answers a promise only where the limiter does. */
export function limitAddress(
  exchange: Exchange,
  plan: Plan,
  ports: LimitPorts,
): Promise<void> | undefined {
  const { rateLimit } = plan;
  if (!rateLimit) return undefined;
  const { anonymous, cost, onLoss } = rateLimit;
  return countAddress(exchange, anonymous, ports, cost, onLoss);
}

/**
 * Counts a failed authentication by its address; throws its refusal, or `rate_limited`. The audit log is
 * told of what was counted alone, so that no address can fill it.
 */
export async function limitUnauthenticated(
  exchange: Exchange,
  plan: Plan,
  ports: RefusalPorts,
  refusal: unknown,
): Promise<never> {
  const { rateLimit } = plan;
  const { refused } = exchange;
  if (rateLimit && isOfTheCaller(exchange, refusal)) {
    await countAddress(exchange, rateLimit.anonymous, ports, 1, 'share');
    if (refused) {
      ports.noteRefused({
        requestId: exchange.requestId,
        operation: `${plan.api.name}.${plan.id}`,
        method: exchange.method,
        address: ports.clientAddress(exchange.request),
        status: plan.refusals.statusOf(refusal),
        ...refused,
      });
    }
  }
  throw refusal;
}

/** A failure of ours, such as a lost database, is not held against the caller. */
function isOfTheCaller({ refused }: Exchange, refusal: unknown): refusal is ApiError {
  if (!(refusal instanceof ApiError)) return false;
  return refused !== undefined || refusal.condition === 'unauthenticated';
}

function countAddress(
  exchange: Exchange,
  { bucket, lowest }: LimitPlan,
  ports: LimitPorts,
  cost: number,
  onLoss: 'share' | 'closed',
): Promise<void> | undefined {
  const claim = { bucket, subject: addressOf(exchange, ports), windows: lowest.windows };
  return settle(exchange, ports.rateLimiter.take([claim], cost, onLoss), lowest.policy);
}

function addressOf({ request }: Exchange, { clientAddress }: LimitPorts): string {
  return addressBlock(clientAddress(request));
}

/** Whom a caller counts as; a person without a key is a credential of their own in each tenant. */
function subjectOf({ per }: LimitPlan, { userId, tenantId, keyId }: Principal): string {
  const person = `u${String(userId)}`;
  if (per === 'user') return person;
  const tenant = tenantId === undefined ? person : `t${String(tenantId)}`;
  if (per === 'tenant') return tenant;
  return keyId === undefined ? `${person}${tenant}` : `k${String(keyId)}`;
}

function settle(
  exchange: Exchange,
  verdict: LimitVerdict | Promise<LimitVerdict>,
  policy: string,
): Promise<void> | undefined {
  if (verdict instanceof Promise) {
    return verdict.then((taken) => {
      conclude(exchange, taken, policy);
    });
  }
  conclude(exchange, verdict, policy);
  return undefined;
}

/** Leaves the headers on the exchange; throws `rate_limited` where the request was not counted. */
function conclude(exchange: Exchange, verdict: LimitVerdict, policy: string): void {
  const { headers, limit, remaining, resetAt, retryAfter } = tellLimits(verdict, policy);
  // The plan's own headers, of CORS, are there already.
  exchange.headers = exchange.plan?.cors ? { ...exchange.headers, ...headers } : headers;
  if (verdict.admitted) return;
  throw new ApiError('rate_limited', {
    values: {
      retryAfter,
      limit,
      remaining,
      resetAt: new Date(resetAt * 1_000).toISOString().replace(/\.\d+Z$/, 'Z'),
    },
    headers: { 'retry-after': String(retryAfter) },
  });
}
