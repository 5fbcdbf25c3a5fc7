import { identity } from '../../../generated/identity/index.ts';

/** What tokens of a client can carry: every scope of the API, but for those that are its owners'. */
export const clientScopes: readonly string[] = Object.keys(identity.contract.scopes).filter(
  (scope) => !scope.startsWith('clients:'),
);
