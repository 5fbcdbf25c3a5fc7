import { decodePercent } from '../router/index.ts';
import { Pairs } from './pairs.ts';
import type { PairPlan } from './pairs.ts';
import type { Sink } from './sink.ts';

/** Most pairs that a query may have, empty ones included. */
export const maxPairs = 1000;

const ampersand = 0x26;
const equals = 0x3d;
const percent = 0x25;
const plus = 0x2b;

/**
 * Sorts a raw query into the texts of declared parameters in one pass. Pairs that nobody declares are
 * dropped, but must be well-formed; the first malformed pair, or one too many, ends the pass.
 */
export function scanQuery(query: string, plan: PairPlan, sink: Sink): Pairs {
  const pairs = new Pairs(plan);
  let start = 0;
  let nameEnd = -1;
  let encoded = false;
  let count = 0;
  for (let index = 0; index <= query.length; index += 1) {
    const code = index < query.length ? query.charCodeAt(index) : ampersand;
    if (code === ampersand) {
      count += 1;
      const name = query.slice(start, nameEnd < 0 ? index : nameEnd);
      const text = nameEnd < 0 ? '' : query.slice(nameEnd + 1, index);
      if (count > maxPairs) sink.reportMalformed('query', '');
      else if (encoded) takeEncoded(pairs, name, text, sink);
      else pairs.take(name, text);
      if (sink.malformed) return pairs;
      start = index + 1;
      nameEnd = -1;
      encoded = false;
    } else if (code === equals) {
      if (nameEnd < 0) nameEnd = index;
    } else if (code === percent || code === plus) encoded = true;
    else if (code <= 0x20 || code >= 0x7f) {
      sink.reportMalformed('query', '');
      return pairs;
    }
  }
  return pairs;
}

function takeEncoded(pairs: Pairs, name: string, text: string, sink: Sink): void {
  const decoded = decodeForm(name);
  if (decoded === undefined) sink.reportMalformed('query', '');
  else if (!pairs.take(decoded, text) && decodePercent(text) === undefined) {
    sink.reportMalformed('query', '');
  }
}

/** Decodes form-encoded text, in which a plus is a space. */
export function decodeForm(text: string): string | undefined {
  return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}
