/**
 * What the engine asks of the platform: who calls, in which tenant, in which transaction. This file
 * alone joins the two; the engine knows no database and no domain.
 */
import type { IncomingMessage } from 'node:http';
import type { ApiError } from '../errors/api-error.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../lib/logger.ts';
import type { TenantReach } from './contract.ts';

/** Who a request is made by, and in which tenant. */
export interface Principal {
  /** The person; 0 where nobody is authenticated. */
  readonly userId: number;
  /** The tenant that the request acts on; undefined for a person who belongs to none. */
  readonly tenantId: number | undefined;
  /** The API key that acts for the person, where one does. */
  readonly keyId?: number;
  /**
   * Names the credential, such as `key:7`: the same for each use of it, and for no other. An answer
   * that holds a secret is repeated to the one that it was given to alone.
   */
  readonly credential: string;
  /** Whether the credential, in this tenant, grants a scope. */
  can(scope: string): boolean;
}

/** The principal of a public operation: it has no tenant and is granted nothing. */
export const anonymous: Principal = Object.freeze({
  userId: 0,
  tenantId: undefined,
  credential: '',
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

/** An answer ready to be stored or sent: final bytes and headers. */
export interface WrittenAnswer {
  status: number;
  body: string | Uint8Array | undefined;
  headers: Readonly<Record<string, string>>;
}

/** What an idempotency key stands for: one request of a tenant. */
export interface RequestKey {
  principal: Principal;
  /** Of method, path and key, in base64. */
  digest: string;
}

/** An answer as it is kept under a key. */
export interface KeptAnswer {
  /** Digest of the query and body that it was given to, in base64. */
  fingerprint: string;
  answer: WrittenAnswer;
  /** The only credential that it may be given to again; set where it holds a secret. */
  onlyFor: string | undefined;
}

/** A request that was begun outside of any transaction, and of whose outcome nothing is known. */
export interface PendingRequest {
  fingerprint: string;
  answer?: undefined;
}

/** An attempt at a request, by which its key is taken beyond a transaction. */
export interface Lease {
  attempt: string;
  /** Names the request's effect, the same in every attempt, for whoever is called. */
  effect: string;
}

/** Keeps answers, so that a request that is sent again is answered as it was the first time. */
export interface Idempotency<Tx> {
  /**
   * Takes a key for a transaction of its tenant, until that ends, and finds what it stands for. Waits
   * while another process has the key; `taken` at the deadline (of performance.now()), and while an
   * attempt has it.
   */
  claim(
    tx: Tx,
    key: RequestKey,
    deadlineMs: number,
  ): Promise<KeptAnswer | PendingRequest | 'taken' | undefined>;
  /**
   * The answer that the same person was given under a key, in whichever tenant: that is how one learns
   * that a tenant was deleted.
   */
  recall(tx: Tx, key: RequestKey): Promise<KeptAnswer | undefined>;
  /** Takes a claimed key for an attempt, which has so much time before another may begin. */
  lease(
    tx: Tx,
    key: RequestKey,
    attempt: { fingerprint: string; retentionHours: number; leaseMs: number },
  ): Promise<Lease>;
  /** Whether an attempt still has its key; then it has it until the transaction ends. */
  holds(tx: Tx, key: RequestKey, lease: Lease): Promise<boolean>;
  /** Lets another attempt begin at once. */
  release(tx: Tx, key: RequestKey, lease: Lease): Promise<void>;
}

/** What is committed with an unsafe operation besides its effects. */
export interface Closing {
  audit: AuditEntry;
  /** The answer, where it is to be kept. */
  keep?: (KeptAnswer & { key: RequestKey; retentionHours: number }) | undefined;
  /** The attempt that ends without an answer to keep: another may begin. */
  release?: { key: RequestKey; lease: Lease } | undefined;
}

/** An unsafe operation, in the order of its transaction. */
export interface UnsafeWork<Tx, T> {
  /**
   * Comes first, before the point to which a refusal rolls back. What it answers is the outcome, and
   * what it refuses is refused, with nothing committed.
   */
  before?: ((tx: Tx) => Promise<T | undefined>) | undefined;
  run: (tx: Tx, keep: Keep<Tx>) => Promise<T>;
  /** Asked when all else is done; `refusal` is what `run` threw. */
  close: (refusal: ApiError | undefined) => Closing;
}

/** Runs a handler in transactions. */
export interface UnitOfWork<Tx> {
  /** For safe methods: queries see committed data and cannot write. */
  read<T>(principal: Principal, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * For unsafe methods: everything that `run` does commits together, or nothing does. An ApiError
   * rolls back `run` alone: what it gave to `keep` still commits, and so does what `close` says.
   */
  write<T>(principal: Principal, work: UnsafeWork<Tx, T>): Promise<T>;
  /** A short transaction that is no request's effect: what is reserved for one, or given back. */
  reserve<T>(principal: Principal, work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Everything the engine needs from outside, given once at boot. */
export interface Ports<Tx> {
  clock: Clock;
  log: Logger;
  unitOfWork: UnitOfWork<Tx>;
  idempotency: Idempotency<Tx>;
  selectTenant: SelectTenant;
  /** By API and security scheme. */
  authenticators: Readonly<Record<string, Readonly<Record<string, Authenticator>>>>;
  /** The client's address, as far as proxies are trusted. */
  clientAddress: (request: IncomingMessage) => string;
  /** The refusal that a failure of the database amounts to; undefined when it is a fault of ours. */
  translateError: (error: unknown) => ApiError | undefined;
}
