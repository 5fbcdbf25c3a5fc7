/**
 * How each condition of `x-errors` is brought about on any operation on which it can occur, by what the
 * contract says of it. What only one operation refuses is set up in `setups/`.
 */
import type { Condition } from '../../../src/errors/catalogue.ts';
import { badRequest } from './bad-request.ts';
import { serverError, serviceUnavailable } from './broken-database.ts';
import { conflict } from './conflict.ts';
import { idempotencyMismatch } from './idempotency-mismatch.ts';
import { insufficientScope } from './insufficient-scope.ts';
import { invalidRequest } from './invalid-request.ts';
import { notAcceptable } from './not-acceptable.ts';
import { notFound } from './not-found.ts';
import { payloadTooLarge } from './payload-too-large.ts';
import { planRefusal } from './plan.ts';
import type { Provocation } from './provocation.ts';
import { rateLimited } from './rate-limited.ts';
import { unauthenticated } from './unauthenticated.ts';
import { unsupportedMediaType } from './unsupported-media-type.ts';

export const provocations: Readonly<Partial<Record<Condition, Provocation>>> = {
  bad_request: badRequest,
  invalid_request: invalidRequest,
  unauthenticated,
  insufficient_scope: insufficientScope,
  payment_required: planRefusal('payment_required'),
  feature_limit_reached: planRefusal('feature_limit_reached'),
  quota_exceeded: planRefusal('quota_exceeded'),
  not_found: notFound,
  not_acceptable: notAcceptable,
  conflict,
  idempotency_mismatch: idempotencyMismatch,
  payload_too_large: payloadTooLarge,
  unsupported_media_type: unsupportedMediaType,
  rate_limited: rateLimited,
  server_error: serverError,
  service_unavailable: serviceUnavailable,
};

export type { Provocation } from './provocation.ts';
