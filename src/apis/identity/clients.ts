import type { Operations } from '../../../generated/identity/handlers.ts';
import { listByToken } from '../../db/collections/index.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Principal } from '../../engine/ports/index.ts';
import { ApiError } from '../../errors/api-error.ts';
import { decodeId } from '../../lib/ids.ts';
import {
  maximumSecrets,
  oauthClientsOf,
  withSecrets,
  type OAuthClientRepository,
  type StoredClient,
} from '../../platform/oauth-clients/index.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';
import { tenantOf } from '../tenant-of.ts';
import { clientScopes } from './client-scopes.ts';
import { presentClient, presentSecret } from './present.ts';

/** The clients of the environment, a page at a time. */
export function createListClients({
  pageTokens: tokens,
}: Services): Handler<Operations, 'listClients'> {
  return async ({ principal, query, tx }) => {
    const tenantId = tenantOf(principal);
    const list = { tenantId, table: 'oauth_clients', tokens };
    const base = oauthClientsOf(tx, tenantId).all();
    const page = await listByToken<StoredClient>(tx, base, list, query);
    return {
      status: 200,
      body: {
        clients: page.rows.map((row) => presentClient(withSecrets(row))),
        next_page_token: page.nextPageToken,
        prev_page_token: page.prevPageToken,
        total_size: page.total,
      },
    };
  };
}

/** Makes a client of the environment, with its first secret. */
export const createClient: Handler<Operations, 'createClient'> = async (request) => {
  const { body, clock, principal, record, tx } = request;
  const { client: row, secret } = await clientsOf(tx, principal).create(clock, {
    name: body.name,
    description: body.description ?? '',
    scopes: body.scopes ?? [...clientScopes],
  });
  const client = presentClient(row);
  record({ target: client.client_id, after: client });
  return { status: 201, body: { client, plain_secret: secret } };
};

/** One client. */
export const getClient: Handler<Operations, 'getClient'> = async ({ params, principal, tx }) => {
  const row = await clientsOf(tx, principal).find(uidOf('skc', params.client_id));
  if (!row) throw new ApiError('not_found');
  return { status: 200, body: { client: presentClient(row) } };
};

/** Changes what is given of a client; its tokens lose what it loses. */
export function createUpdateClient({ liveTokens }: Services): Handler<Operations, 'updateClient'> {
  return async ({ body, clock, params, principal, record, tx }) => {
    const clients = clientsOf(tx, principal);
    const uid = uidOf('skc', params.client_id);
    const before = await clients.find(uid);
    const row = before && (await clients.change(clock, uid, body));
    if (!row) throw new ApiError('not_found');
    liveTokens.forgetClient(params.client_id);
    const client = presentClient(row);
    record({ target: client.client_id, before: presentClient(before), after: client });
    return { status: 200, body: { client } };
  };
}

/** Deletes a client with its secrets and tokens. */
export function createDeleteClient({ liveTokens }: Services): Handler<Operations, 'deleteClient'> {
  return async ({ params, principal, record, tx }) => {
    const clients = clientsOf(tx, principal);
    const uid = uidOf('skc', params.client_id);
    const before = await clients.find(uid);
    if (!before || !(await clients.remove(uid))) throw new ApiError('not_found');
    liveTokens.forgetClient(params.client_id);
    record({ target: params.client_id, before: presentClient(before) });
    return { status: 200, body: {} };
  };
}

/** Gives a client one more secret. */
export const createClientSecret: Handler<Operations, 'createClientSecret'> = async (request) => {
  const { clock, params, principal, record, tx } = request;
  const clients = clientsOf(tx, principal);
  const uid = uidOf('skc', params.client_id);
  if (!(await clients.find(uid))) throw new ApiError('not_found');
  const added = await clients.addSecret(clock, uid);
  if (!added) {
    const most = String(maximumSecrets);
    throw new ApiError('bad_request', {
      public: `A client has ${most} secrets at most; delete one that is not in use.`,
    });
  }
  const secret = presentSecret(added.row);
  record({ target: params.client_id, after: { secret } });
  return { status: 201, body: { secret, plain_secret: added.secret } };
};

/** Takes a secret from a client. */
export const deleteClientSecret: Handler<Operations, 'deleteClientSecret'> = async (request) => {
  const { params, principal, record, tx } = request;
  const removed = await clientsOf(tx, principal).removeSecret(
    uidOf('skc', params.client_id),
    uidOf('sec', params.secret_id),
  );
  if (!removed) throw new ApiError('not_found');
  record({ target: params.client_id, before: { secret: { id: params.secret_id } } });
  return { status: 200, body: {} };
};

function clientsOf(tx: Transaction, principal: Principal): OAuthClientRepository {
  return oauthClientsOf(tx, tenantOf(principal));
}

function uidOf(prefix: string, id: string): string {
  const uid = decodeId(prefix, id);
  if (uid === undefined) throw new ApiError('not_found');
  return uid;
}
