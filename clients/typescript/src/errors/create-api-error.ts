import type { Condition } from '../generated/conditions.ts';
import {
  ApiError,
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  PlanLimitError,
  RateLimitError,
  ServerError,
  type ErrorFacts,
} from './api-error.ts';

type ErrorClass = new (facts: ErrorFacts) => ApiError;

/** Conditions whose statuses differ from API to API, or mean something else elsewhere. */
const byCondition: Partial<Record<Condition, ErrorClass>> = {
  payment_required: PlanLimitError,
  feature_limit_reached: PlanLimitError,
  quota_exceeded: PlanLimitError,
  idempotency_mismatch: ConflictError,
  cannot_retry: ConflictError,
};

const byStatus: Readonly<Record<number, ErrorClass>> = {
  401: AuthenticationError,
  402: PlanLimitError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** The error of the class that fits what happened. */
export function createApiError(facts: ErrorFacts): ApiError {
  return new (classOf(facts))(facts);
}

function classOf({ condition, status }: ErrorFacts): ErrorClass {
  const particular = condition && byCondition[condition];
  if (particular) return particular;
  const known = byStatus[status];
  if (known) return known;
  if (status >= 500) return ServerError;
  return status >= 400 ? InvalidRequestError : ApiError;
}
