/**
 * Every request that the server makes: https to public addresses, at the address that was checked,
 * bounded in time and size, no redirect followed. What is not known to be public is refused; an
 * operator opens more by EGRESS_ALLOW. docs/egress.md has the rules.
 */
export { createEgress, type Egress, type Verdict } from './egress.ts';
export { EgressError, type EgressErrorCode } from './egress-error.ts';
export { type EgressRequest } from './message.ts';
export type { Resolve } from './resolve.ts';
