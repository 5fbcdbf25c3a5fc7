// Made from the contracts by `npm run generate`. DO NOT EDIT.
import type { Api } from '../../api.ts';
import type { components, paths } from './types.ts';

export type { components, operations, paths, webhooks } from './types.ts';

/** The objects of the Core API, by name. */
export type Schemas = components['schemas'];

const lists = {
  '/api-keys': {
    style: 'page',
    position: 'page',
    size: 'per_page',
    default: 25,
    maximum: 100,
    items: 'data',
  },
  '/audit-log': {
    style: 'page',
    position: 'page',
    size: 'per_page',
    default: 25,
    maximum: 100,
    items: 'data',
  },
  '/webhooks': {
    style: 'page',
    position: 'page',
    size: 'per_page',
    default: 25,
    maximum: 100,
    items: 'data',
  },
  '/webhooks/{id}/deliveries': {
    style: 'page',
    position: 'page',
    size: 'per_page',
    default: 25,
    maximum: 100,
    items: 'data',
  },
  '/workspaces': {
    style: 'page',
    position: 'page',
    size: 'per_page',
    default: 25,
    maximum: 100,
    items: 'data',
  },
} as const;

/** Core API: Workspaces, and what belongs to them. */
export const core: Api<paths, typeof lists> = {
  name: 'core',
  basePath: '/api/v1',
  key: { name: 'Authorization', prefix: 'Bearer ' },
  envelopes: [
    {
      code: ['error'],
      message: ['message'],
      requestId: ['request_id'],
      fields: ['errors'],
      feature: ['feature'],
      upgradeUrl: ['upgrade_url'],
      conditions: {
        '400': { bad_request: 'bad_request', cannot_retry: 'cannot_retry' },
        '401': { unauthorized: 'unauthenticated' },
        '403': { access_denied: 'insufficient_scope', feature_limit_reached: 'payment_required' },
        '404': { not_found: 'not_found' },
        '405': { method_not_allowed: 'method_not_allowed' },
        '406': { not_acceptable: 'not_acceptable' },
        '408': { request_timeout: 'request_timeout' },
        '409': { conflict: 'conflict' },
        '413': { payload_too_large: 'payload_too_large' },
        '414': { uri_too_long: 'uri_too_long' },
        '415': { unsupported_media_type: 'unsupported_media_type' },
        '417': { expectation_failed: 'expectation_failed' },
        '422': {
          validation_failed: 'invalid_request',
          idempotency_mismatch: 'idempotency_mismatch',
        },
        '429': { rate_limit_exceeded: 'rate_limited' },
        '431': { headers_too_large: 'headers_too_large' },
        '500': { server_error: 'server_error' },
        '501': { not_implemented: 'not_implemented' },
        '503': { service_unavailable: 'service_unavailable' },
      },
    },
  ],
  operations: {
    'GET /api-keys': { query: { sort: 'form', fields: 'form', include: 'form' } },
    'GET /api-keys/{id}': { query: { fields: 'form', include: 'form' } },
    'GET /audit-log': { query: { sort: 'form', fields: 'form' } },
    'GET /webhooks': { query: { sort: 'form', fields: 'form', include: 'form' } },
    'GET /webhooks/{id}': { query: { fields: 'form', include: 'form' } },
    'GET /workspaces': { query: { sort: 'form', fields: 'form', include: 'form' } },
    'GET /workspaces/{id}': { query: { fields: 'form', include: 'form' } },
  },
  lists,
};
