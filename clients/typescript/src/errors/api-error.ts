import type { Condition } from '../generated/conditions.ts';
import { CharterError } from './charter-error.ts';

/** What is wrong with one value of a request. */
export interface Fault {
  /** The dotted path of the value, such as `settings.timezone`. */
  readonly field: string;
  readonly message: string;
  /** Which part of the request has it, and the rule that it breaks, where the API tells. */
  readonly in?: string;
  readonly rule?: string;
}

/** What an error answer tells, whichever envelope told it. */
export interface ErrorFacts {
  /** The API that answered, and the operation: `POST /workspaces`. */
  readonly api: string;
  readonly operation: string;
  readonly status: number;
  /** What went wrong, by one name for all APIs; undefined where the answer is of no API of ours. */
  readonly condition: Condition | undefined;
  /** What went wrong, as this API calls it; undefined where its envelope has no place for that. */
  readonly code: string | number | undefined;
  readonly message: string;
  /** Names the request, for whoever is asked for help. */
  readonly requestId: string | undefined;
  /** What is wrong with which value; empty where the API does not tell. */
  readonly faults: readonly Fault[];
  /** How long to wait before the next try, by `Retry-After`. */
  readonly retryAfterSeconds: number | undefined;
  /** The feature that the plan refuses, and where the plan can be changed. */
  readonly feature: string | undefined;
  readonly upgradeUrl: string | undefined;
  readonly headers: Headers;
  /** The body as it came: parsed if it is JSON, else text. */
  readonly body: unknown;
}

/** An API refused a request, or failed at it. Subclasses tell how; `condition` tells more exactly. */
export class ApiError extends CharterError implements ErrorFacts {
  override readonly name: string = 'ApiError';
  readonly api: string;
  readonly operation: string;
  readonly status: number;
  readonly condition: Condition | undefined;
  readonly code: string | number | undefined;
  readonly requestId: string | undefined;
  readonly faults: readonly Fault[];
  readonly retryAfterSeconds: number | undefined;
  readonly feature: string | undefined;
  readonly upgradeUrl: string | undefined;
  readonly headers: Headers;
  readonly body: unknown;

  constructor(facts: ErrorFacts) {
    super(facts.message);
    this.api = facts.api;
    this.operation = facts.operation;
    this.status = facts.status;
    this.condition = facts.condition;
    this.code = facts.code;
    this.requestId = facts.requestId;
    this.faults = facts.faults;
    this.retryAfterSeconds = facts.retryAfterSeconds;
    this.feature = facts.feature;
    this.upgradeUrl = facts.upgradeUrl;
    this.headers = facts.headers;
    this.body = facts.body;
  }
}

/** The request cannot be served as it is; `faults` says which values are wrong, where the API does. */
export class InvalidRequestError extends ApiError {
  override readonly name = 'InvalidRequestError';
}

/** There was no credential, or it is not valid, or no longer. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError';
}

/** The credential may not do this. */
export class PermissionError extends ApiError {
  override readonly name = 'PermissionError';
}

/** The plan does not have the feature, or its limit or quota is reached. */
export class PlanLimitError extends ApiError {
  override readonly name = 'PlanLimitError';
}

/** There is no such thing, or the credential cannot see it. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}

/** The state of the resource forbids it, or its Idempotency-Key stands for another request. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError';
}

/** Too many requests; `retryAfterSeconds` says how long to wait. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';
}

/** The server failed or cannot answer now; `requestId` finds it in the server's log. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError';
}
