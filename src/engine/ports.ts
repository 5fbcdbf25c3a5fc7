/**
 * What the engine asks of the platform: who calls, in which tenant, in which transaction. This file
 * alone joins the two; the engine knows no database and no domain.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiError } from '../errors/api-error.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../lib/logger.ts';
import type { CountedPer, Feature, Signature, TenantReach } from './contract.ts';

export type { Feature, Signature, TenantReach };

/** Who a request is made by, and in which tenant. */
export interface Principal {
  /** The person; 0 where nobody is authenticated. */
  readonly userId: number;
  /** The tenant that the request acts on; undefined for a person who belongs to none. */
  readonly tenantId: number | undefined;
  /** The tenant's UUID, where there is a tenant. */
  readonly tenantUid?: string | undefined;
  /** The API key that acts for the person, where one does. */
  readonly keyId?: number;
  /**
   * Names the credential, such as `key:7`: the same for each use of it, and for no other. An answer
   * that holds a secret is repeated to the one that it was given to alone.
   */
  readonly credential: string;
  /** The tier whose rate limits hold; the lowest where it is not said. */
  readonly tier?: string;
  /** The windows that an operator set in place of the contract's; the same object as long as they stay. */
  readonly customLimits?: CustomLimits | undefined;
  /** The OAuth client that acts, for no person: its id, or who issued its token and to whom. */
  readonly client?: string;
  /** Whether the credential, in this tenant, grants a scope. */
  can(scope: string): boolean;
  /** The same principal in a tenant that it is known to reach; undefined where it has to be looked for. */
  in?(tenant: string, reach: TenantReach): Principal | undefined;
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
export interface Authenticator {
  (credential: string, request: IncomingMessage): Promise<Principal | undefined>;
  /** What its principals can be counted by; where it is not said, by nothing but their address. */
  readonly identifies?: readonly Exclude<CountedPer, 'ip'>[];
}

/** Moves a principal to the tenant that a parameter names; undefined when the principal cannot reach it. */
export type SelectTenant = (
  principal: Principal,
  value: string,
  reach: TenantReach,
) => Promise<Principal | undefined>;

/** Windows set for a tenant or a key, by API; each takes the place of the contract's of its length. */
export type CustomLimits = Readonly<
  Record<string, readonly { seconds: number; requests: number; burst: number }[]>
>;

/** One window of a limit: any `seconds` hold at most `capacity` requests. */
export interface LimitWindow {
  /** Its name in headers. */
  readonly name: string;
  readonly seconds: number;
  /** What callers are told that they may send; `capacity` has the burst besides. */
  readonly requests: number;
  readonly capacity: number;
}

/** The windows that one request is counted in for one subject, such as an API key. */
export interface LimitClaim {
  readonly bucket: string;
  readonly subject: string;
  readonly windows: readonly LimitWindow[];
}

/** What became of the claims of one request. */
export interface LimitVerdict {
  /** Whether every window had room; only then the request was counted, in all of them. */
  readonly admitted: boolean;
  /** Unix milliseconds by the counter's clock. */
  readonly nowMs: number;
  /** One for each window, in the order of the claims. */
  readonly windows: readonly LimitState[];
}

/** A window after the request. */
export interface LimitState {
  readonly window: LimitWindow;
  /** How much it still admits. */
  readonly free: number;
  /** Milliseconds until it admits as much as this request counted for; 0 where it does. */
  readonly waitMs: number;
}

/** Counts requests. */
export interface RateLimiter {
  /**
   * Counts one request in all windows of all claims, or in none. Exact however many race. It answers a
   * promise only where it has to ask a shared store; without it a process admits its share of what
   * the store last said, or nothing where `onLoss` is `closed`. It never rejects.
   */
  take(
    claims: readonly LimitClaim[],
    cost: number,
    onLoss: 'share' | 'closed',
  ): LimitVerdict | Promise<LimitVerdict>;
}

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

/** The tenant that an event belongs to. */
export interface EventTenant {
  id: number;
  uid: string;
}

/** An event as it is stored and sent. */
export interface EmittedEvent {
  /** Its id, as a version 7 UUID. */
  uid: string;
  type: string;
  /** The exact bytes of every request that carries it. */
  body: string;
  signatures: readonly Signature[];
  createdAt: Date;
}

/** Writes the events that contracts declare. */
export interface EventWriter {
  /** Every type of event of every API. */
  types: readonly string[];
  /** An event of an API; throws where there is none of this type, or the data breaks its schema. */
  write(api: string, type: string, data: unknown, tenant: EventTenant): EmittedEvent;
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
  /** What happened, for the tenant's webhook endpoints. */
  events: readonly EmittedEvent[];
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

/** A use that was admitted and is kept free until its request is settled. */
export interface Hold {
  readonly id: string;
  readonly use: FeatureUse;
  /** The start of the period in which it was asked for. */
  readonly periodStart: Date;
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
  /**
   * Waits until uses that this process began before are done; to be asked first in a transaction that
   * has something to do before it is metered, so that nobody waits with a connection in hand.
   */
  queue(tx: Tx, principal: Principal, use: FeatureUse): Promise<void>;
  /**
   * Asks for a use by a request that waits for the world, and keeps it free for so many milliseconds;
   * undefined where there is nothing to keep. Refuses as `meter` does.
   */
  hold(tx: Tx, principal: Principal, use: FeatureUse, holdMs: number): Promise<Hold | undefined>;
  /** Counts what is held as used, beside the effect. */
  settle(tx: Tx, principal: Principal, hold: Hold): Promise<void>;
  /** Gives back what is held. */
  release(tx: Tx, principal: Principal, hold: Hold): Promise<void>;
}

/** What a mounted app is given with a request: what a handler has, but nothing parsed. */
export interface MountedContext<Tx> {
  tx: Tx;
  keep: Keep<Tx>;
  record: (change: Change) => void;
  log: Logger;
  /** The client's network address. */
  address: string;
}

/**
 * An app that answers operations itself (`x-mounted`), such as what Koa's `callback()` gives. What it
 * writes through `tx` commits before its answer is sent; by an ApiError, or an answer of 500 and
 * above, it is undone.
 */
export type MountedApp<Tx> = (
  request: IncomingMessage,
  response: ServerResponse,
  context: MountedContext<Tx>,
) => Promise<void>;

/** An app whose transactions are not known statically; the engine gives it those of its own port. */
export type UntypedApp = MountedApp<never>;

/** Everything the engine needs from outside, given once at boot. */
export interface Ports<Tx> {
  clock: Clock;
  log: Logger;
  unitOfWork: UnitOfWork<Tx>;
  events: EventWriter;
  idempotency: Idempotency<Tx>;
  selectTenant: SelectTenant;
  entitlements: Entitlements<Tx>;
  rateLimiter: RateLimiter;
  /** By API and security scheme. */
  authenticators: Readonly<Record<string, Readonly<Record<string, Authenticator>>>>;
  /** The apps that operations are mounted on, by API and name. */
  mounted: Readonly<Record<string, Readonly<Record<string, MountedApp<Tx>>>>>;
  /**
   * Has a refused credential written to the audit log. It answers at once and never throws: what
   * becomes of the row changes nothing of the refusal.
   */
  noteRefused: (refused: RefusedCredential) => void;
  /** The client's address, as far as proxies are trusted. */
  clientAddress: (request: IncomingMessage) => string;
  /** The refusal that a failure of the database amounts to; undefined when it is a fault of ours. */
  translateError: (error: unknown) => ApiError | undefined;
}
