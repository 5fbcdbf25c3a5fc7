import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { sql } from '../../db/sql.ts';
import type { DatabaseUnitOfWork } from '../../db/unit-of-work.ts';
import type { Authenticator } from '../../engine/ports/index.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Clock } from '../../lib/clock.ts';
import { PersonPrincipal, type Memberships } from '../tenants/index.ts';
import { isListed } from './ip-allow-list.ts';
import { isKey } from './key-format.ts';
import { KeyPrincipal, type KeyGrants } from './key-principal.ts';

interface UsedKey extends KeyGrants {
  tenant_id: number;
  user_uid: string;
  allowed_ips: string[] | null;
  expires_at: Date | null;
  grace_period_ends_at: Date | null;
}

/** No revocation, by whichever process, stays unseen for longer. */
const freshnessMs = 1_000;
const maximumKeys = 100_000;

/** What the authenticator of keys works with. */
export interface KeyAuthenticatorOptions {
  unitOfWork: DatabaseUnitOfWork;
  memberships: Memberships;
  clock: Clock;
  clientAddress: (request: IncomingMessage) => string;
}

/** The authenticator of API keys, and the way to make it forget one at once. */
export interface KeyAuthenticator {
  authenticate: Authenticator;
  /** Forgets a key that was changed or revoked, so that its next use is looked up. */
  forget(keyId: number): void;
}

/**
 * Authenticates by API key. A text without the right checksum asks no database; what the database
 * says of a key, and who made it, is kept for a second. Expiry and grace are held against the clock
 * at every use. Throws `unauthenticated`, and `forbidden` from an address that the key does not allow.
 */
export function createKeyAuthenticator(options: KeyAuthenticatorOptions): KeyAuthenticator {
  const { unitOfWork, memberships, clock, clientAddress } = options;
  const cache = new LRUCache<string, Promise<UsedKey | undefined>>({
    max: maximumKeys,
    ttl: freshnessMs,
  });
  const cacheKeys = new LRUCache<number, string>({ max: maximumKeys });
  const find = (credential: string): Promise<UsedKey | undefined> => {
    // As text: a Buffer for each request costs as much again as the hashing.
    const cacheKey = hash('sha256', credential, 'base64');
    const known = cache.get(cacheKey);
    if (known) return known;
    const loading = useKey(unitOfWork, Buffer.from(cacheKey, 'base64'), clock.now());
    cache.set(cacheKey, loading);
    loading.then(
      (key) => key && cacheKeys.set(key.id, cacheKey),
      () => cache.delete(cacheKey),
    );
    return loading;
  };
  const authenticate: Authenticator = Object.assign(
    async (credential: string, request: IncomingMessage) => {
      if (!isKey(credential)) return undefined;
      const key = await find(credential);
      if (!key) throw new ApiError('unauthenticated', { occasion: 'invalid' });
      refuseExpired(key, clock.now());
      refuseAddress(key, clientAddress(request));
      const person = await memberships.find(key.user_uid);
      const maker = person && new PersonPrincipal(person, key.user_uid).in(String(key.tenant_id));
      if (!maker) throw new ApiError('unauthenticated', { occasion: 'invalid' });
      return new KeyPrincipal(key, maker);
    },
    { identifies: ['key', 'user', 'tenant'] as const },
  );
  return {
    authenticate,
    forget: (keyId) => {
      const cacheKey = cacheKeys.get(keyId);
      if (cacheKey !== undefined) cache.delete(cacheKey);
    },
  };
}

/** Finds a key that is not revoked by its digest, and notes that it was used. */
async function useKey(
  unitOfWork: DatabaseUnitOfWork,
  digest: Buffer,
  now: Date,
): Promise<UsedKey | undefined> {
  const [key] = await unitOfWork.write({ userId: 0, tenantId: undefined }, (tx) =>
    tx.query<UsedKey>(sql.raw('SELECT * FROM use_api_key(?, ?)', [digest, now])),
  );
  return key;
}

function refuseExpired(key: UsedKey, now: Date): void {
  const ends = [key.expires_at, key.grace_period_ends_at].filter((end) => end !== null);
  if (ends.some((end) => end <= now)) {
    throw new ApiError('unauthenticated', {
      occasion: 'expired',
      internal: 'the key has expired',
    });
  }
}

function refuseAddress({ allowed_ips: networks }: UsedKey, address: string): void {
  if (networks === null || isListed(networks, address)) return;
  throw new ApiError('forbidden', { public: 'IP address not allowed for this API key.' });
}
