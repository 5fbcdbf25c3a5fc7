import type { Knex } from 'knex';
import type { Collection } from '../../db/collections/index.ts';
import { sql } from '../../db/sql.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import { tenantsOfPerson, type Tenant } from '../../platform/tenants/index.ts';

/** How the contract's names of a list of workspaces are read from the database. */
export const workspaceCollection: Collection = {
  sortable: {
    id: 'tenants.id',
    name: 'tenants.name',
    slug: 'tenants.slug',
    tier: 'tenants.tier',
    created_at: 'tenants.created_at',
    updated_at: 'tenants.updated_at',
  },
  tieBreaker: 'tenants.id',
  searched: ['tenants.name', 'tenants.slug'],
  createdAt: 'tenants.created_at',
  updatedAt: 'tenants.updated_at',
};

interface OwnerRow {
  id: number;
  name: string | null;
  email: string;
}

/** A tenant as read for core, with its owner where that was asked for. */
export type WorkspaceRow = Tenant & { owner?: OwnerRow | null };

type Include = 'owner' | 'tags';

/** The workspaces of a person, each with the first of its owners where `include` names them. */
export function selectWorkspaces(
  userId: number,
  include: readonly Include[] | undefined,
): Knex.QueryBuilder {
  const query = tenantsOfPerson(userId).select('tenants.*');
  if (include?.includes('owner')) {
    void query.select(
      sql.raw(
        `(SELECT jsonb_build_object('id', users.id, 'name', users.name, 'email', users.email)
            FROM members AS owners JOIN users ON users.id = owners.user_id
           WHERE owners.tenant_id = tenants.id AND owners.role = 'owner'
           ORDER BY owners.created_at, users.id LIMIT 1) AS owner`,
      ),
    );
  }
  return query;
}

/** A workspace with everything that is its own. */
export function presentWorkspace(row: Tenant) {
  return {
    id: row.id,
    name: row.name,
    slug: row.slug,
    tier: row.tier,
    settings: row.settings,
    created_at: toSeconds(row.created_at),
    updated_at: toSeconds(row.updated_at),
  };
}

/** A workspace just founded. */
export function presentCreated(row: Tenant) {
  const { id, name, slug, tier, created_at } = presentWorkspace(row);
  return { id, name, slug, tier, created_at };
}

type Field = keyof ReturnType<typeof presentWorkspace>;

/** A workspace cut to `fields`, or to what is shown by default, and what `include` adds. */
export function viewWorkspace(
  row: WorkspaceRow,
  shown: readonly Field[],
  query: { fields?: readonly Field[]; include?: readonly Include[] },
) {
  const workspace = presentWorkspace(row);
  const fields = new Set<string>(query.fields ?? shown);
  const view: Partial<typeof workspace> = Object.fromEntries(
    Object.entries(workspace).filter(([name]) => fields.has(name)),
  );
  return {
    ...view,
    ...(row.owner && { owner: row.owner }),
    ...(query.include?.includes('tags') && { tags: row.tags }),
  };
}
