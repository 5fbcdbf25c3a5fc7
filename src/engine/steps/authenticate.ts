/**
 * Step 3: authenticates the caller by the contract's security (apiKey in a header, http bearer,
 * oauth2, openIdConnect; OpenAPI 3.1, Security Requirement Object). Alternatives are tried in
 * order; within one, all schemes must hold. A credential that is sent and that no scheme accepts is
 * refused even beside a valid one. Anything short of a principal is `unauthenticated`. Two valid ones
 * that no alternative asks for together are `bad_request`: nobody could tell who acts.
 */
import type { Exchange } from '../exchange.ts';
import type { AlternativePlan, Plan, SchemePlan } from '../plan/plan.ts';
import type { Principal, RefusalReason } from '../ports/index.ts';
import { readCredential } from './read-credential.ts';
import { refuseAs, refuseCredential, refuseSeveral } from './refuse-credential.ts';

/**
 * The alternatives that hold for the caller, each with the principal of every scheme, and whether a
 * tenant was named that is still to be looked for, or that they cannot reach.
 */
export type HeldAlternatives = readonly {
  alternative: AlternativePlan;
  principals: readonly Principal[];
  tenant: 'entered' | 'sought' | 'missing';
}[];

/** Finds the alternatives that the request's credentials satisfy; throws unless there is one. */
export async function authenticate(exchange: Exchange, plan: Plan): Promise<HeldAlternatives> {
  const { security, schemes } = plan;
  const [scheme] = schemes;
  const [alternative] = security;
  if (scheme && alternative && schemes.length === 1 && security.length === 1) {
    // What most operations ask for, without the bookkeeping that several schemes need.
    const found = await tryScheme(exchange, plan, scheme);
    if (typeof found === 'object') return [{ alternative, principals: [found], tenant: 'entered' }];
    throw refuseCredential(exchange, plan, schemes, found);
  }
  const principals = new Map<SchemePlan, Principal>();
  const headers = new Map<string, 'accepted' | RefusalReason>();
  for (const scheme of schemes) {
    const found = await tryScheme(exchange, plan, scheme);
    if (found === undefined) continue;
    const { header } = scheme;
    if (typeof found === 'object') {
      principals.set(scheme, found);
      headers.set(header, 'accepted');
    } else if (!headers.has(header) || headers.get(header) === 'malformed') {
      headers.set(header, found);
    }
  }
  for (const [header, reason] of headers) {
    if (reason === 'accepted') continue;
    const asked = schemes.filter((scheme) => scheme.header === header);
    throw refuseCredential(exchange, plan, asked, reason);
  }
  const held = security.flatMap((alternative) => {
    const found = alternative.map(({ scheme }) => principals.get(scheme));
    const complete = found.filter((principal) => principal !== undefined);
    return complete.length === alternative.length && complete.length > 0
      ? [{ alternative, principals: complete, tenant: 'entered' as const }]
      : [];
  });
  const accepted = [...principals.keys()];
  if (held.length === 0) {
    const reason = accepted.length > 0 ? 'incomplete' : undefined;
    throw refuseCredential(exchange, plan, accepted, reason);
  }
  if (headers.size > 1 && !held.some((one) => headersOf(one.alternative) === headers.size)) {
    throw refuseSeveral(exchange, accepted);
  }
  return held;
}

/** How many headers an alternative's credentials stand in. */
function headersOf(alternative: AlternativePlan): number {
  return new Set(alternative.map(({ scheme }) => scheme.header)).size;
}

/**
 * Whose credential stands in a scheme's header: its principal, or why it has none; undefined where
 * there is no credential. Throws what the authenticator refuses.
 */
async function tryScheme(
  exchange: Exchange,
  plan: Plan,
  scheme: SchemePlan,
): Promise<Principal | 'malformed' | 'unknown' | undefined> {
  const credential = readCredential(exchange, scheme);
  if (credential === undefined) return undefined;
  if (credential === '') return 'malformed';
  try {
    return (await scheme.authenticate(credential, exchange.request)) ?? 'unknown';
  } catch (error) {
    throw refuseAs(exchange, plan, scheme, error);
  }
}
