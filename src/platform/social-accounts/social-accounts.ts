import type { Knex } from 'knex';
import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import type { AccountIdentity, NetworkName } from '../networks/index.ts';

/** An account on a network, as it is stored. */
export interface SocialAccount {
  id: number;
  tenant_id: number;
  /** The person who connected it; nobody connected the sandbox account. */
  user_id: number | null;
  /** Its number in the workspace, of which its id is made. */
  number: number;
  /** The name of the connector that publishes on it. */
  network: NetworkName;
  /** What the network itself calls it. */
  remote_id: string | null;
  handle: string;
  display_name: string;
  avatar_url: string | null;
  /** `expired` once the network refused its credentials, `revoked` once it was disconnected. */
  status: 'active' | 'expired' | 'revoked';
  followers: number | null;
  /** What its connector must know besides credentials, such as the URL of its server. */
  settings: Record<string, unknown>;
  /** Sealed. */
  credentials: Buffer | null;
  connected_at: Date;
  created_at: Date;
  updated_at: Date;
}

/** The account as its connector knows it, without its credentials. */
export function identifyAccount(account: SocialAccount): AccountIdentity {
  const { id, tenant_id: tenantId, remote_id: remoteId, handle, settings } = account;
  return { id, tenantId, remoteId, handle, settings };
}

/** What an account is made from. */
export type NewAccount = Pick<
  SocialAccount,
  | 'number'
  | 'network'
  | 'remote_id'
  | 'handle'
  | 'display_name'
  | 'avatar_url'
  | 'followers'
  | 'settings'
  | 'credentials'
>;

/** What may be changed of an account. */
export type AccountChange = Partial<
  Omit<NewAccount, 'number' | 'network'> & Pick<SocialAccount, 'status' | 'connected_at'>
>;

/** The accounts of one workspace. */
export interface SocialAccountRepository {
  /** A query on the accounts, as `social_accounts`. */
  all(): Knex.QueryBuilder;
  /** The accounts with these numbers, in no particular order; those that do not exist are left out. */
  findAll(numbers: readonly number[]): Promise<SocialAccount[]>;
  find(number: number, options?: { forUpdate: boolean }): Promise<SocialAccount | undefined>;
  /** The account that the network calls so. */
  findRemote(network: NetworkName, remoteId: string): Promise<SocialAccount | undefined>;
  /** Connects an account; the database refuses one that the workspace has already. */
  create(clock: Clock, userId: number, account: NewAccount): Promise<SocialAccount>;
  /** The account as it is now; undefined where there is none of this number. */
  change(clock: Clock, number: number, change: AccountChange): Promise<SocialAccount | undefined>;
}

/** The repository of one workspace's accounts. */
export function socialAccountsOf(tx: Transaction, tenantId: number): SocialAccountRepository {
  const all = (): Knex.QueryBuilder =>
    sql('social_accounts').where({ 'social_accounts.tenant_id': tenantId });
  return {
    all,
    findAll: (numbers) =>
      tx.query<SocialAccount>(
        all()
          .whereRaw('number = ANY(?::int[])', [numbers as never])
          .select('*'),
      ),
    find: async (number, { forUpdate } = { forUpdate: false }) => {
      const query = all().where({ number }).select('*');
      const [row] = await tx.query<SocialAccount>(forUpdate ? query.forUpdate() : query);
      return row;
    },
    findRemote: async (network, remoteId) => {
      const [row] = await tx.query<SocialAccount>(
        all().where({ network, remote_id: remoteId }).select('*'),
      );
      return row;
    },
    create: async (clock, userId, { settings, ...account }) => {
      const now = clock.now();
      const [row] = await tx.query<SocialAccount>(
        sql('social_accounts')
          .insert({
            ...account,
            settings: JSON.stringify(settings),
            tenant_id: tenantId,
            user_id: userId === 0 ? null : userId,
            status: 'active',
            connected_at: now,
            created_at: now,
            updated_at: now,
          })
          .returning('*'),
      );
      if (!row) throw new Error('an account was not inserted');
      return row;
    },
    change: async (clock, number, { settings, ...change }) => {
      const [row] = await tx.query<SocialAccount>(
        all()
          .where({ number })
          .update({
            ...change,
            ...(settings && { settings: JSON.stringify(settings) }),
            updated_at: clock.now(),
          })
          .returning('*'),
      );
      return row;
    },
  };
}
