import { ApiError } from '../../errors/api-error.ts';
import type { Condition } from '../../errors/catalogue.ts';
import type { Plan } from '../plan/plan.ts';
import type { KeptAnswer, RequestKey, WrittenAnswer } from '../ports/index.ts';

/** Every retry would be read into memory. No operation's answer is larger, with a key or without. */
const maximumBytes = 1_048_576;

/** Refusals of the moment, not of the request: a plan can be changed, and used things given back. */
const passing: ReadonlySet<Condition> = new Set([
  'request_timeout',
  'rate_limited',
  'payment_required',
  'feature_limit_reached',
  'quota_exceeded',
]);

/** A request that can be told from others. */
export interface KeyedRequest {
  key: RequestKey;
  fingerprint: string;
}

/** An answer as it is kept for retries; a 5xx is not. */
export function keepAnswer(
  { key, fingerprint }: KeyedRequest,
  answer: WrittenAnswer,
  secret: boolean,
): KeptAnswer | undefined {
  if (answer.status >= 500) return undefined;
  return { fingerprint, answer, onlyFor: secret ? key.principal.credential : undefined };
}

/** A refusal as it is kept: only where the same request, asked again, would be refused again. */
export function keepRefusal(
  request: KeyedRequest,
  refusal: ApiError,
  answer: WrittenAnswer,
): KeptAnswer | undefined {
  if (passing.has(refusal.condition) || 'retry-after' in refusal.headers) return undefined;
  return keepAnswer(request, answer, false);
}

/** Throws for an answer too large to be kept: a fault of ours, found before anything is committed. */
export function assertKeepable(plan: Plan, { body }: WrittenAnswer): void {
  if (!plan.idempotency || body === undefined || Buffer.byteLength(body) <= maximumBytes) return;
  throw new Error(`The answer of ${plan.id} has more than ${String(maximumBytes)} bytes`);
}

/** A kept answer, given to a request that repeats another; throws `idempotency_mismatch` for any other. */
export function repeatAnswer(kept: KeptAnswer, request: KeyedRequest): WrittenAnswer {
  if (!isRepeated(kept, request)) throw new ApiError('idempotency_mismatch');
  const { answer } = kept;
  return { ...answer, headers: { ...answer.headers, 'idempotent-replayed': 'true' } };
}

/** Whether a request repeats another. With a secret in the answer, that of another credential does not. */
function isRepeated({ fingerprint, onlyFor }: KeptAnswer, request: KeyedRequest): boolean {
  const { credential } = request.key.principal;
  return fingerprint === request.fingerprint && (onlyFor ?? credential) === credential;
}
