import type { CustomLimits, Principal, TenantReach } from '../../engine/ports/index.ts';
import { covers } from '../scopes/index.ts';
import { limitTier, type PersonPrincipal, type Tier } from '../tenants/index.ts';

/** What is stored of a key that its use depends on. */
export interface KeyGrants {
  id: number;
  scopes: readonly string[];
  rate_limit_tier: Tier | null;
  custom_limits: CustomLimits | null;
}

/**
 * A key acting as the person who made it, in the key's own tenant: granted what both its scopes and
 * the person's present role there grant. Its rate limits stay those of its own tenant, wherever it acts.
 */
export class KeyPrincipal implements Principal {
  readonly userId: number;
  readonly tenantId: number | undefined;
  readonly tenantUid: string | undefined;
  readonly keyId: number;
  /** The person who made the key, in the tenant that the request acts on. */
  readonly person: PersonPrincipal;
  readonly #grants: KeyGrants;
  readonly #home: PersonPrincipal;

  constructor(grants: KeyGrants, person: PersonPrincipal, home = person) {
    this.userId = person.userId;
    this.tenantId = person.tenantId;
    this.tenantUid = person.tenantUid;
    this.keyId = grants.id;
    this.person = person;
    this.#grants = grants;
    this.#home = home;
  }

  /** The lower of the key's own tier and its tenant's. */
  get tier(): Tier {
    const { rate_limit_tier: own } = this.#grants;
    const { tier } = this.#home;
    return own === null ? tier : limitTier(own, tier);
  }

  /** The key's own before its tenant's. */
  get customLimits(): CustomLimits | undefined {
    const { custom_limits: own } = this.#grants;
    const { customLimits } = this.#home;
    if (!own || !customLimits) return own ?? customLimits;
    return mergeLimits(own, customLimits);
  }

  get credential(): string {
    return `key:${this.keyId}`;
  }

  can(scope: string): boolean {
    return this.#grants.scopes.some((granted) => covers(granted, scope)) && this.person.can(scope);
  }

  in(tenant: string, reach: TenantReach): KeyPrincipal | undefined {
    const person = this.person.in(tenant);
    return person && this.acting(person, reach);
  }

  /** The same key acting on a tenant of its maker; undefined where it may not. */
  acting(person: PersonPrincipal, reach: TenantReach): KeyPrincipal | undefined {
    if (reach === 'own' && person.tenantId !== this.tenantId) return undefined;
    return new KeyPrincipal(this.#grants, person, this.#home);
  }
}

/** The engine remembers limits by their object: what two come to is the same one each time. */
const merged = new WeakMap<CustomLimits, WeakMap<CustomLimits, CustomLimits>>();

function mergeLimits(first: CustomLimits, second: CustomLimits): CustomLimits {
  const known = merged.get(first)?.get(second);
  if (known) return known;
  const apis = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  // The first that is found of a length counts.
  const limits = Object.fromEntries(
    apis.map((api) => [api, [...(first[api] ?? []), ...(second[api] ?? [])]]),
  );
  merged.set(
    first,
    (merged.get(first) ?? new WeakMap<CustomLimits, CustomLimits>()).set(second, limits),
  );
  return limits;
}
