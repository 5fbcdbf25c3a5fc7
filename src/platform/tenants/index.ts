/**
 * Tenants, who belongs to them, and with which role. One tenant is what growth calls an org, core
 * and social a workspace, sales an account. A query on a tenant's rows starts from that tenant's id;
 * PostgreSQL's row security stands behind it and shows nothing to a query that forgot.
 */
export { limitTier } from './limit-tier.ts';
export { createMemberships, type Memberships } from './memberships.ts';
export { PersonPrincipal } from './person-principal.ts';
export type { Role } from './roles.ts';
export { selectPersonTenant } from './select-person-tenant.ts';
export {
  countOwnedTenants,
  enterTenant,
  foundTenant,
  tenantOf,
  tenantsOfPerson,
  type Tenant,
  type Tier,
} from './tenants.ts';
