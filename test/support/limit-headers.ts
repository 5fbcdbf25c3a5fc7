import { parseList } from 'structured-headers';
import type { Answer } from './http.ts';

/** What an answer says of its limits, read as structured fields (RFC 9651); throws where it is not well formed. */
export interface ReadLimits {
  limit: number;
  remaining: number;
  reset: number;
  /** By window: requests in seconds, and how many remain for how long. */
  windows: Record<string, { q: number; w: number; r: number; t: number }>;
}

export function readLimitHeaders({ headers }: Pick<Answer, 'headers'>): ReadLimits {
  const policies = itemsOf(headers.get('ratelimit-policy'));
  const states = itemsOf(headers.get('ratelimit'));
  if (policies.size === 0 || [...policies.keys()].join() !== [...states.keys()].join()) {
    throw new Error(`RateLimit and RateLimit-Policy differ: ${String(headers.get('ratelimit'))}`);
  }
  const windows = [...policies].map(([name, policy]) => [name, { ...policy, ...states.get(name) }]);
  return {
    limit: whole(headers.get('x-ratelimit-limit')),
    remaining: whole(headers.get('x-ratelimit-remaining')),
    reset: whole(headers.get('x-ratelimit-reset')),
    windows: Object.fromEntries(windows) as ReadLimits['windows'],
  };
}

function itemsOf(header: string | null): Map<string, Record<string, number>> {
  const items = parseList(header ?? '').map(([name, parameters]) => {
    if (typeof name !== 'string') throw new Error(`no string names a window in ${String(header)}`);
    return [name, Object.fromEntries(parameters)] as const;
  });
  return new Map(items);
}

function whole(header: string | null): number {
  if (header === null || !/^\d+$/.test(header)) throw new Error(`${String(header)} is no number`);
  return Number(header);
}
