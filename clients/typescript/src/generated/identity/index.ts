// Made from the contracts by `npm run generate`. DO NOT EDIT.
import type { Api } from '../../api.ts';
import type { components, paths } from './types.ts';

export type { components, operations, paths, webhooks } from './types.ts';

/** The objects of the Identity API, by name. */
export type Schemas = components['schemas'];

const lists = {
  '/api/v1/clients': {
    style: 'token',
    position: 'page_token',
    size: 'page_size',
    default: 10,
    maximum: 100,
    items: 'clients',
    next: 'next_page_token',
  },
  '/api/v1/organizations': {
    style: 'token',
    position: 'page_token',
    size: 'page_size',
    default: 10,
    maximum: 100,
    items: 'organizations',
    next: 'next_page_token',
  },
} as const;

/** Identity API: Customers of your product, and how their people sign in. */
export const identity: Api<paths, typeof lists> = {
  name: 'identity',
  basePath: '',
  envelopes: [
    {
      code: ['code'],
      message: ['message'],
      violations: ['details', 0, 'validation_error_info', 'field_violations'],
      conditions: {
        '400': { '3': 'bad_request', '9': 'cannot_retry' },
        '401': { '16': 'unauthenticated' },
        '403': { '7': 'insufficient_scope' },
        '404': { '5': 'not_found' },
        '405': { '12': 'method_not_allowed' },
        '406': { '3': 'not_acceptable' },
        '408': { '4': 'request_timeout' },
        '409': { '6': 'conflict' },
        '413': { '3': 'payload_too_large' },
        '414': { '3': 'uri_too_long' },
        '415': { '3': 'unsupported_media_type' },
        '417': { '3': 'expectation_failed' },
        '429': { '8': 'rate_limited' },
        '431': { '3': 'headers_too_large' },
        '500': { '13': 'server_error' },
        '501': { '12': 'not_implemented' },
        '503': { '14': 'service_unavailable' },
      },
    },
    {
      code: ['error'],
      message: ['error_description'],
      conditions: {
        '400': { invalid_request: 'bad_request' },
        '401': { invalid_client: 'unauthenticated' },
        '403': { access_denied: 'insufficient_scope' },
        '404': { invalid_request: 'not_found' },
        '405': { invalid_request: 'method_not_allowed' },
        '406': { invalid_request: 'not_acceptable' },
        '408': { invalid_request: 'request_timeout' },
        '409': { invalid_request: 'conflict' },
        '413': { invalid_request: 'payload_too_large' },
        '414': { invalid_request: 'uri_too_long' },
        '415': { invalid_request: 'unsupported_media_type' },
        '417': { invalid_request: 'expectation_failed' },
        '429': { slow_down: 'rate_limited' },
        '431': { invalid_request: 'headers_too_large' },
        '500': { server_error: 'server_error' },
        '501': { server_error: 'not_implemented' },
        '503': { temporarily_unavailable: 'service_unavailable' },
      },
    },
  ],
  operations: {
    'POST /oauth/token': { public: true, unkeyed: true, envelope: 1 },
    'POST /oauth/introspect': { public: true, unkeyed: true, envelope: 1 },
    'POST /oauth/revoke': { public: true, unkeyed: true, envelope: 1 },
    'GET /keys': { public: true },
    'GET /.well-known/openid-configuration': { public: true },
    'GET /.well-known/openid-configurations': { public: true },
  },
  lists,
};
