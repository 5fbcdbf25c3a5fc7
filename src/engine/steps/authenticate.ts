/**
 * Step 3: authenticates the caller by the contract's security (apiKey in a header, http bearer,
 * oauth2, openIdConnect; OpenAPI 3.1, Security Requirement Object). Alternatives are tried in
 * order; within one, all schemes must hold. A credential that is sent and that no scheme accepts is
 * refused even beside a valid one. Anything short of a principal is `unauthenticated`. Two valid ones
 * that no alternative asks for together are `bad_request`: nobody could tell who acts.
 */
import type { IncomingMessage } from 'node:http';
import { ApiError } from '../../errors/api-error.ts';
import type { Exchange } from '../exchange.ts';
import type { AlternativePlan, Plan, SchemePlan } from '../plan/plan.ts';
import type { Principal } from '../ports.ts';

/** One space, one token (RFC 6750, section 2.1): anything looser could be read in two ways. */
const bearer = /^Bearer ([\w.~+/-]+=*)$/i;

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
    const credential = readCredential(exchange, scheme);
    const principal =
      credential === undefined || credential === ''
        ? undefined
        : await identify(exchange, plan, scheme, credential);
    if (!principal) throw refusal(schemes, credential !== undefined);
    return [{ alternative, principals: [principal], tenant: 'entered' }];
  }
  const found = new Map<SchemePlan, Principal>();
  const accepted = new Map<string, boolean>();
  for (const scheme of schemes) {
    const credential = readCredential(exchange, scheme);
    if (credential === undefined) continue;
    const principal =
      credential === '' ? undefined : await identify(exchange, plan, scheme, credential);
    if (principal) found.set(scheme, principal);
    accepted.set(scheme.header, principal !== undefined || accepted.get(scheme.header) === true);
  }
  for (const ok of accepted.values()) {
    if (!ok) throw refusal(schemes, true);
  }
  const held = security.flatMap((alternative) => {
    const principals = alternative.map(({ scheme }) => found.get(scheme));
    const complete = principals.filter((principal) => principal !== undefined);
    return complete.length === alternative.length && complete.length > 0
      ? [{ alternative, principals: complete, tenant: 'entered' as const }]
      : [];
  });
  if (held.length === 0) throw refusal(schemes, accepted.size > 0);
  if (accepted.size > 1 && !held.some((one) => headersOf(one.alternative) === accepted.size)) {
    throw new ApiError('bad_request', { public: 'Send one credential, not several.' });
  }
  return held;
}

/** How many headers an alternative's credentials stand in. */
function headersOf(alternative: AlternativePlan): number {
  return new Set(alternative.map(({ scheme }) => scheme.header)).size;
}

/** Whose credential it is. A refusal says how to authenticate, whoever it comes from. */
function identify(
  { request }: Exchange,
  { schemes }: Plan,
  scheme: SchemePlan,
  credential: string,
): Promise<Principal | undefined> {
  return scheme.authenticate(credential, request).catch((error: unknown) => {
    if (!(error instanceof ApiError) || error.condition !== 'unauthenticated') throw error;
    if ('www-authenticate' in error.headers) throw error;
    // An unknown key must look like one that is none.
    throw error.with(refusal(schemes, true).headers);
  });
}

/** The credential in a scheme's header; `''` when it is there but malformed, undefined when absent. */
function readCredential(exchange: Exchange, scheme: SchemePlan): string | undefined {
  const value = exchange.request.headers[scheme.header];
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return '';
  if (!scheme.bearer) return value;
  return isRepeated(exchange.request, scheme.header) ? '' : (bearer.exec(value)?.[1] ?? '');
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

/**
 * Says how to authenticate where a bearer token would do (RFC 6750, section 3); a credential that was
 * sent is told from none.
 */
function refusal(schemes: readonly SchemePlan[], sent: boolean): ApiError {
  const challenge = sent ? 'Bearer error="invalid_token"' : 'Bearer';
  return new ApiError('unauthenticated', {
    ...(sent && { occasion: 'invalid' }),
    headers: schemes.some(({ bearer }) => bearer) ? { 'www-authenticate': challenge } : {},
  });
}
