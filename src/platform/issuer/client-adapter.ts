import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Clock } from '../../lib/clock.ts';
import { refuseTooManyFailures } from '../failed-attempts/index.ts';
import { findAuthenticatingClient } from '../oauth-clients/index.ts';
import { enterTenant } from '../tenants/index.ts';
import { attemptOf } from './client-failures.ts';
import { readOnlyAdapter } from './read-only-adapter.ts';
import { currentRequest } from './token-request.ts';

/**
 * Clients, as oidc-provider wants to know them. Whoever failed to authenticate as this one too often is
 * refused before anything else is looked at (`rate_limited`).
 */
export function createClientAdapter(clock: Clock): Adapter {
  return readOnlyAdapter(async (id): Promise<AdapterPayload | undefined> => {
    const request = currentRequest();
    request.clientId = id;
    const { address, keep, record, tx } = request;
    const [found, refused] = await Promise.allSettled([
      findAuthenticatingClient(tx, id),
      refuseTooManyFailures(tx, clock, attemptOf(id, address)),
    ]);
    if (found.status === 'rejected') throw found.reason;
    const client = found.value;
    if (client) record({ client: id });
    if (refused.status === 'rejected') {
      // The refusal undoes that the transaction acts in the client's tenant, whose log it belongs to.
      if (client) keep((kept) => enterTenant(kept, client.tenantId));
      throw refused.reason;
    }
    request.client = client;
    if (!client) return undefined;
    return {
      client_id: id,
      // Only digests are stored: see compareClientSecret in create-provider.ts.
      client_secret: 'see compareClientSecret',
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      scope: client.scopes.join(' '),
    };
  });
}
