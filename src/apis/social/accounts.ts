import type { Operations } from '../../../generated/social/handlers.ts';
import { listByOffset, type Collection } from '../../db/collections/index.ts';
import type { Transaction } from '../../db/transaction.ts';
import { ApiError } from '../../errors/api-error.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import {
  readAccountNumber,
  socialAccountsOf,
  writeAccountId,
  type SocialAccount,
} from '../../platform/social-accounts/index.ts';
import type { Handler } from '../handler.ts';
import { tenantOf } from '../tenant-of.ts';

const accountCollection: Collection = {
  sortable: {},
  tieBreaker: 'social_accounts.number',
  searched: [],
  createdAt: 'social_accounts.created_at',
  updatedAt: 'social_accounts.updated_at',
};

/** The accounts of the workspace, the oldest first. */
export const listAccounts: Handler<Operations, 'listAccounts'> = async (request) => {
  const { principal, query, tx } = request;
  const accounts = socialAccountsOf(tx, tenantOf(principal)).all().select('social_accounts.*');
  if (query.status) void accounts.whereIn('status', query.status);
  if (query.platform) void accounts.whereIn('network', query.platform);
  const { limit, offset } = query;
  const rows = await tx.query<SocialAccount>(
    listByOffset(accounts, accountCollection, { limit, offset }),
  );
  return { status: 200, body: { data: rows.map(presentAccount) } };
};

/** One of them. */
export const getAccount: Handler<Operations, 'getAccount'> = async ({ params, principal, tx }) => {
  const account = await findAccount(tx, tenantOf(principal), params.id);
  return { status: 200, body: { data: presentAccount(account) } };
};

/** Forgets the credentials of an account. It stays, with what was published on it. */
export const disconnectAccount: Handler<Operations, 'disconnectAccount'> = async (request) => {
  const { clock, params, principal, record, tx } = request;
  const tenantId = tenantOf(principal);
  const before = await findAccount(tx, tenantId, params.id, { forUpdate: true });
  if (before.network === 'sandbox') {
    throw new ApiError('invalid_request', {
      public: 'The sandbox account cannot be disconnected.',
    });
  }
  const after = await socialAccountsOf(tx, tenantId).change(clock, before.number, {
    status: 'revoked',
    credentials: null,
  });
  const [was, is] = [presentAccount(before), presentAccount(after ?? before)];
  record({ target: was.id, before: was, after: is });
  return { status: 204 };
};

async function findAccount(
  tx: Transaction,
  tenantId: number,
  id: string,
  options?: { forUpdate: boolean },
): Promise<SocialAccount> {
  const number = readAccountNumber(id);
  const account =
    number === undefined ? undefined : await socialAccountsOf(tx, tenantId).find(number, options);
  if (!account) throw new ApiError('not_found');
  return account;
}

/** What is shown of an account. */
export type ShownAccount = Pick<
  SocialAccount,
  | 'number'
  | 'network'
  | 'handle'
  | 'display_name'
  | 'avatar_url'
  | 'status'
  | 'followers'
  | 'connected_at'
>;

/** An account as the API shows it, without its credentials. */
export function presentAccount(account: ShownAccount) {
  return {
    id: writeAccountId(account.number),
    platform: account.network,
    handle: account.handle,
    display_name: account.display_name,
    avatar_url: account.avatar_url,
    status: account.status,
    followers: account.followers,
    connected_at: toSeconds(account.connected_at),
  };
}
