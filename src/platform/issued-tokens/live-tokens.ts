import { LRUCache } from 'lru-cache';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';
import { findIssuedToken, type IssuedToken } from './issued-tokens.ts';

/** Tells tokens that are good from those that were revoked or whose client is gone. */
export interface LiveTokens {
  /** By the token's UUID. */
  find(id: string): Promise<IssuedToken | undefined>;
  /** Keeps nothing of a token, by its UUID, that is about to be revoked. */
  forget(id: string): void;
  /** Keeps nothing of the tokens of a client, `skc_…`, that is about to be changed or deleted. */
  forgetClient(clientId: string): void;
}

/** No revocation, by whichever process, stays unseen for longer. */
const freshnessMs = 1_000;
/** As long as a change takes to be committed at most: what is read meanwhile may be what was before. */
const suspectMs = 12_000;
const maximumTokens = 10_000;

/** Issued tokens read from the database and kept for a second. */
export function createLiveTokens(unitOfWork: DatabaseUnitOfWork): LiveTokens {
  const cache = new LRUCache<string, Promise<IssuedToken | undefined>>({
    max: maximumTokens,
    ttl: freshnessMs,
  });
  const suspects = new LRUCache<string, true>({ max: maximumTokens, ttl: suspectMs });
  const load = (id: string): Promise<IssuedToken | undefined> => {
    const loading = unitOfWork.read({ userId: 0, tenantId: undefined }, (tx) =>
      findIssuedToken(tx, id),
    );
    cache.set(id, loading);
    loading.catch(() => cache.delete(id));
    return loading;
  };
  return {
    find: async (id) => {
      const known = suspects.has(id) ? undefined : cache.get(id);
      const token = await known;
      const isSuspect = token !== undefined && suspects.has(token.clientId);
      return known && !isSuspect ? token : load(id);
    },
    forget: (id) => {
      suspects.set(id, true);
    },
    forgetClient: (clientId) => {
      suspects.set(clientId, true);
    },
  };
}
