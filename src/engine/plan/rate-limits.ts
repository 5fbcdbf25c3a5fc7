import type { Contract, Operation, RateLimit, RateWindow } from '../contract.ts';
import type { CustomLimits, LimitWindow } from '../ports/index.ts';
import type { AlternativePlan, LimitPlan, RateLimitPlan, WindowSet } from './plan.ts';

/** Makes an operation's rate limits ready; `faults` says why they cannot be enforced. */
export type LimitPlanner = (
  operation: Operation,
  security: readonly AlternativePlan[],
) => { plan: RateLimitPlan | undefined; faults: string[] };

/**
 * A planner of one contract's limits. Whatever would let a caller go uncounted is a fault: a limit by
 * what some security alternative does not identify, public operations and failed authentications
 * without one.
 */
export function createLimitPlanner(contract: Contract): LimitPlanner {
  const plans = new Map<string, LimitPlan>();
  const planOf = (bucket: string): LimitPlan => {
    const limit = contract.rateLimits[bucket];
    if (!limit) throw new Error(`${contract.name} has no rate limit of the bucket ${bucket}`);
    const plan = plans.get(bucket) ?? planLimit(contract.name, bucket, limit);
    plans.set(bucket, plan);
    return plan;
  };
  return ({ rateLimit, public: isPublic }, security) => {
    if (!rateLimit) return { plan: undefined, faults: [] };
    const faults: string[] = [];
    const callers = rateLimit.limits.map(planOf);
    if (!isPublic && callers.length === 0) faults.push('has no rate limit for its callers');
    if (rateLimit.anonymous === undefined) {
      faults.push('has no rate limit for failed authentications: say `anonymous`');
      return { plan: undefined, faults };
    }
    const anonymous = planOf(rateLimit.anonymous);
    const { cost, onLoss } = rateLimit;
    for (const limit of [...callers, anonymous]) {
      faults.push(...findUnresolved(limit, security), ...findUnaffordable(limit, cost));
    }
    return { plan: { callers, anonymous, cost, onLoss }, faults };
  };
}

/** The alternatives whose callers a limit could not tell apart. */
function findUnresolved({ per }: LimitPlan, security: readonly AlternativePlan[]): string[] {
  if (per === 'ip') return [];
  return security
    .filter(([counted]) => counted && !counted.scheme.authenticate.identifies?.includes(per))
    .map((alternative) => {
      const schemes = alternative.map(({ scheme }) => scheme.name).join(' and ');
      return `the rate limit per ${per} cannot be resolved for the security alternative ${schemes}`;
    });
}

function findUnaffordable({ byTier, lowest }: LimitPlan, cost: number): string[] {
  return [lowest, ...byTier.values()]
    .flatMap(({ windows }) => windows)
    .filter(({ capacity }) => capacity < cost)
    .map(({ name }) => `costs ${String(cost)}, more than the window ${name} ever admits`);
}

function planLimit(api: string, bucket: string, limit: RateLimit): LimitPlan {
  const { per, windows, tiers = {}, custom = false } = limit;
  const byTier = new Map(
    Object.entries(tiers).map(([tier, set]) => [tier, createWindowSet(bucket, set)]),
  );
  // What a caller of no tier gets must not depend on the order of a contract's words.
  const [lowest] = [...byTier.values()].sort((a, b) => rateOf(a) - rateOf(b));
  return {
    api,
    bucket: `${api}:${bucket}`,
    per,
    byTier,
    lowest: windows || !lowest ? createWindowSet(bucket, windows ?? []) : lowest,
    custom,
  };
}

function rateOf({ windows: [first] }: WindowSet): number {
  return first ? first.requests / first.seconds : 0;
}

function createWindowSet(bucket: string, declared: readonly RateWindow[]): WindowSet {
  return describe(
    declared.map((window) => createWindow(`${bucket}-${String(window.seconds)}s`, window)),
  );
}

function createWindow(name: string, { requests, seconds, burst = 0 }: RateWindow): LimitWindow {
  // 100 with a burst of 0.15 is 114.99999999999999 to the machine.
  const capacity = Math.floor(requests * (1 + burst) + 1e-9);
  return Object.freeze({ name, seconds, requests, capacity });
}

function describe(windows: readonly LimitWindow[]): WindowSet {
  const policy = windows.map(
    ({ name, requests, seconds }) => `"${name}";q=${String(requests)};w=${String(seconds)}`,
  );
  return Object.freeze({ windows: Object.freeze(windows), policy: policy.join(', ') });
}

/** The windows of a caller, with those that an operator set for them in place of the contract's. */
export function windowsOf(
  limit: LimitPlan,
  { tier, customLimits }: { tier?: string; customLimits?: CustomLimits | undefined },
): WindowSet {
  const declared = (tier === undefined ? undefined : limit.byTier.get(tier)) ?? limit.lowest;
  const custom = limit.custom ? customLimits?.[limit.api] : undefined;
  return custom ? adjust(declared, custom) : declared;
}

type CustomWindows = CustomLimits[string];

/** Custom limits are read again every second; until then they are the same object. */
const adjusted = new WeakMap<CustomWindows, Map<WindowSet, WindowSet>>();

function adjust(declared: WindowSet, custom: CustomWindows): WindowSet {
  const sets = adjusted.get(custom) ?? new Map<WindowSet, WindowSet>();
  adjusted.set(custom, sets);
  const known = sets.get(declared);
  if (known) return known;
  const windows = declared.windows.map((window) => {
    const own = custom.find(({ seconds }) => seconds === window.seconds);
    return own ? createWindow(window.name, own) : window;
  });
  const set = describe(windows);
  sets.set(declared, set);
  return set;
}
