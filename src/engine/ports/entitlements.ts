import type { Principal } from './authenticator.ts';

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
