/**
 * The refusals of step 3. What is refused of a credential that was sent is left on the exchange: which
 * schemes were asked and why none took it, for the audit log, and nothing of the credential itself.
 */
import { ApiError } from '../../errors/api-error.ts';
import type { Exchange } from '../exchange.ts';
import type { Plan, SchemePlan } from '../plan/plan.ts';
import type { RefusalReason } from '../ports/index.ts';
import { isTokenInQuery } from './read-credential.ts';

/** What no scheme of `asked` took, for a reason; without one, nothing was sent where they look. */
export function refuseCredential(
  exchange: Exchange,
  { schemes }: Plan,
  asked: readonly SchemePlan[],
  reason: RefusalReason | undefined,
): ApiError {
  const bearers = schemes.filter(({ bearer }) => bearer);
  if (reason) note(exchange, asked, reason);
  else if (bearers.length > 0 && isTokenInQuery(exchange)) note(exchange, bearers, 'misplaced');
  return challenge(schemes, reason !== undefined);
}

/** Several valid credentials, which no alternative asks for together: nobody could tell who acts. */
export function refuseSeveral(exchange: Exchange, accepted: readonly SchemePlan[]): ApiError {
  note(exchange, accepted, 'several');
  return new ApiError('bad_request', { public: 'Send one credential, not several.' });
}

/** What an authenticator threw: a refusal says how to authenticate, whoever it comes from. */
export function refuseAs(
  exchange: Exchange,
  { schemes }: Plan,
  scheme: SchemePlan,
  error: unknown,
): unknown {
  if (!(error instanceof ApiError)) return error;
  if (error.condition === 'forbidden') note(exchange, [scheme], 'forbidden');
  if (error.condition !== 'unauthenticated') return error;
  note(exchange, [scheme], error.occasion === 'expired' ? 'expired' : 'invalid');
  if ('www-authenticate' in error.headers) return error;
  // An unknown key must look like one that is none.
  return error.with(challenge(schemes, true).headers);
}

function note(exchange: Exchange, schemes: readonly SchemePlan[], reason: RefusalReason): void {
  exchange.refused = { schemes: schemes.map(({ name }) => name), reason };
}

/**
 * Says how to authenticate where a bearer token would do (RFC 6750, section 3); a credential that was
 * sent is told from none.
 */
function challenge(schemes: readonly SchemePlan[], sent: boolean): ApiError {
  const words = sent ? 'Bearer error="invalid_token"' : 'Bearer';
  return new ApiError('unauthenticated', {
    ...(sent && { occasion: 'invalid' }),
    headers: schemes.some(({ bearer }) => bearer) ? { 'www-authenticate': words } : {},
  });
}
