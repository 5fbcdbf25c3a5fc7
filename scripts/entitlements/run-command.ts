import pg from 'pg';
import { createRequestId } from '../../src/lib/ids.ts';
import type { Clock } from '../../src/lib/clock.ts';
import type { Boost, Command } from './parse-command.ts';
import { showTenant, type ShownTenant } from './show-tenant.ts';

/**
 * Does what an operator asks for, as the database's owner, and answers what there is to tell. A change
 * leaves a row in the tenant's audit log. Throws an Error where there is no such tenant or boost.
 */
export async function runCommand(url: string, clock: Clock, command: Command): Promise<string[]> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    const tenant = await findTenant(owner, command.tenant);
    const done = await change(owner, clock, tenant, command);
    await owner.query('COMMIT');
    const shown = { ...tenant, tier: done?.tier ?? tenant.tier };
    return [...(done?.lines ?? []), ...(await showTenant(owner, url, clock, shown))];
  } finally {
    await owner.end();
  }
}

interface Done {
  lines: string[];
  tier?: string;
}

async function findTenant(owner: pg.Client, name: string): Promise<ShownTenant> {
  const column = /^\d{1,15}$/.test(name) ? 'id' : 'slug';
  const { rows } = await owner.query<{ id: string; slug: string; tier: string }>(
    `SELECT id, slug, tier FROM tenants WHERE ${column} = $1 FOR UPDATE`,
    [name],
  );
  const [row] = rows;
  if (!row) throw new Error(`There is no tenant ${name}.`);
  return { ...row, id: Number(row.id) };
}

async function change(
  owner: pg.Client,
  clock: Clock,
  tenant: ShownTenant,
  command: Command,
): Promise<Done | undefined> {
  switch (command.action) {
    case 'show':
      return undefined;
    case 'tier': {
      const { tier } = command;
      const now = clock.now();
      await owner.query('UPDATE tenants SET tier = $2, updated_at = $3 WHERE id = $1', [
        tenant.id,
        tier,
        now,
      ]);
      await tell(owner, now, tenant.id, 'changeTier', {
        before: { tier: tenant.tier },
        after: { tier },
      });
      return { lines: [`${tenant.slug} went from ${tenant.tier} to ${tier}`], tier };
    }
    case 'boost':
      return giveBoost(owner, clock.now(), tenant, command.boost);
    case 'unboost':
      return takeBoost(owner, clock.now(), tenant, command.id);
  }
}

async function giveBoost(
  owner: pg.Client,
  now: Date,
  tenant: ShownTenant,
  boost: Boost,
): Promise<Done> {
  const { feature, kind, amount, expiresAt } = boost;
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO entitlement_boosts (tenant_id, feature, kind, amount, created_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [tenant.id, feature, kind, amount, now, expiresAt],
  );
  const id = String(rows[0]?.id);
  const after = { boost: Number(id), feature, kind, amount, expires_at: expiresAt };
  await tell(owner, now, tenant.id, 'giveBoost', { after });
  return { lines: [`${tenant.slug} has the boost ${id}`] };
}

async function takeBoost(
  owner: pg.Client,
  now: Date,
  tenant: ShownTenant,
  id: number,
): Promise<Done> {
  const { rows } = await owner.query<{ feature: string }>(
    'DELETE FROM entitlement_boosts WHERE tenant_id = $1 AND id = $2 RETURNING feature, kind, amount',
    [tenant.id, id],
  );
  const [row] = rows;
  if (!row) throw new Error(`${tenant.slug} has no boost ${String(id)}.`);
  await tell(owner, now, tenant.id, 'takeBoost', { before: { boost: id, ...row } });
  return { lines: [`${tenant.slug} has the boost ${String(id)} no more`] };
}

/** Adds the row by which the tenant's owners see what the operator did. */
async function tell(
  owner: pg.Client,
  now: Date,
  tenantId: number,
  action: string,
  { before, after }: { before?: object; after?: object },
): Promise<void> {
  await owner.query(
    `INSERT INTO audit_rows (created_at, request_id, operation, status, tenant_id, target, before, after)
     VALUES ($1, $2, $3, 200, $4, $5, $6, $7)`,
    [now, createRequestId(), `operator.${action}`, tenantId, String(tenantId), before, after],
  );
}
