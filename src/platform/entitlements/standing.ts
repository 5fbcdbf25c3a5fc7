import { ApiError } from '../../errors/api-error.ts';
import type { Rule } from './rule.ts';
import type { Asking, Weighed } from './weigh.ts';

/** Where a tenant stands with a feature. */
export interface Standing {
  /** The feature's key. */
  key: string;
  /** What one of it is called. */
  name: string;
  unit: string | undefined;
  used: number;
  /** Null where there is no limit. */
  limit: number | null;
  /** Whether the use that was asked for is allowed. */
  admitted: boolean;
  resetAt: Date | undefined;
}

/** The refusal of a use that is not admitted. */
export function refusalOf({ key, feature }: Rule, limit: number | null, upgradeUrl: string) {
  const used = feature.reset === 'never' ? 'feature_limit_reached' : 'quota_exceeded';
  const condition = limit === 0 ? 'payment_required' : used;
  return new ApiError(condition, { values: { feature: key, upgradeUrl } });
}

/** The standing that a question was answered with. */
export function standingOf({ rule, period }: Asking, [weighed]: readonly Weighed[]): Standing {
  if (!weighed) throw new Error('a use was weighed without an answer');
  const { key, feature } = rule;
  return {
    key,
    name: feature.name,
    unit: feature.unit,
    used: weighed.used,
    limit: weighed.allowance,
    admitted: weighed.admitted,
    resetAt: period.resetAt(weighed.oldest),
  };
}
