// Made from the contracts by `npm run generate`. DO NOT EDIT.
import type { Api } from '../../api.ts';
import type { components, paths } from './types.ts';

export type { components, operations, paths, webhooks } from './types.ts';

/** The objects of the Sales API, by name. */
export type Schemas = components['schemas'];

const lists = {} as const;

/** Sales API: Contacts, companies, calls, meetings and opportunities. */
export const sales: Api<paths, typeof lists> = {
  name: 'sales',
  basePath: '/api/v1',
  envelopes: [
    {
      message: ['error'],
      conditions: {
        '400': { '': 'bad_request' },
        '401': { '': 'unauthenticated' },
        '402': { '': 'payment_required' },
        '403': { '': 'insufficient_scope' },
        '404': { '': 'not_found' },
        '405': { '': 'method_not_allowed' },
        '406': { '': 'not_acceptable' },
        '408': { '': 'request_timeout' },
        '409': { '': 'conflict' },
        '413': { '': 'payload_too_large' },
        '414': { '': 'uri_too_long' },
        '415': { '': 'unsupported_media_type' },
        '417': { '': 'expectation_failed' },
        '429': { '': 'rate_limited' },
        '431': { '': 'headers_too_large' },
        '500': { '': 'server_error' },
        '501': { '': 'not_implemented' },
        '503': { '': 'service_unavailable' },
      },
    },
  ],
  operations: {},
  lists,
};
