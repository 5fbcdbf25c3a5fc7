import { Pairs } from './pairs.ts';
import type { PairPlan } from './pairs.ts';
import { maxPairs } from './scan-query.ts';
import type { Sink } from './sink.ts';

/**
 * Sorts a Cookie header into the texts of declared parameters. Names are case-sensitive; quotes belong
 * to the value (RFC 6265 section 4.1.1); cookies that nobody declares are not looked at.
 */
export function scanCookies(header: string, plan: PairPlan, sink: Sink): Pairs {
  const pairs = new Pairs(plan);
  const parts = header.split(';', maxPairs + 1);
  if (parts.length > maxPairs) {
    sink.reportMalformed('cookie', '');
    return pairs;
  }
  for (const part of parts) {
    const at = part.indexOf('=');
    if (at >= 0) pairs.take(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return pairs;
}
