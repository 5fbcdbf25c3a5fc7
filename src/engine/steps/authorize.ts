/**
 * Step 5: moves the principal to the tenant that the request names (`x-tenant`) and demands the
 * scopes of one alternative. A tenant that the caller cannot reach is not told here: it is answered
 * later, as one that does not exist, after the input was validated.
 */
import { ApiError } from '../../errors/api-error.ts';
import type { Exchange } from '../exchange.ts';
import type { AlternativePlan, Plan } from '../plan/plan.ts';
import type { Principal, SelectTenant } from '../ports.ts';
import type { HeldAlternatives } from './authenticate.ts';

/** Leaves the acting principal on the exchange; throws `insufficient_scope` naming the first scope that lacks. */
export async function authorize(
  exchange: Exchange,
  plan: Plan,
  held: HeldAlternatives,
  selectTenant: SelectTenant,
): Promise<void> {
  if (plan.security.length === 0) return;
  const wanted = wantedTenants(exchange, plan);
  let missing: string | undefined;
  for (const { alternative, principals } of held) {
    let tenantMissing = false;
    const moved: Principal[] = [];
    for (const principal of principals) {
      const selected = await moveToTenants(principal, wanted, selectTenant);
      tenantMissing ||= selected === undefined;
      moved.push(selected ?? principal);
    }
    const lacking = firstMissingScope(alternative, moved);
    const [acting] = moved;
    if (lacking === undefined && acting) {
      exchange.principal = acting;
      exchange.tenantMissing = tenantMissing;
      return;
    }
    missing ??= lacking;
  }
  throw new ApiError('insufficient_scope', { values: { scope: missing ?? '' } });
}

/** The raw values of the parameters that choose the tenant; the last one, the path's, decides. */
function wantedTenants(exchange: Exchange, plan: Plan): string[] {
  return plan.tenantParameters.flatMap((parameter) => {
    if (parameter.in === 'path') {
      return [exchange.pathValues[plan.pathNames.indexOf(parameter.name)] ?? ''];
    }
    const value = exchange.request.headers[parameter.name.toLowerCase()];
    return typeof value === 'string' ? [value] : [];
  });
}

async function moveToTenants(
  principal: Principal,
  wanted: readonly string[],
  selectTenant: SelectTenant,
): Promise<Principal | undefined> {
  let current: Principal | undefined = principal;
  for (const value of wanted) {
    current = await selectTenant(current, value);
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
