import type { Tier } from './tenants.ts';

/** From the lowest to the highest; `business` is another name of `agency`. */
const order: readonly Tier[] = ['free', 'starter', 'pro', 'agency', 'enterprise'];

/** The tier whose rate limits hold for a credential: the lowest of those that bound it. */
export function limitTier(...tiers: readonly Tier[]): Tier {
  const ranks = tiers.map((tier) => order.indexOf(tier === 'business' ? 'agency' : tier));
  return order[Math.min(...ranks)] ?? 'free';
}
