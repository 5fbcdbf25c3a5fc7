import type { Knex } from 'knex';
import { sql } from '../../db/sql.ts';
import type { Query } from '../../db/transaction.ts';
import type { Principal } from '../../engine/ports/index.ts';
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
    SELECT CAST(coalesce(sum(used), 0) AS bigint) + (:existing) + (
             SELECT CAST(coalesce(sum(quantity), 0) AS bigint)
               FROM entitlement_holds
              WHERE tenant_id = :tenant AND feature = :feature AND held_until > :now
                AND period_start BETWEEN :from AND :current) AS used,
           min(period_start) AS oldest
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
const holding = `
  held AS (
    INSERT INTO entitlement_holds (tenant_id, feature, id, period_start, quantity, held_until)
    SELECT CAST(:tenant AS bigint), CAST(:feature AS text), CAST(:hold AS uuid),
           CAST(:current AS timestamptz), CAST(:quantity AS bigint), CAST(:until AS timestamptz)
      FROM weighed WHERE admitted),
  over AS (
    DELETE FROM entitlement_holds
     WHERE tenant_id = :tenant AND feature = :feature AND held_until <= :now)`;
const pruning = `
  pruned AS (
    DELETE FROM entitlement_usage
     WHERE tenant_id = :tenant AND feature = :feature AND period_start < :from)`;

/** What becomes of a use that is admitted, in the statement that weighs it. */
export type Taking =
  | { take: 'nothing' }
  /** It is counted at once. */
  | { take: 'record' }
  /** It counts until a time, or until it is settled. What is over is deleted. */
  | { take: 'hold'; id: string; until: Date };

/**
 * The query that holds a use against plan and usage, and answers one `Weighed`. A rolling window's
 * parts that no longer count are deleted when another is recorded.
 */
export function weigh(asking: Asking, taking: Taking): Query {
  const { rule, principal, quantity, period, now } = asking;
  const parts = [weighing];
  if (taking.take === 'hold') parts.push(holding);
  if (taking.take === 'record') parts.push(recording);
  if (taking.take === 'record' && rule.feature.reset === 'rolling') parts.push(pruning);
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
    ...(taking.take === 'hold' && { hold: taking.id, until: taking.until }),
  } as unknown as Knex.ValueDict);
}
