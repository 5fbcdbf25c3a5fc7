import type { Principal } from './authenticator.ts';

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
