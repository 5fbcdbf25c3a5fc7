/**
 * The accounts on social networks that a workspace publishes to. One that is disconnected stays, as
 * `revoked`, with what was published there. Every workspace has a sandbox account, number 1.
 */
export { createAccountCredentials, type AccountCredentials } from './account-credentials.ts';
export { createAccountNumbers, type AccountNumbers } from './account-numbers.ts';
export { readAccountNumber, writeAccountId } from './account-id.ts';
export { identifyAccount, socialAccountsOf, type SocialAccount } from './social-accounts.ts';
