import type { Knex } from 'knex';
import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import { randomSlugSuffix, slugify } from './slug.ts';
import { uuidv7 } from '../../lib/ids.ts';

export type Tier = 'free' | 'starter' | 'pro' | 'agency' | 'business' | 'enterprise';

/** A tenant as it is stored: the workspace of core and social, the org of growth, the account of sales. */
export interface Tenant {
  id: number;
  uid: string;
  name: string;
  slug: string;
  tier: Tier;
  settings: TenantSettings;
  tags: string[];
  created_at: Date;
  updated_at: Date;
}

export interface TenantSettings {
  timezone?: string;
  locale?: string;
}

const defaultSettings: TenantSettings = { timezone: 'UTC', locale: 'en_GB' };

/** What a new tenant is made from; its slug is made from the name where absent. */
export interface NewTenant {
  name: string;
  slug?: string;
  tier: Tier;
  settings: TenantSettings;
  tags: string[];
}

/** What may be changed of a tenant; settings are merged. */
export type TenantChange = Partial<Pick<Tenant, 'name' | 'slug' | 'settings' | 'tags'>>;

/**
 * Founds a tenant with its first owner, and makes the transaction act in it. Undefined when the
 * given slug is taken; a slug made from the name gets a suffix instead.
 */
export async function foundTenant(
  tx: Transaction,
  clock: Clock,
  ownerId: number,
  tenant: NewTenant,
): Promise<Tenant | undefined> {
  const entering = enterNewTenant(tx);
  const founded = insertTenant(tx, clock, ownerId, tenant, tenant.slug ?? slugify(tenant.name));
  const [, row] = await Promise.all([entering, founded]);
  if (row || tenant.slug !== undefined) return row;
  return insertTenant(tx, clock, ownerId, tenant, `${slugify(tenant.name)}-${randomSlugSuffix()}`);
}

/** Makes the transaction act in a tenant, where the principal was not known when it began. */
export async function enterTenant(tx: Transaction, tenantId: number): Promise<void> {
  await tx.query(sql.raw(`SELECT set_config('app.tenant_id', ?, true)`, [String(tenantId)]));
}

/** Row security admits a new tenant only where the transaction acts in it already. */
async function enterNewTenant(tx: Transaction): Promise<void> {
  await tx.query(
    sql.raw(`SELECT set_config('app.tenant_id', nextval('tenants_id_seq')::text, true)`),
  );
}

async function insertTenant(
  tx: Transaction,
  clock: Clock,
  ownerId: number,
  tenant: NewTenant,
  slug: string,
): Promise<Tenant | undefined> {
  const now = clock.now();
  const [row] = await tx.query<Tenant>(
    sql.raw(
      `WITH tenant AS (
         INSERT INTO tenants (id, uid, name, slug, tier, settings, tags, created_at, updated_at)
         VALUES (app_tenant(), :uid, :name, :slug, :tier, :settings, :tags, :now, :now)
         ON CONFLICT (slug) DO NOTHING RETURNING *),
       owner AS (
         INSERT INTO members (tenant_id, user_id, role, created_at)
         SELECT id, :ownerId, 'owner', :now FROM tenant)
       SELECT * FROM tenant`,
      {
        uid: uuidv7(clock),
        name: tenant.name,
        slug,
        tier: tenant.tier,
        settings: JSON.stringify({ ...defaultSettings, ...tenant.settings }),
        tags: tenant.tags,
        ownerId,
        now,
      } as unknown as Knex.ValueDict,
    ),
  );
  return row;
}

/** The queries on one tenant's own row. */
export function tenantOf(tx: Transaction, tenantId: number): TenantRepository {
  const own = (): Knex.QueryBuilder => sql('tenants').where({ id: tenantId });
  return {
    find: async () => {
      const [row] = await tx.query<Tenant>(own().select('*'));
      return row;
    },
    change: async (clock, { settings, ...change }) => {
      const merged = settings && {
        settings: sql.raw('settings || ?::jsonb', [JSON.stringify(settings)]),
      };
      const update = own().update({ ...change, ...merged, updated_at: clock.now() });
      const [[before], [after]] = await Promise.all([
        tx.query<Tenant>(own().select('*').forUpdate()),
        tx.query<Tenant>(update.returning('*')),
      ]);
      return before && after && { before, after };
    },
    remove: async () => {
      const [row] = await tx.query<Tenant>(own().delete().returning('*'));
      return row;
    },
  };
}

/** One tenant's row; every answer is undefined where it is gone. */
export interface TenantRepository {
  find(): Promise<Tenant | undefined>;
  /** The row as it was, and as it is. */
  change(
    clock: Clock,
    change: TenantChange,
  ): Promise<{ before: Tenant; after: Tenant } | undefined>;
  /** The row as it was. */
  remove(): Promise<Tenant | undefined>;
}

/** A query on the tenants that a person belongs to, as `tenants`, joined with their `members` row. */
export function tenantsOfPerson(userId: number): Knex.QueryBuilder {
  return sql('tenants')
    .join('members', 'members.tenant_id', 'tenants.id')
    .where('members.user_id', userId);
}

/** A query that counts the tenants which a person owns, whoever founded them. */
export function countOwnedTenants(userId: number): Knex.QueryBuilder {
  return sql('members').where({ user_id: userId, role: 'owner' }).count();
}
