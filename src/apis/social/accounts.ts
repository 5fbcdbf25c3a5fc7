import type { Operations } from '../../../generated/social/handlers.ts';
import { listByOffset, type Collection } from '../../db/collections/index.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import {
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

/** An account as the API shows it, without its credentials. */
function presentAccount(account: SocialAccount) {
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
