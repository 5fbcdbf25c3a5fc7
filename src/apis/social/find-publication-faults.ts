import type { Transaction } from '../../db/transaction.ts';
import { bodyFault, type Fault } from '../../errors/api-error.ts';
import { mediaOf } from '../../platform/media/index.ts';
import type { Networks } from '../../platform/networks/index.ts';
import { findContentFaults, type Post, type PostTarget } from '../../platform/posts/index.ts';
import {
  identifyAccount,
  socialAccountsOf,
  writeAccountId,
  type SocialAccount,
} from '../../platform/social-accounts/index.ts';

/** Everything that keeps a post from being published on these of its accounts. */
export async function findPublicationFaults(
  tx: Transaction,
  networks: Networks,
  post: Post,
  targets: readonly PostTarget[],
): Promise<Fault[]> {
  if (targets.length === 0) return [bodyFault('account_ids', 'required')];
  const [accounts, media] = await Promise.all([
    socialAccountsOf(tx, post.tenant_id).findAll(targets.map((each) => each.account_number)),
    post.media_ids.length > 0 ? mediaOf(tx, post.tenant_id).findReady(post.media_ids) : [],
  ]);
  const files = post.media_ids.flatMap((id) => media.find((file) => file.id === id) ?? []);
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return targets.flatMap((target) => {
    const account = byId.get(target.account_id);
    const limits = account && limitsOf(networks, account);
    const field = `account_ids.${String(post.targets.indexOf(target))}`;
    if (!account || !limits) return [bodyFault(field, 'accountState')];
    const name = writeAccountId(account.number);
    return findContentFaults(post, files, { account: name, target, limits });
  });
}

/** What the account's network takes; undefined where nothing can be published on the account. */
function limitsOf(networks: Networks, account: SocialAccount) {
  if (account.status !== 'active') return undefined;
  return networks.find(account.network)?.limitsOf(identifyAccount(account));
}
