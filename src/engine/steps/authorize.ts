/**
 * Step 5: moves the principal to the tenant that the request names (`x-tenant`) and demands the
 * scopes of one alternative. A tenant that the caller cannot reach is not told here: it is answered
 * later, as one that does not exist, after the input was validated.
 */
import { ApiError } from '../../errors/api-error.ts';
import type { TenantReach } from '../contract.ts';
import type { Exchange } from '../exchange.ts';
import type { AlternativePlan, Plan } from '../plan/plan.ts';
import type { Principal, SelectTenant } from '../ports/index.ts';
import type { HeldAlternatives } from './authenticate.ts';

/**
 * Moves principals to the tenant that the request names, where they are known to reach it: limits are
 * counted there, and before anything is looked for. What is not known is left to `authorize`.
 */
export function enterKnownTenants(
  exchange: Exchange,
  plan: Plan,
  held: HeldAlternatives,
): HeldAlternatives {
  if (plan.tenantParameters.length === 0) return held;
  const wanted = wantedTenants(exchange, plan);
  if (wanted.length === 0) return held;
  return held.map((one) => {
    const entered = one.principals.flatMap((principal) => enterAll(principal, wanted) ?? []);
    return entered.length === one.principals.length
      ? { ...one, principals: entered }
      : { ...one, tenant: 'sought' };
  });
}

function enterAll(principal: Principal, wanted: readonly Wanted[]): Principal | undefined {
  return wanted.reduce<Principal | undefined>(
    (current, { value, reach }) => current?.in?.(value, reach),
    principal,
  );
}

/**
 * Leaves the acting principal on the exchange; throws `insufficient_scope` naming the first scope that
 * lacks. Answers a promise only where a tenant has to be looked for.
 */
export function authorize(
  exchange: Exchange,
  plan: Plan,
  held: HeldAlternatives,
  selectTenant: SelectTenant,
): Promise<void> | undefined {
  if (held.every(({ tenant }) => tenant === 'entered')) {
    choose(exchange, held);
    return undefined;
  }
  return seekTenants(held, wantedTenants(exchange, plan), selectTenant).then((moved) => {
    choose(exchange, moved);
  });
}

/** The first alternative whose scopes are granted acts. */
function choose(exchange: Exchange, held: HeldAlternatives): void {
  let missing: string | undefined;
  for (const { alternative, principals, tenant } of held) {
    const lacking = firstMissingScope(alternative, principals);
    const [acting] = principals;
    if (lacking === undefined && acting) {
      exchange.principal = acting;
      exchange.tenantMissing = tenant === 'missing';
      return;
    }
    missing ??= lacking;
  }
  throw new ApiError('insufficient_scope', {
    values: { scope: missing ?? '' },
    ...(isOccasion(missing) && { occasion: missing }),
  });
}

/** A contract may have other words for each scope that lacks. */
function isOccasion(scope: string | undefined): scope is `${string}:${string}` {
  return scope?.includes(':') === true;
}

interface Wanted {
  value: string;
  reach: TenantReach;
}

/** The raw values of the parameters that choose the tenant; the last one, the path's, decides. */
function wantedTenants(exchange: Exchange, plan: Plan): readonly Wanted[] {
  return plan.tenantParameters.flatMap(({ in: place, name, tenant: reach = 'own' }) => {
    if (place === 'path') {
      return [{ value: exchange.pathValues[plan.pathNames.indexOf(name)] ?? '', reach }];
    }
    const value = exchange.request.headers[name.toLowerCase()];
    return typeof value === 'string' ? [{ value, reach }] : [];
  });
}

/** The same alternatives in the tenant that is wanted; in their own where they cannot reach it. */
async function seekTenants(
  held: HeldAlternatives,
  wanted: readonly Wanted[],
  selectTenant: SelectTenant,
): Promise<HeldAlternatives> {
  const moved = held.map(async (one) => {
    if (one.tenant === 'entered') return one;
    const selected = await Promise.all(
      one.principals.map((principal) => selectAll(principal, wanted, selectTenant)),
    );
    return {
      alternative: one.alternative,
      principals: one.principals.map((principal, index) => selected[index] ?? principal),
      tenant: selected.includes(undefined) ? ('missing' as const) : ('entered' as const),
    };
  });
  return Promise.all(moved);
}

async function selectAll(
  principal: Principal,
  wanted: readonly Wanted[],
  selectTenant: SelectTenant,
): Promise<Principal | undefined> {
  let current: Principal | undefined = principal;
  for (const { value, reach } of wanted) {
    current = await selectTenant(current, value, reach);
    if (!current) return undefined;
  }
  return current;
}

function firstMissingScope(
  alternative: AlternativePlan,
  principals: readonly Principal[],
): string | undefined {
  for (const [index, { scopes }] of alternative.entries()) {
    const missing = scopes.find((scope) => !principals[index]?.can(scope));
    if (missing !== undefined) return missing;
  }
  return undefined;
}
