import type { Principal } from './authenticator.ts';

/** What a handler tells of its change, without secrets. */
export interface Change {
  /** The id of what was changed, as the API writes it. */
  target?: string;
  before?: object;
  after?: object;
  /** The person who acts, where the credential does not say it: a login. */
  userId?: number;
  /** The client who acts, where the credential does not say it: a request for a token. */
  client?: string;
}

/** One request that was to change something, for the audit log. */
export interface AuditEntry {
  requestId: string;
  /** The operation, with its API: `core.createApiKey`. */
  operation: string;
  principal: Principal;
  /** The status that it is answered with. */
  status: number;
  change: Change;
}

/**
 * Why a credential was refused. `malformed`: not of the form that a scheme reads; `unknown`: of no kind
 * that its authenticators know; `invalid`, `expired`, `forbidden`: what an authenticator said;
 * `incomplete`: another had to come with it; `several`: another came with it; `misplaced`: in the query.
 */
export type RefusalReason =
  | 'malformed'
  | 'unknown'
  | 'invalid'
  | 'expired'
  | 'forbidden'
  | 'incomplete'
  | 'several'
  | 'misplaced';

/** One request whose credential was refused, for the audit log. It has nothing of the credential. */
export interface RefusedCredential {
  requestId: string;
  /** The operation, with its API: `core.createApiKey`. */
  operation: string;
  method: string;
  /** The client's network address. */
  address: string;
  /** The status that it is answered with. */
  status: number;
  /** The security schemes, as the contract names them, that were asked. */
  schemes: readonly string[];
  reason: RefusalReason;
}
