import type { DirectiveContext } from './context.ts';
import { byApi } from './table.ts';

const tiers = ['free', 'starter', 'pro', 'agency', 'enterprise'] as const;

/** `{{plans}}`: how much of each feature every plan allows. */
export function showPlans({ apis }: DirectiveContext): string {
  return byApi(apis, ['Feature', ...tiers], ({ contract }) =>
    Object.values(contract.features).map(({ name, reset, windowDays, limits }) => [
      `${name}${reset === 'never' ? '' : reset === 'monthly' ? ', a month' : `, in ${String(windowDays)} days`}`,
      ...tiers.map((tier) => showLimit(limits[tier])),
    ]),
  );
}

function showLimit(limit: number | null): string {
  if (limit === null) return 'no limit';
  return limit === 0 ? '–' : limit.toLocaleString('en');
}
