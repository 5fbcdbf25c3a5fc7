import { LRUCache } from 'lru-cache';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';
import { findIssuedToken, type IssuedToken } from './issued-tokens.ts';

/** Tells tokens that are good from those that were revoked or whose client is gone. */
export interface LiveTokens {
  /** By the token's UUID. */
  find(id: string): Promise<IssuedToken | undefined>;
  /** Forgets one that was revoked, so that its next use is looked up. */
  forget(id: string): void;
  /** Forgets all of them: a client was changed or deleted. */
  forgetAll(): void;
}

/** No revocation, by whichever process, stays unseen for longer. */
const freshnessMs = 1_000;
const maximumTokens = 10_000;

/** Issued tokens read from the database and kept for a second. */
export function createLiveTokens(unitOfWork: DatabaseUnitOfWork): LiveTokens {
  const cache = new LRUCache<string, Promise<IssuedToken | undefined>>({
    max: maximumTokens,
    ttl: freshnessMs,
  });
  return {
    find: (id) => {
      const known = cache.get(id);
      if (known) return known;
      const loading = unitOfWork.read({ userId: 0, tenantId: undefined }, (tx) =>
        findIssuedToken(tx, id),
      );
      cache.set(id, loading);
      loading.catch(() => cache.delete(id));
      return loading;
    },
    forget: (id) => {
      cache.delete(id);
    },
    forgetAll: () => {
      cache.clear();
    },
  };
}
