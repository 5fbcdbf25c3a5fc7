import type pg from 'pg';
import { knownFeatures } from '../../src/apis/index.ts';
import { openDatabase } from '../../src/db/database.ts';
import { createUnitOfWork } from '../../src/db/unit-of-work.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { createLogger } from '../../src/lib/logger.ts';
import {
  counts,
  createEntitlements,
  type Standing,
} from '../../src/platform/entitlements/index.ts';

/** A tenant that an operator named. */
export interface ShownTenant {
  id: number;
  slug: string;
  tier: string;
}

interface BoostRow {
  id: string;
  feature: string;
  kind: string;
  amount: string | null;
  expires_at: Date | null;
}

/** What a tenant's plan allows and what is used of it, as the server sees it, with its boosts. */
export async function showTenant(
  owner: pg.Client,
  url: string,
  clock: Clock,
  tenant: ShownTenant,
): Promise<string[]> {
  const standings = await readStandings(owner, url, clock, tenant.id);
  const { rows: boosts } = await owner.query<BoostRow>(
    `SELECT id, feature, kind, amount, expires_at FROM entitlement_boosts
      WHERE tenant_id = $1 ORDER BY id`,
    [tenant.id],
  );
  const width = Math.max(...standings.map(({ key }) => key.length));
  return [
    `${tenant.slug} (${String(tenant.id)}): ${tenant.tier}`,
    ...standings.map(({ key, used, limit }) => {
      const allowed = limit === null ? 'without limit' : `of ${String(limit)}`;
      return `  ${key.padEnd(width)}  ${String(used)} ${allowed}`;
    }),
    ...boosts.map((boost) => describeBoost(boost, clock.now())),
  ];
}

/** What a person has is that of the tenant's first owner. */
async function readStandings(
  owner: pg.Client,
  url: string,
  clock: Clock,
  tenantId: number,
): Promise<Standing[]> {
  const { rows } = await owner.query<{ user_id: string }>(
    `SELECT user_id FROM members WHERE tenant_id = $1 AND role = 'owner'
      ORDER BY created_at, user_id LIMIT 1`,
    [tenantId],
  );
  const userId = Number(rows[0]?.user_id ?? 0);
  const principal = { userId, tenantId, credential: '', can: () => true };
  const service = createEntitlements({ features: knownFeatures, counts, clock, upgradeUrl: '' });
  const database = openDatabase({ url, poolSize: 1, log: createLogger('silent') });
  try {
    return await createUnitOfWork(database).read(principal, (tx) =>
      service.summarise(tx, principal),
    );
  } finally {
    await database.destroy();
  }
}

function describeBoost({ id, feature, kind, amount, expires_at }: BoostRow, now: Date): string {
  const what = amount === null ? kind : `${amount} more`;
  const over = expires_at && expires_at <= now ? ', which is over' : '';
  const until = expires_at ? ` until ${expires_at.toISOString()}${over}` : '';
  return `  boost ${id}: ${feature} ${what}${until}`;
}
