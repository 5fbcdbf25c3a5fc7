import type { Knex } from 'knex';
import type { Principal } from '../../engine/ports/index.ts';
import { tenantsOfPerson } from '../tenants/index.ts';
import { KeyPrincipal } from './key-principal.ts';

/** A query on the tenants that a credential stands for: all of a person's, a key's own alone. */
export function tenantsReachedBy(principal: Principal): Knex.QueryBuilder {
  const tenants = tenantsOfPerson(principal.userId);
  return principal instanceof KeyPrincipal
    ? tenants.where('tenants.id', principal.tenantId ?? 0)
    : tenants;
}
