import type { RateLimit } from '../../../src/engine/contract.ts';
import { describeWindows } from '../describe-windows.ts';
import type { Api } from '../site.ts';
import type { DirectiveContext } from './context.ts';
import { byApi } from './table.ts';

const counted: Record<RateLimit['per'], string> = {
  key: 'API key',
  user: 'person',
  tenant: 'workspace',
  ip: 'address',
};

/** `{{rate-limits}}`: the limits of authenticated callers that hold for a whole API. */
export function showRateLimits({ apis }: DirectiveContext): string {
  return byApi(apis, ['Counted per', 'Tier', 'Requests'], (api) =>
    limitsOf(api)
      .filter(({ per }) => per !== 'ip')
      .flatMap(({ per, windows, tiers }) => [
        ...(windows ? [[counted[per], 'every', describeWindows(windows)]] : []),
        ...Object.entries(tiers ?? {}).map(([tier, own]) => [
          counted[per],
          tier,
          describeWindows(own),
        ]),
      ]),
  );
}

/** `{{anonymous-limits}}`: the limits of an address without a valid credential. */
export function showAnonymousLimits({ apis }: DirectiveContext): string {
  return byApi(apis, ['Counted per', 'Requests'], (api) =>
    limitsOf(api)
      .filter(({ per }) => per === 'ip')
      .map(({ per, windows = [] }) => [counted[per], describeWindows(windows)]),
  );
}

/** What the root of a contract declares: an operation's own stands with the operation. */
function limitsOf({ contract }: Api): RateLimit[] {
  return Object.entries(contract.rateLimits)
    .filter(([bucket, { custom }]) => custom === true || bucket === 'anonymous')
    .map(([, limit]) => limit);
}
