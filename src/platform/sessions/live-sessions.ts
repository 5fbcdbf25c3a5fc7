import { LRUCache } from 'lru-cache';
import { sql } from '../../db/sql.ts';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';

/** Tells sessions that go on from those whose refresh tokens were revoked. */
export interface LiveSessions {
  isLive(family: string): Promise<boolean>;
}

/** No revocation, by whichever process, stays unseen for longer. */
const freshnessMs = 1_000;
const maximumSessions = 10_000;

/** Sessions read from the database and kept for a second. */
export function createLiveSessions(unitOfWork: DatabaseUnitOfWork): LiveSessions {
  const cache = new LRUCache<string, Promise<boolean>>({ max: maximumSessions, ttl: freshnessMs });
  return {
    isLive: (family) => {
      const known = cache.get(family);
      if (known) return known;
      const loading = isLive(unitOfWork, family);
      cache.set(family, loading);
      loading.catch(() => cache.delete(family));
      return loading;
    },
  };
}

async function isLive(unitOfWork: DatabaseUnitOfWork, family: string): Promise<boolean> {
  const [revoked] = await unitOfWork.read({ userId: 0, tenantId: undefined }, (tx) =>
    tx.query(
      sql('refresh_tokens').where({ family }).whereNotNull('revoked_at').limit(1).select('id'),
    ),
  );
  return revoked === undefined;
}
