import { sql } from '../../db/sql.ts';
import type { Query } from '../../db/transaction.ts';
import type { Hold, Principal } from '../../engine/ports/index.ts';
import type { Rule } from './rule.ts';

/** Ends a hold, whether its time was over or not. */
export function endHold({ tenantId }: Principal, { id, use }: Hold): Query {
  return sql('entitlement_holds').where({ tenant_id: tenantId, feature: use.feature, id }).del();
}

/**
 * Counts what was held as used, in the period in which it was asked for; undefined where what exists is
 * counted, since the effect itself is there.
 */
export function countHold(
  { count }: Rule,
  { tenantId = 0 }: Principal,
  { use, periodStart }: Hold,
): Query | undefined {
  if (count) return undefined;
  return sql.raw(
    `INSERT INTO entitlement_usage AS u (tenant_id, feature, period_start, used)
     VALUES (:tenantId, :feature, :periodStart, :quantity)
     ON CONFLICT (tenant_id, feature, period_start) DO UPDATE SET used = u.used + excluded.used`,
    { tenantId, ...use, periodStart },
  );
}
