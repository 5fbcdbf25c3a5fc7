/**
 * What the engine asks of the platform: who calls, in which tenant, in which transaction. This file
 * alone joins the two; the engine knows no database and no domain.
 */
import type { IncomingMessage } from 'node:http';
import type { ApiError } from '../errors/api-error.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../lib/logger.ts';
import type { Feature, TenantReach } from './contract.ts';

export type { Feature };

/** Who a request is made by, and in which tenant. */
export interface Principal {
  /** The person; 0 where nobody is authenticated. */
  readonly userId: number;
  /** The tenant that the request acts on; undefined for a person who belongs to none. */
  readonly tenantId: number | undefined;
  /** The API key that acts for the person, where one does. */
  readonly keyId?: number;
  /** Whether the credential, in this tenant, grants a scope. */
  can(scope: string): boolean;
}

/** The principal of a public operation: it has no tenant and is granted nothing. */
export const anonymous: Principal = Object.freeze({
  userId: 0,
  tenantId: undefined,
  can: () => false,
});

/**
 * Turns a credential into a principal. It answers undefined when the credential is of another kind
 * (a key is not a token), and throws `unauthenticated` when it is of its kind but not valid.
 */
export type Authenticator = (
  credential: string,
  request: IncomingMessage,
) => Promise<Principal | undefined>;

/** Moves a principal to the tenant that a parameter names; undefined when the principal cannot reach it. */
export type SelectTenant = (
  principal: Principal,
  value: string,
  reach: TenantReach,
) => Promise<Principal | undefined>;

/** Registers a write that survives a refusal; see HandlerRequest.keep. */
export type Keep<Tx> = (write: (tx: Tx) => Promise<void>) => void;

/** What a handler tells of its change, without secrets. */
export interface Change {
  /** The id of what was changed, as the API writes it. */
  target?: string;
  before?: object;
  after?: object;
  /** The person who acts, where the credential does not say it: a login. */
  userId?: number;
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

/** Runs a handler in transactions. */
export interface UnitOfWork<Tx> {
  /** For safe methods: queries see committed data and cannot write. */
  read<T>(principal: Principal, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * For unsafe methods: everything that `work` does commits together, or nothing does. An ApiError
   * rolls back `work` alone: what it gave to `keep` still commits, and so does the audit entry, which
   * is asked for last.
   */
  write<T>(
    principal: Principal,
    work: (tx: Tx, keep: Keep<Tx>) => Promise<T>,
    entry: () => AuditEntry,
  ): Promise<T>;
}

/** So much of a feature of the caller's plan. */
export interface FeatureUse {
  feature: string;
  /** 0 asks only that the plan has the feature. */
  quantity: number;
}

/** A use that is being asked for while the handler already runs. */
export interface Metering<Tx> {
  /**
   * The handler's transaction. What is asked of it travels with the question whether the use is
   * allowed, and is not answered before that is.
   */
  tx: Tx;
  /** Holds once the use is allowed and counted; rejects with the refusal, or with a failure. */
  admitted: Promise<void>;
  /** Whether anything was asked of `tx`. */
  isAsked: () => boolean;
}

/** Holds uses of features against plans, and counts them in the transaction of their effect. */
export interface Entitlements<Tx> {
  /** Features of which the platform counts what exists: what is deleted is free again. */
  counted: ReadonlySet<string>;
  /**
   * Asks for a use in the tenant of the principal. Refuses with `payment_required` where the plan
   * lacks the feature, else with `feature_limit_reached` or `quota_exceeded`. Parallel uses of one
   * tenant wait for each other until their transactions end.
   */
  meter(tx: Tx, principal: Principal, use: FeatureUse): Metering<Tx>;
}

/** Everything the engine needs from outside, given once at boot. */
export interface Ports<Tx> {
  clock: Clock;
  log: Logger;
  unitOfWork: UnitOfWork<Tx>;
  selectTenant: SelectTenant;
  entitlements: Entitlements<Tx>;
  /** By API and security scheme. */
  authenticators: Readonly<Record<string, Readonly<Record<string, Authenticator>>>>;
  /** The client's address, as far as proxies are trusted. */
  clientAddress: (request: IncomingMessage) => string;
  /** The refusal that a failure of the database amounts to; undefined when it is a fault of ours. */
  translateError: (error: unknown) => ApiError | undefined;
}
