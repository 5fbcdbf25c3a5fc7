import type { Principal } from '../../engine/ports.ts';
import { covers } from '../scopes/index.ts';
import type { PersonPrincipal } from '../tenants/index.ts';

/**
 * A key acting as the person who made it, in the key's own tenant: granted what both its scopes and
 * the person's present role there grant.
 */
export class KeyPrincipal implements Principal {
  readonly userId: number;
  readonly tenantId: number | undefined;
  readonly tenantUid: string | undefined;
  readonly keyId: number;
  /** The person who made the key, in the tenant that the request acts on. */
  readonly person: PersonPrincipal;
  readonly #scopes: readonly string[];

  constructor(keyId: number, scopes: readonly string[], person: PersonPrincipal) {
    this.userId = person.userId;
    this.tenantId = person.tenantId;
    this.tenantUid = person.tenantUid;
    this.keyId = keyId;
    this.person = person;
    this.#scopes = scopes;
  }

  can(scope: string): boolean {
    return this.#scopes.some((granted) => covers(granted, scope)) && this.person.can(scope);
  }

  /** The same key acting on another tenant of its maker. */
  withPerson(person: PersonPrincipal): KeyPrincipal {
    return new KeyPrincipal(this.keyId, this.#scopes, person);
  }
}
