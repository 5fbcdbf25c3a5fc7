import { LRUCache } from 'lru-cache';
import { sql } from '../../db/sql.ts';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';
import type { CustomLimits } from '../../engine/ports/index.ts';
import type { Role } from './roles.ts';
import type { Tier } from './tenants.ts';

/** One tenant that a person belongs to. */
export interface Membership {
  tenantId: number;
  tenantUid: string;
  role: Role;
  tier: Tier;
  /** The tenant's own rate limits, where an operator set any. */
  customLimits: CustomLimits | undefined;
}

/** A person with the tenants that they belong to, the first joined first. */
export interface Person {
  userId: number;
  memberships: readonly Membership[];
}

/** Finds people with their memberships; undefined for a UUID that nobody has. */
export interface Memberships {
  find(userUid: string): Promise<Person | undefined>;
  /** The same, read anew. */
  refresh(userUid: string): Promise<Person | undefined>;
}

interface Row {
  user_id: number;
  tenant_id: number | null;
  tenant_uid: string | null;
  role: Role | null;
  tier: Tier | null;
  custom_limits: CustomLimits | null;
}

/** No change of a membership, made by whichever process, stays unseen for longer. */
const freshnessMs = 1_000;
const maximumPeople = 10_000;

/** Memberships read from the database and kept for a second, so that a busy caller costs no query. */
export function createMemberships(unitOfWork: DatabaseUnitOfWork): Memberships {
  const cache = new LRUCache<string, Promise<Person | undefined>>({
    max: maximumPeople,
    ttl: freshnessMs,
  });
  const refresh: Memberships['refresh'] = (userUid) => {
    const loading = load(unitOfWork, userUid);
    cache.set(userUid, loading);
    loading.catch(() => cache.delete(userUid));
    return loading;
  };
  return { find: (userUid) => cache.get(userUid) ?? refresh(userUid), refresh };
}

async function load(unitOfWork: DatabaseUnitOfWork, userUid: string): Promise<Person | undefined> {
  const rows = await unitOfWork.read({ userId: 0, tenantId: undefined }, (tx) =>
    tx.query<Row>(sql.raw('SELECT * FROM memberships_of(?)', [userUid])),
  );
  const [first] = rows;
  if (!first) return undefined;
  const memberships = rows.flatMap(({ tenant_id, tenant_uid, role, tier, custom_limits }) =>
    tenant_id === null || tenant_uid === null || role === null || tier === null
      ? []
      : [
          {
            tenantId: tenant_id,
            tenantUid: tenant_uid,
            role,
            tier,
            customLimits: custom_limits ?? undefined,
          },
        ],
  );
  return { userId: first.user_id, memberships };
}
