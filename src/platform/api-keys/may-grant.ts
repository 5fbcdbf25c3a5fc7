import type { Principal } from '../../engine/ports/index.ts';
import { isBare, type ScopeCatalogue } from '../scopes/index.ts';
import { KeyPrincipal } from './key-principal.ts';

/**
 * Whether a principal may give a key this scope: nobody gives away more than they have. A person may
 * always give `read` and `write`, which stand for whatever their role grants when the key is used.
 */
export function mayGrant(catalogue: ScopeCatalogue, principal: Principal, scope: string): boolean {
  if (isBare(scope) && !(principal instanceof KeyPrincipal)) return true;
  return catalogue.coveredBy(scope).every((covered) => principal.can(covered));
}
