/**
 * The one catalogue of conditions: everything that can go wrong with a request, by name.
 * A contract's `x-errors` gives each condition its status, code and words; the status here
 * is the one used where no contract has matched. `docs/errors.md` has a row for each.
 */
export const catalogue = {
  bad_request: {
    status: 400,
    meaning: 'The request cannot be read: malformed JSON, encoding or header.',
  },
  invalid_request: {
    status: 422,
    meaning: 'The request was read, but values in it break the contract.',
  },
  unauthenticated: { status: 401, meaning: 'No credential, or one that is not valid.' },
  insufficient_scope: {
    status: 403,
    meaning: 'The credential lacks a scope that the operation needs.',
  },
  forbidden: { status: 403, meaning: 'The credential may not do this, whatever its scopes.' },
  payment_required: {
    status: 402,
    meaning: 'The plan lacks the feature that the operation needs.',
  },
  feature_limit_reached: {
    status: 403,
    meaning: 'The plan allows no more of what exists already.',
  },
  quota_exceeded: {
    status: 403,
    meaning: 'What the plan allows of a feature for the time being is used up.',
  },
  not_found: {
    status: 404,
    meaning: 'No such path or resource, or one that the caller cannot see.',
  },
  method_not_allowed: { status: 405, meaning: 'The path exists, but not with this method.' },
  not_acceptable: {
    status: 406,
    meaning: 'No media type that the caller accepts can be produced.',
  },
  request_timeout: { status: 408, meaning: 'The request did not arrive in time.' },
  conflict: {
    status: 409,
    meaning: 'The state of the resource forbids it, or a unique value is taken.',
  },
  idempotency_mismatch: {
    status: 422,
    meaning: 'The idempotency key was used for another request.',
  },
  cannot_retry: {
    status: 409,
    meaning: 'What is to be tried again has succeeded, or has no attempt left.',
  },
  payload_too_large: { status: 413, meaning: 'The body exceeds the size limit.' },
  uri_too_long: { status: 414, meaning: 'The path or query exceeds the size limit.' },
  unsupported_media_type: {
    status: 415,
    meaning: 'The body has a media type or encoding that is not accepted.',
  },
  expectation_failed: { status: 417, meaning: 'The Expect header asks for something unknown.' },
  headers_too_large: { status: 431, meaning: 'The header fields exceed the size limit.' },
  rate_limited: { status: 429, meaning: 'Too many requests or failed attempts; wait and retry.' },
  server_error: { status: 500, meaning: 'A fault of ours; the request id finds it in the log.' },
  not_implemented: {
    status: 501,
    meaning: 'The contract declares the operation, but it is not written yet.',
  },
  service_unavailable: {
    status: 503,
    meaning: 'Overloaded, stopping, or without its database; retry.',
  },
} as const satisfies Record<string, { status: number; meaning: string }>;

/**
 * Occasions of a condition that a contract may have words of their own for: a credential that was sent
 * and is not valid, or is no longer.
 */
export const occasions = ['invalid', 'expired'] as const;

/** One of them; of `insufficient_scope`, the scope that lacks. */
export type Occasion = (typeof occasions)[number] | `${string}:${string}`;

/** A name in the catalogue. */
export type Condition = keyof typeof catalogue;

/** Every condition, in the catalogue's order. */
export const conditions = Object.keys(catalogue) as Condition[];
