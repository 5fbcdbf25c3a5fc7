import type { Sealer } from '../../lib/sealer.ts';
import type { SocialAccount } from './social-accounts.ts';

/** What an account is published on with, as names and secrets. */
export type Credentials = Readonly<Record<string, string>>;

/** Seals credentials of accounts for storage, and opens them for their connector. */
export interface AccountCredentials {
  seal(account: CredentialOwner, credentials: Credentials): Buffer;
  /** Undefined where the account has none; throws where they were sealed with another key. */
  open(account: CredentialOwner & Pick<SocialAccount, 'credentials'>): Credentials | undefined;
}

/** What credentials belong to; what is sealed for one account opens for no other. */
export type CredentialOwner = Pick<SocialAccount, 'tenant_id' | 'network' | 'remote_id'>;

export function createAccountCredentials(sealer: Sealer): AccountCredentials {
  const contextOf = ({ tenant_id, network, remote_id }: CredentialOwner): string =>
    `${String(tenant_id)} ${network} ${remote_id ?? ''}`;
  return {
    seal: (account, credentials) =>
      sealer.seal(Buffer.from(JSON.stringify(credentials)), contextOf(account)),
    open: (account) => {
      if (account.credentials === null) return undefined;
      const opened = sealer.open(account.credentials, contextOf(account));
      if (!opened) throw new Error('the credentials of an account cannot be opened');
      return JSON.parse(opened.toString()) as Credentials;
    },
  };
}
