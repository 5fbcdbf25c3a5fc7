/**
 * What plans allow: features with limits by tier, as the contracts define them (`x-entitlements`), and
 * what is used of them. Usage is counted in the transaction of its effect, in turn for each tenant and
 * feature, so that a limit holds exactly and what is undone is not counted. What exists is counted
 * where it is, never on a tally beside it: what is deleted is free again.
 */
export { counts } from './counts.ts';
export { createEntitlements, type EntitlementService } from './entitlements.ts';
export type { Standing } from './standing.ts';
