import type { Query } from '../../db/transaction.ts';
import type { Feature, Principal } from '../../engine/ports/index.ts';

/** How what exists of a feature is counted: a query of one number, whatever the time is. */
export type Count =
  { ofTenant: (tenantId: number) => Query } | { ofPerson: (userId: number) => Query };

/** A feature, made ready to be asked for. */
export interface Rule {
  key: string;
  feature: Feature;
  /** The limits as `entitlement_limit` takes them. */
  limits: string;
  count: Count | undefined;
}

/** The rule of a feature. `business` is another name of `agency`. */
export function createRule(key: string, feature: Feature, count: Count | undefined): Rule {
  if (count && feature.reset !== 'never') {
    throw new Error(`what exists of ${key} is counted, so its usage cannot start anew`);
  }
  const { limits } = feature;
  const paid = [limits.starter, limits.pro, limits.agency, limits.enterprise];
  const enabled = paid.find((limit) => limit !== 0) ?? null;
  const all = { ...limits, business: limits.agency, enabled };
  return { key, feature, limits: JSON.stringify(all), count };
}

/** The query for what exists, in the tenant or of the person that acts; undefined where nothing is counted. */
export function existing({ count }: Rule, principal: Principal): Query | undefined {
  if (!count) return undefined;
  if ('ofPerson' in count) return count.ofPerson(principal.userId);
  return count.ofTenant(principal.tenantId ?? 0);
}
