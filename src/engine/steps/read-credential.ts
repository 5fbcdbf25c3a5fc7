import type { IncomingMessage } from 'node:http';
import type { Exchange } from '../exchange.ts';
import type { SchemePlan } from '../plan/plan.ts';

/** One space, one token (RFC 6750, section 2.1): anything looser could be read in two ways. */
const bearer = /^Bearer ([\w.~+/-]+=*)$/i;
/** Where a token would be logged by everybody (RFC 6750, section 2.3). */
const inQuery = /(?:^|&)access_token=/;

/** The credential in a scheme's header; `''` when it is there but malformed, undefined when absent. */
export function readCredential(exchange: Exchange, scheme: SchemePlan): string | undefined {
  const value = exchange.request.headers[scheme.header];
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return '';
  if (!scheme.bearer) return value;
  return isRepeated(exchange.request, scheme.header) ? '' : (bearer.exec(value)?.[1] ?? '');
}

/** Whether a token stands in the query, from which none is taken. */
export function isTokenInQuery({ query }: Exchange): boolean {
  return inQuery.test(query);
}

/** Whether a header was sent twice: node keeps the first of some, and a proxy may have read the last. */
function isRepeated({ rawHeaders }: IncomingMessage, header: string): boolean {
  let seen = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === header.length && name.toLowerCase() === header) seen += 1;
  }
  return seen > 1;
}
