import type { Operations } from '../../../generated/core/handlers.ts';
import { sql } from '../../db/sql.ts';
import { ApiError, type Fault } from '../../errors/api-error.ts';
import { toSeconds } from '../../lib/timestamps.ts';
import type { Standing } from '../../platform/entitlements/index.ts';
import type { Tenant } from '../../platform/tenants/index.ts';
import type { Handler } from '../handler.ts';
import type { Services } from '../services.ts';

/** Whether so much more of a feature is allowed; refused or not, the answer is 200. */
export function createCheckEntitlement({
  entitlements,
}: Services): Handler<Operations, 'checkEntitlement'> {
  return async ({ principal, query, tx }) => {
    const standing = await entitlements.check(tx, principal, query);
    if (!standing) throw unknownFeature('query');
    const { admitted: allowed, key: feature, name, used, limit } = standing;
    return {
      status: 200,
      body: {
        allowed,
        feature,
        ...(!allowed && {
          reason: 'LIMIT_EXCEEDED',
          message: `${name} limit exceeded. Used: ${String(used)}, Limit: ${String(limit)}`,
        }),
        current_usage: used,
        limit,
        available: availableOf(standing),
        ...(!allowed && { upgrade_url: entitlements.upgradeUrl }),
      },
    };
  };
}

/** Counts usage, all of it or, beyond the limit, none. */
export function createRecordUsage({ entitlements }: Services): Handler<Operations, 'recordUsage'> {
  return async ({ body, principal, record, tx }) => {
    const { feature, quantity, metadata } = body;
    const standing = await entitlements.record(tx, principal, { feature, quantity });
    if (!standing) throw unknownFeature('body');
    const { used, limit } = standing;
    record({ target: feature, after: { quantity, metadata, current_usage: used } });
    return { status: 200, body: { recorded: true, feature, current_usage: used, limit } };
  };
}

/** The plan of the workspace, and where it stands with every feature. */
export function createGetEntitlementSummary({
  entitlements,
}: Services): Handler<Operations, 'getEntitlementSummary'> {
  return async ({ principal, tx }) => {
    const [[tenant], standings] = await Promise.all([
      tx.query<Pick<Tenant, 'id' | 'tier'>>(
        sql('tenants')
          .where({ id: principal.tenantId ?? 0 })
          .select('id', 'tier'),
      ),
      entitlements.summarise(tx, principal),
    ]);
    if (!tenant) throw new ApiError('not_found');
    const summary = standings.map((standing) => [standing.key, presentStanding(standing)] as const);
    return {
      status: 200,
      body: {
        data: {
          workspace_id: tenant.id,
          tier: tenant.tier,
          entitlements: Object.fromEntries(summary),
        },
      },
    };
  };
}

function presentStanding(standing: Standing) {
  const { used, limit, resetAt, unit } = standing;
  return {
    used,
    limit,
    available: availableOf(standing),
    percentage: limit === null ? null : percentageOf(used, limit),
    ...(resetAt && { reset_at: toSeconds(resetAt) }),
    ...(unit !== undefined && { unit }),
  };
}

/** What is left; a plan that was made smaller may leave less than nothing, which is nothing. */
function availableOf({ used, limit }: Standing): number | null {
  return limit === null ? null : Math.max(0, limit - used);
}

/** The share in per cent, rounded half up to two places in whole numbers; of no limit nothing is used. */
function percentageOf(used: number, limit: number): number {
  if (limit === 0) return 0;
  const [part, whole] = [BigInt(used), BigInt(limit)];
  return Number((part * 20_000n + whole) / (whole * 2n)) / 100;
}

function unknownFeature(place: Fault['in']): ApiError {
  const fault: Fault = { in: place, field: 'feature', rule: 'feature', params: {} };
  return new ApiError('invalid_request', { faults: [fault] });
}
