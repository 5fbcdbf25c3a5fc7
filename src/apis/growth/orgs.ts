import type { Operations } from '../../../generated/growth/handlers.ts';
import { listAfter } from '../../db/collections/index.ts';
import { encodeId } from '../../lib/ids.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import { tenantsReachedBy } from '../../platform/api-keys/index.ts';
import type { Role, Tenant, Tier } from '../../platform/tenants/index.ts';
import type { Handler } from '../handler.ts';

type OrgRow = Tenant & { role: Role };

/** Growth's names for the tiers that all APIs share. */
const plans = {
  free: 'free',
  starter: 'starter',
  pro: 'professional',
  agency: 'professional',
  business: 'professional',
  enterprise: 'enterprise',
} as const satisfies Record<Tier, string>;

/** Every org that the caller belongs to. */
export const listOrgs: Handler<Operations, 'listOrgs'> = async ({ principal, query, tx }) => {
  const orgs = tenantsReachedBy(principal).select('tenants.*', 'members.role');
  const { rows, nextCursor } = await listAfter<OrgRow>(tx, orgs, 'tenants.id', query);
  return { status: 200, body: { data: rows.map(presentOrg), next_cursor: nextCursor } };
};

/** A tenant as growth shows it. */
export function presentOrg(row: OrgRow) {
  return {
    id: encodeId('org', row.uid),
    name: row.name,
    slug: row.slug,
    plan: plans[row.tier],
    role: row.role,
    workspace_id: row.id,
    created_at: toSeconds(row.created_at),
  };
}
