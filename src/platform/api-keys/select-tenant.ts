import type { SelectTenant } from '../../engine/ports/index.ts';
import { PersonPrincipal, selectPersonTenant, type Memberships } from '../tenants/index.ts';
import { KeyPrincipal } from './key-principal.ts';

/**
 * The engine's port: a person may act in any tenant that they belong to; a key in its own, and where
 * the contract says `any` in every tenant of the person who made it.
 */
export function createSelectTenant(memberships: Memberships): SelectTenant {
  return async (principal, tenant, reach) => {
    if (principal instanceof PersonPrincipal) {
      return selectPersonTenant(memberships, principal, tenant);
    }
    if (!(principal instanceof KeyPrincipal)) return undefined;
    const person = await selectPersonTenant(memberships, principal.person, tenant);
    return person && principal.acting(person, reach);
  };
}
