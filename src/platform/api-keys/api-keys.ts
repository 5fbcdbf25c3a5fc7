import type { Knex } from 'knex';
import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import { sha256 } from '../../lib/crypto.ts';
import { copyKeyLimits } from '../rate-limits/index.ts';
import type { Tier } from '../tenants/index.ts';
import { createKey, shownPrefix, type Product } from './key-format.ts';

/** A key as it is stored; the key itself is not. */
export interface ApiKey {
  id: number;
  tenant_id: number;
  user_id: number;
  name: string;
  product: Product;
  prefix: string;
  scopes: string[];
  rate_limit_tier: Tier | null;
  allowed_ips: string[] | null;
  last_used_at: Date | null;
  expires_at: Date | null;
  grace_period_ends_at: Date | null;
  rotated_from_id: number | null;
  created_at: Date;
  updated_at: Date;
}

/** What a key is made from. */
export interface NewApiKey {
  name: string;
  product: Product;
  scopes: string[];
  rate_limit_tier: Tier | null;
  allowed_ips: string[] | null;
  expires_at: Date | null;
  rotated_from_id: number | null;
}

/** What may be changed of a key. */
export type ApiKeyChange = Partial<
  Pick<ApiKey, 'name' | 'scopes' | 'expires_at' | 'allowed_ips' | 'grace_period_ends_at'>
>;

/** The keys of one tenant. Revoked keys are gone for every one of these. */
export interface ApiKeyRepository {
  /** A query on the keys, as `api_keys`. */
  all(): Knex.QueryBuilder;
  find(id: number, options?: { forUpdate: boolean }): Promise<ApiKey | undefined>;
  /**
   * Stores a new key's digest, and answers the key itself this once. A key that follows another has
   * the rate limits that were set for it.
   */
  create(clock: Clock, userId: number, key: NewApiKey): Promise<{ key: string; row: ApiKey }>;
  change(clock: Clock, id: number, change: ApiKeyChange): Promise<ApiKey | undefined>;
  /** False where there is none. */
  revoke(clock: Clock, id: number): Promise<boolean>;
}

/** The repository of one tenant's keys. */
export function apiKeysOf(tx: Transaction, tenantId: number): ApiKeyRepository {
  const all = (): Knex.QueryBuilder =>
    sql('api_keys').where({ 'api_keys.tenant_id': tenantId }).whereNull('api_keys.revoked_at');
  return {
    all,
    find: async (id, { forUpdate } = { forUpdate: false }) => {
      const query = all().where({ id }).select('*');
      const [row] = await tx.query<ApiKey>(forUpdate ? query.forUpdate() : query);
      return row;
    },
    create: async (clock, userId, values) => {
      const key = createKey(values.product);
      const now = clock.now();
      const [row] = await tx.query<ApiKey>(
        sql('api_keys')
          .insert({
            tenant_id: tenantId,
            user_id: userId,
            name: values.name,
            product: values.product,
            scopes: values.scopes,
            rate_limit_tier: values.rate_limit_tier,
            allowed_ips: values.allowed_ips,
            expires_at: values.expires_at,
            rotated_from_id: values.rotated_from_id,
            prefix: shownPrefix(key),
            key_hash: sha256(key),
            created_at: now,
            updated_at: now,
          })
          .returning('*'),
      );
      if (!row) throw new Error('a key was inserted without an answer');
      if (values.rotated_from_id !== null) {
        await copyKeyLimits(tx, clock, tenantId, { from: values.rotated_from_id, to: row.id });
      }
      return { key, row };
    },
    change: async (clock, id, change) => {
      const [row] = await tx.query<ApiKey>(
        all()
          .where({ id })
          .update({ ...change, updated_at: clock.now() })
          .returning('*'),
      );
      return row;
    },
    revoke: async (clock, id) => {
      const rows = await tx.query(
        all().where({ id }).update({ revoked_at: clock.now() }).returning('id'),
      );
      return rows.length > 0;
    },
  };
}

/**
 * A query that counts a tenant's keys: those that were neither revoked nor replaced. An expired key is
 * one, since its expiry may be changed; a replaced one is not while it works on, since its successor is.
 */
export function countKeys(tenantId: number): Knex.QueryBuilder {
  return sql('api_keys')
    .where({ tenant_id: tenantId, revoked_at: null, grace_period_ends_at: null })
    .count();
}
