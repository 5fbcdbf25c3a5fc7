import type { Knex } from 'knex';
import { sql } from '../../db/sql.ts';
import type { Query } from '../../db/transaction.ts';
import type { Principal } from '../../engine/ports.ts';
import type { Period } from './period.ts';
import { existing, type Rule } from './rule.ts';

/** What a use is held against, as it was before the use. */
export interface Weighed {
  /** What plan and boosts allow; null without limit, 0 where the plan lacks the feature. */
  allowance: number | null;
  used: number;
  /** The start of the oldest part of the usage that counts. */
  oldest: Date | null;
  admitted: boolean;
}

/** What a use is asked with. */
export interface Asking {
  rule: Rule;
  principal: Principal;
  quantity: number;
  period: Period;
  now: Date;
}

/** Usage stays exact as a JavaScript number, also where there is no limit. */
const most = Number.MAX_SAFE_INTEGER;

const weighing = `
  plan AS (
    SELECT entitlement_limit(:feature, CAST(:limits AS jsonb), CAST(:now AS timestamptz)) AS allowance),
  usage AS (
    SELECT CAST(coalesce(sum(used), 0) AS bigint) + (:existing) AS used, min(period_start) AS oldest
      FROM entitlement_usage
     WHERE tenant_id = :tenant AND feature = :feature
       AND period_start BETWEEN :from AND :current),
  weighed AS MATERIALIZED (
    SELECT allowance, used, oldest,
           allowance IS DISTINCT FROM 0
             AND (CAST(:quantity AS bigint) = 0
                  OR used + CAST(:quantity AS bigint) <= coalesce(allowance, :most)) AS admitted
      FROM plan, usage)`;
const recording = `
  recorded AS (
    INSERT INTO entitlement_usage (tenant_id, feature, period_start, used)
    SELECT CAST(:tenant AS bigint), CAST(:feature AS text), CAST(:current AS timestamptz),
           CAST(:quantity AS bigint)
      FROM weighed WHERE admitted
    ON CONFLICT (tenant_id, feature, period_start)
      DO UPDATE SET used = entitlement_usage.used + excluded.used)`;
const pruning = `
  pruned AS (
    DELETE FROM entitlement_usage
     WHERE tenant_id = :tenant AND feature = :feature AND period_start < :from)`;

/**
 * The query that holds a use against plan and usage, and answers one `Weighed`; `record` makes it
 * count the use, where it is admitted, in the same statement. A rolling window's parts that no longer
 * count are deleted then.
 */
export function weigh(asking: Asking, { record }: { record: boolean }): Query {
  const { rule, principal, quantity, period, now } = asking;
  const parts = [weighing];
  if (record) parts.push(recording);
  if (record && rule.feature.reset === 'rolling') parts.push(pruning);
  return sql.raw(`WITH ${parts.join(',')} SELECT * FROM weighed`, {
    feature: rule.key,
    limits: rule.limits,
    existing: existing(rule, principal) ?? sql.raw('0'),
    tenant: principal.tenantId ?? 0,
    from: period.from,
    current: period.current,
    quantity,
    now,
    most,
  } as unknown as Knex.ValueDict);
}
