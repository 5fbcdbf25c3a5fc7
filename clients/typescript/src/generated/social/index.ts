// Made from the contracts by `npm run generate`. DO NOT EDIT.
import type { Api } from '../../api.ts';
import type { components, paths } from './types.ts';

export type { components, operations, paths, webhooks } from './types.ts';

/** The objects of the Social API, by name. */
export type Schemas = components['schemas'];

const lists = {
  '/posts': {
    style: 'offset',
    position: 'offset',
    size: 'limit',
    default: 20,
    maximum: 50,
    items: 'data',
  },
  '/accounts': {
    style: 'offset',
    position: 'offset',
    size: 'limit',
    default: 20,
    maximum: 50,
    items: 'data',
  },
} as const;

/** Social API: Posts, accounts, media and insights of social networks. */
export const social: Api<paths, typeof lists> = {
  name: 'social',
  basePath: '/v1',
  key: { name: 'Authorization', prefix: 'Bearer ' },
  envelopes: [
    {
      code: ['error', 'code'],
      message: ['error', 'message'],
      conditions: {
        '400': {
          invalid_request: 'bad_request',
          idempotency_mismatch: 'idempotency_mismatch',
          cannot_retry: 'cannot_retry',
        },
        '401': { unauthorized: 'unauthenticated' },
        '402': { payment_required: 'payment_required', quota_exceeded: 'feature_limit_reached' },
        '403': { forbidden_scope: 'insufficient_scope' },
        '404': { not_found: 'not_found' },
        '405': { method_not_allowed: 'method_not_allowed' },
        '406': { not_acceptable: 'not_acceptable' },
        '408': { request_timeout: 'request_timeout' },
        '409': { conflict: 'conflict' },
        '413': { payload_too_large: 'payload_too_large' },
        '414': { uri_too_long: 'uri_too_long' },
        '415': { unsupported_media_type: 'unsupported_media_type' },
        '417': { expectation_failed: 'expectation_failed' },
        '429': { rate_limited: 'rate_limited' },
        '431': { headers_too_large: 'headers_too_large' },
        '500': { server_error: 'server_error' },
        '501': { not_implemented: 'not_implemented' },
        '503': { service_unavailable: 'service_unavailable' },
      },
    },
  ],
  operations: {
    'GET /posts': { query: { status: 'form', account_id: 'form', sort: 'form' } },
    'GET /accounts': { query: { status: 'form', platform: 'form' } },
  },
  lists,
};
