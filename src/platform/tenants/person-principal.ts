import type { CustomLimits, Principal } from '../../engine/ports/index.ts';
import { decodeId } from '../../lib/ids.ts';
import type { Membership, Person } from './memberships.ts';
import { limitTier } from './limit-tier.ts';
import { newcomerGrants, roleGrants } from './roles.ts';
import type { Tier } from './tenants.ts';

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

  /** The person, whichever session: a retry may come with the next access token. */
  get credential(): string {
    return `user:${this.userId}`;
  }

  /** Of the tenant; a person who belongs to none has what a fresh one has. */
  get tier(): Tier {
    return limitTier(this.#membership?.tier ?? 'free');
  }

  get customLimits(): CustomLimits | undefined {
    return this.#membership?.customLimits;
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
