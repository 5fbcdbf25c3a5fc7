import type { RateWindow } from '../../src/engine/contract.ts';

const units: Record<number, string> = { 1: 'second', 60: 'minute', 3_600: 'hour', 86_400: 'day' };

/** Windows of a rate limit in words: `1,000 a minute (+20 %) and 10,000 a day`. */
export function describeWindows(windows: readonly RateWindow[]): string {
  return windows.map(describeWindow).join(' and ');
}

function describeWindow({ requests, seconds, burst = 0 }: RateWindow): string {
  const unit = units[seconds];
  const span = unit === undefined ? `in ${String(seconds)} seconds` : `a ${unit}`;
  const more = burst === 0 ? '' : ` (+${String(Math.round(burst * 100))} %)`;
  return `${requests.toLocaleString('en')} ${span.replace('a hour', 'an hour')}${more}`;
}
