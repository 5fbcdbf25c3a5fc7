import type { Memberships } from './memberships.ts';
import { PersonPrincipal } from './person-principal.ts';

/**
 * A person in the tenant that a number or `org_…` names. One that they are not known to belong to is
 * looked for afresh: they may have founded it a moment ago, in another process.
 */
export async function selectPersonTenant(
  memberships: Memberships,
  person: PersonPrincipal,
  tenant: string,
): Promise<PersonPrincipal | undefined> {
  const known = person.in(tenant);
  if (known) return known;
  const found = await memberships.refresh(person.userUid);
  return found && new PersonPrincipal(found, person.userUid).in(tenant);
}
