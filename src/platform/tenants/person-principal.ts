import type { Principal } from '../../engine/ports.ts';
import { decodeId } from '../../lib/ids.ts';
import type { Membership, Person } from './memberships.ts';
import { newcomerGrants, roleGrants } from './roles.ts';

/** A person acting in one of their tenants, with the scopes of their role there. */
export class PersonPrincipal implements Principal {
  readonly userId: number;
  readonly userUid: string;
  readonly tenantId: number | undefined;
  readonly tenantUid: string | undefined;
  readonly #person: Person;
  readonly #membership: Membership | undefined;

  constructor(person: Person, userUid: string, membership = person.memberships[0]) {
    this.userId = person.userId;
    this.userUid = userUid;
    this.tenantId = membership?.tenantId;
    this.tenantUid = membership?.tenantUid;
    this.#person = person;
    this.#membership = membership;
  }

  can(scope: string): boolean {
    return this.#membership ? roleGrants(this.#membership.role, scope) : newcomerGrants(scope);
  }

  /** The same person in another of their tenants; undefined where they do not belong. */
  in(tenant: string): PersonPrincipal | undefined {
    const uid = decodeId('org', tenant);
    const membership = this.#person.memberships.find(({ tenantId, tenantUid }) =>
      uid === undefined ? String(tenantId) === tenant : tenantUid === uid,
    );
    return membership && new PersonPrincipal(this.#person, this.userUid, membership);
  }
}
