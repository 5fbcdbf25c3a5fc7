import type { ApiError } from '../../errors/api-error.ts';
import type { AuditEntry } from './audit.ts';
import type { Principal } from './authenticator.ts';
import type { EmittedEvent } from './events.ts';
import type { KeptAnswer, Lease, RequestKey } from './idempotency.ts';

/** Registers a write that survives a refusal; see HandlerRequest.keep. */
export type Keep<Tx> = (write: (tx: Tx) => Promise<void>) => void;

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
