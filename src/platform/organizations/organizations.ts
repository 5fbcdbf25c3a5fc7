import type { Knex } from 'knex';
import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Clock } from '../../lib/clock.ts';
import { uuidv7 } from '../../lib/ids.ts';

export type RegionCode = 'US' | 'EU';

/** A customer of a tenant, as it is stored. */
export interface Organization {
  id: number;
  uid: string;
  tenant_id: number;
  display_name: string;
  external_id: string | null;
  metadata: Record<string, string>;
  region_code: RegionCode;
  created_at: Date;
  updated_at: Date;
}

/** What an organization is made from. */
export interface NewOrganization {
  display_name: string;
  external_id: string | null;
  metadata: Record<string, string>;
  region_code: RegionCode;
}

/** What may be changed of an organization; metadata is replaced as a whole. */
export type OrganizationChange = Partial<Omit<NewOrganization, 'region_code'>>;

/** What tells one organization from all others of its tenant. Where both are given, both must hold. */
export interface OrganizationKey {
  uid?: string;
  external_id?: string;
}

/** The organizations of one tenant. */
export interface OrganizationRepository {
  /** A query on the organizations, as `organizations`. */
  all(): Knex.QueryBuilder;
  /** With `forUpdate` nobody else changes it before the transaction ends. */
  find(key: OrganizationKey, options?: { forUpdate: boolean }): Promise<Organization | undefined>;
  /** Undefined where the external id is taken. */
  create(clock: Clock, organization: NewOrganization): Promise<Organization | undefined>;
  /** Undefined where the external id is another's; throws where that one came at the same moment. */
  change(
    clock: Clock,
    organization: Organization,
    change: OrganizationChange,
  ): Promise<Organization | undefined>;
  /** The organization as it was; undefined where there is none. */
  remove(key: OrganizationKey): Promise<Organization | undefined>;
}

/** The repository of one tenant's organizations. */
export function organizationsOf(tx: Transaction, tenantId: number): OrganizationRepository {
  const all = (): Knex.QueryBuilder =>
    sql('organizations').where({ 'organizations.tenant_id': tenantId });
  return {
    all,
    find: async (key, { forUpdate } = { forUpdate: false }) => {
      const query = all().where(key).select('*');
      const [row] = await tx.query<Organization>(forUpdate ? query.forUpdate() : query);
      return row;
    },
    create: async (clock, { metadata, ...values }) => {
      const now = clock.now();
      const [row] = await tx.query<Organization>(
        sql('organizations')
          .insert({
            ...values,
            uid: uuidv7(clock),
            tenant_id: tenantId,
            metadata: JSON.stringify(metadata),
            created_at: now,
            updated_at: now,
          })
          .onConflict(['tenant_id', 'external_id'])
          .ignore()
          .returning('*'),
      );
      return row;
    },
    change: async (clock, { id }, { metadata, ...change }) => {
      const { external_id: externalId } = change;
      const [taken] =
        externalId === undefined || externalId === null
          ? []
          : await tx.query(all().where({ external_id: externalId }).whereNot({ id }).select('id'));
      if (taken) return undefined;
      const [row] = await tx.query<Organization>(
        all()
          .where({ id })
          .update({
            ...change,
            ...(metadata && { metadata: JSON.stringify(metadata) }),
            updated_at: clock.now(),
          })
          .returning('*'),
      );
      if (!row) throw new Error('an organization vanished while it was held');
      return row;
    },
    remove: async (key) => {
      const [row] = await tx.query<Organization>(all().where(key).delete().returning('*'));
      return row;
    },
  };
}
