import type { Knex } from 'knex';
import type { Collection } from '../../db/collections/index.ts';
import { sql } from '../../db/sql.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import type { ApiKey, ApiKeyRepository } from '../../platform/api-keys/index.ts';
import type { Tier } from '../../platform/tenants/index.ts';

const rotationAdvisedAfterMs = 90 * 24 * 60 * 60 * 1_000;

/** How the contract's names of a list of keys are read from the database. */
export const apiKeyCollection: Collection = {
  sortable: {
    id: 'api_keys.id',
    name: 'api_keys.name',
    last_used_at: 'api_keys.last_used_at',
    expires_at: 'api_keys.expires_at',
    created_at: 'api_keys.created_at',
  },
  tieBreaker: 'api_keys.id',
  searched: ['api_keys.name', 'api_keys.prefix'],
  createdAt: 'api_keys.created_at',
  updatedAt: 'api_keys.updated_at',
};

interface Owner {
  id: number;
  name: string | null;
  email: string;
}

/** A key as read for core: with the tier of its workspace, and its maker. */
export type ApiKeyRow = ApiKey & { tenant_tier: Tier; owner: Owner };

/** The usable keys of a tenant, each with the tier of the workspace and the person who made it. */
export function selectApiKeys(keys: ApiKeyRepository, now: Date): Knex.QueryBuilder {
  return keys
    .all()
    .where((usable) => {
      void usable
        .whereNull('api_keys.grace_period_ends_at')
        .orWhere('api_keys.grace_period_ends_at', '>', now);
    })
    .join('tenants', 'tenants.id', 'api_keys.tenant_id')
    .join('users', 'users.id', 'api_keys.user_id')
    .select(
      'api_keys.*',
      'tenants.tier as tenant_tier',
      sql.raw(
        `jsonb_build_object('id', users.id, 'name', users.name, 'email', users.email) AS owner`,
      ),
    );
}

/** A key without its secret. */
export function presentApiKey(row: ApiKey & { tenant_tier: Tier }) {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    product: row.product,
    scopes: row.scopes,
    rate_limit_tier: row.rate_limit_tier ?? row.tenant_tier,
    allowed_ips: row.allowed_ips,
    last_used_at: row.last_used_at && toSeconds(row.last_used_at),
    expires_at: row.expires_at && toSeconds(row.expires_at),
    rotation_advised_at: toSeconds(new Date(row.created_at.getTime() + rotationAdvisedAfterMs)),
    created_at: toSeconds(row.created_at),
  };
}

type Field = keyof ReturnType<typeof presentApiKey>;

/** A key cut to `fields` where they are given, with its maker where `include` says so. */
export function viewApiKey(
  row: ApiKeyRow,
  query: { fields?: readonly Field[]; include?: readonly 'owner'[] },
) {
  const key = presentApiKey(row);
  const view: Partial<typeof key> =
    query.fields === undefined
      ? key
      : Object.fromEntries(query.fields.map((field) => [field, key[field]]));
  return { ...view, ...(query.include?.includes('owner') && { owner: row.owner }) };
}
