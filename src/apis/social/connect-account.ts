import type { Operations } from '../../../generated/social/handlers.ts';
import { ApiError } from '../../errors/api-error.ts';
import {
  NetworkError,
  type Connection,
  type ConnectionWish,
} from '../../platform/networks/index.ts';
import { socialAccountsOf, type SocialAccount } from '../../platform/social-accounts/index.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';
import { presentAccount } from './accounts.ts';
import { tenantOf } from '../tenant-of.ts';

type Body = Operations['connectAccount']['body'];

/** The field of each network's body that proves whose the account is. */
const secretFields: Readonly<Record<Body['platform'], string>> = {
  bluesky: 'app_password',
  mastodon: 'access_token',
  webhook: 'secret',
};

/** Connects an account that its network knows by these credentials, or connects it anew. */
export function createConnectAccount(services: Services): Handler<Operations, 'connectAccount'> {
  const { networks, accountCredentials, accountNumbers } = services;
  return async ({ body, clock, effect, keep, principal, record, signal, tx }) => {
    const tenantId = tenantOf(principal);
    const { platform: network } = body;
    const connector = networks.find(network);
    if (!connector?.connect) throw new Error(`${network} has no accounts to connect`);
    const wish = { ...readWish(body), idempotencyKey: effect, signal };
    const connection = await connector.connect(wish).catch((error: unknown) => {
      throw refusalOf(error, secretFields[network]);
    });
    const { remoteId: remote_id } = connection;
    const accounts = socialAccountsOf(tx, tenantId);
    const present = await accounts.findRemote(network, remote_id);
    const now = clock.now();
    const details = {
      ...detailsOf(connection),
      remote_id,
      credentials: accountCredentials.seal(
        { tenant_id: tenantId, network, remote_id },
        connection.credentials,
      ),
    };
    const number =
      present?.number ?? (await accountNumbers.next({ userId: principal.userId, tenantId }));
    keep(async (write) => {
      const written = socialAccountsOf(write, tenantId);
      await (present
        ? written.change(clock, number, { ...details, status: 'active', connected_at: now })
        : written.create(clock, principal.userId, { ...details, number, network }));
    });
    const shown = { ...details, number, network, status: 'active', connected_at: now } as const;
    const account = presentAccount(shown);
    record({
      target: account.id,
      ...(present && { before: presentAccount(present) }),
      after: account,
    });
    return { status: present ? 200 : 201, body: { data: account } };
  };
}

/** What the body says, its secret apart from the rest. */
function readWish({ platform, ...said }: Body): Pick<ConnectionWish, 'settings' | 'credentials'> {
  const secretField = secretFields[platform];
  const { [secretField]: secret = '', ...settings } = said as Record<string, string>;
  return { settings, credentials: { [secretField]: secret } };
}

function detailsOf(
  connection: Connection,
): Pick<SocialAccount, 'handle' | 'display_name' | 'avatar_url' | 'followers' | 'settings'> {
  const { handle, displayName, avatarUrl, followers, settings } = connection;
  return {
    handle,
    display_name: displayName,
    avatar_url: avatarUrl,
    followers,
    settings: { ...settings },
  };
}

/** What the network's failure means to whoever connects the account. */
function refusalOf(error: unknown, secretField: string): unknown {
  if (!(error instanceof NetworkError)) return error;
  const { kind, message, retryAfterSeconds = 1, cause } = error;
  switch (kind) {
    case 'auth':
      return new ApiError('invalid_request', {
        faults: [{ in: 'body', field: secretField, rule: 'credentials', params: {} }],
        cause,
      });
    case 'permanent':
      return new ApiError('invalid_request', { public: message, cause });
    case 'transient':
      return new ApiError('service_unavailable', {
        public: message,
        cause,
        headers: { 'retry-after': String(retryAfterSeconds) },
      });
  }
}
