import { parseArgs } from 'node:util';
import { knownFeatures } from '../../src/apis/index.ts';
import { messageOf } from '../generate/faults.ts';

export const usage = `npm run entitlements -- show TENANT
npm run entitlements -- tier TENANT free|starter|pro|agency|enterprise
npm run entitlements -- boost TENANT FEATURE AMOUNT|enable|unlimited [--until TIME]
npm run entitlements -- unboost TENANT BOOST

TENANT is the workspace's id or slug, TIME such as 2026-02-01T00:00:00Z; without it a boost stays.`;

/** What an operator asks for. */
export type Command = { tenant: string } & (
  | { action: 'show' }
  | { action: 'tier'; tier: string }
  | { action: 'boost'; boost: Boost }
  | { action: 'unboost'; id: number }
);

/** What a tenant gets beyond its plan. */
export interface Boost {
  feature: string;
  kind: 'add_limit' | 'enable' | 'unlimited';
  amount: number | null;
  expiresAt: Date | null;
}

const tiers = ['free', 'starter', 'pro', 'agency', 'business', 'enterprise'];
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z$/;
const wholeNumber = /^[1-9]\d{0,14}$/;

/** The command that these arguments are, or what is wrong with them. */
export function parseCommand(args: string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { until: { type: 'string' } },
      allowPositionals: true,
    });
    const [action, tenant, ...rest] = positionals;
    if (action === undefined || tenant === undefined) return 'An action and a tenant are needed.';
    if (values.until !== undefined && action !== 'boost') return 'Only a boost has an end.';
    return parseAction(action, tenant, rest, values.until);
  } catch (error) {
    return messageOf(error);
  }
}

function parseAction(
  action: string,
  tenant: string,
  rest: readonly string[],
  until: string | undefined,
): Command | string {
  const [first = '', second = ''] = rest;
  const surplus = rest.length > (action === 'boost' ? 2 : action === 'show' ? 0 : 1);
  if (surplus) return `${action} does not take so many words.`;
  switch (action) {
    case 'show':
      return { action, tenant };
    case 'tier':
      return tiers.includes(first)
        ? { action, tenant, tier: first }
        : `There is no tier ${first}; there are ${tiers.join(', ')}.`;
    case 'unboost':
      return wholeNumber.test(first)
        ? { action, tenant, id: Number(first) }
        : 'A boost is named by its number, which show tells.';
    case 'boost': {
      const boost = parseBoost(first, second, until);
      return typeof boost === 'string' ? boost : { action, tenant, boost };
    }
    default:
      return `There is no action ${action}.`;
  }
}

function parseBoost(feature: string, what: string, until: string | undefined): Boost | string {
  if (!Object.hasOwn(knownFeatures, feature)) {
    return `There is no feature ${feature}; there are ${Object.keys(knownFeatures).join(', ')}.`;
  }
  const expiresAt = until === undefined ? null : new Date(until);
  if (until !== undefined && (!dateTime.test(until) || Number.isNaN(expiresAt?.getTime()))) {
    return `${until} is no time such as 2026-02-01T00:00:00Z.`;
  }
  if (what === 'enable' || what === 'unlimited') {
    return { feature, kind: what, amount: null, expiresAt };
  }
  if (!wholeNumber.test(what)) return 'A boost is a whole number, enable or unlimited.';
  return { feature, kind: 'add_limit', amount: Number(what), expiresAt };
}
