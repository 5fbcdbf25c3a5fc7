// Made from the contracts by `npm run generate`. DO NOT EDIT.
import type { Api } from '../../api.ts';
import type { components, paths } from './types.ts';

export type { components, operations, paths, webhooks } from './types.ts';

/** The objects of the Growth API, by name. */
export type Schemas = components['schemas'];

const lists = {
  '/orgs': {
    style: 'cursor',
    position: 'cursor',
    size: 'limit',
    default: 25,
    maximum: 100,
    items: 'data',
    next: 'next_cursor',
  },
} as const;

/** Growth API: Accounts, organizations, campaigns, leads and experiments. */
export const growth: Api<paths, typeof lists> = {
  name: 'growth',
  basePath: '/api/v1',
  key: { name: 'X-API-Key' },
  envelopes: [
    {
      code: ['code'],
      message: ['detail'],
      requestId: ['request_id'],
      violations: ['errors'],
      feature: ['feature'],
      upgradeUrl: ['upgrade_url'],
      conditions: {
        '400': { bad_request: 'bad_request' },
        '401': { unauthenticated: 'unauthenticated' },
        '402': { payment_required: 'payment_required' },
        '403': {
          insufficient_scope: 'insufficient_scope',
          forbidden: 'forbidden',
          feature_limit_reached: 'feature_limit_reached',
          quota_exceeded: 'quota_exceeded',
        },
        '404': { not_found: 'not_found' },
        '405': { method_not_allowed: 'method_not_allowed' },
        '406': { not_acceptable: 'not_acceptable' },
        '408': { request_timeout: 'request_timeout' },
        '409': { conflict: 'conflict', cannot_retry: 'cannot_retry' },
        '413': { payload_too_large: 'payload_too_large' },
        '414': { uri_too_long: 'uri_too_long' },
        '415': { unsupported_media_type: 'unsupported_media_type' },
        '417': { expectation_failed: 'expectation_failed' },
        '422': { invalid_request: 'invalid_request', idempotency_mismatch: 'idempotency_mismatch' },
        '429': { rate_limited: 'rate_limited' },
        '431': { headers_too_large: 'headers_too_large' },
        '500': { server_error: 'server_error' },
        '501': { not_implemented: 'not_implemented' },
        '503': { service_unavailable: 'service_unavailable' },
      },
    },
  ],
  operations: {
    'POST /auth/signup': { public: true, unkeyed: true },
    'POST /auth/login': { public: true, unkeyed: true },
    'POST /auth/refresh': { public: true, unkeyed: true },
    'GET /health': { public: true },
  },
  lists,
};
