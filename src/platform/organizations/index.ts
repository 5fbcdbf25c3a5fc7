/** The customers of a tenant: identity's organizations. An organization is of one tenant, always. */
export {
  organizationsOf,
  type Organization,
  type OrganizationKey,
  type OrganizationRepository,
  type RegionCode,
} from './organizations.ts';
