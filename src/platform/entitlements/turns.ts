import { LRUCache } from 'lru-cache';
import { sql } from '../../db/sql.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Principal } from '../../engine/ports/index.ts';
import type { Rule } from './rule.ts';
import type { Asking } from './weigh.ts';

/** For so long a plan that was seen without a limit is believed to have none. */
const freshnessMs = 1_000;
const maximumPlans = 10_000;

/** Waits until the uses of a feature that this process began before are done. */
export interface WaitTurn {
  waitTurn: (tx: Transaction, asking: Asking) => Promise<void>;
  /** Notes what limit was found: uses without one need not wait for each other. */
  noteLimit: (asking: Asking, limit: number | null) => void;
}

/**
 * Parallel uses of one tenant wait here without a connection, so that a burst of one takes none away
 * from others. What keeps a limit exact is the lock.
 */
export function createWaitTurn(): WaitTurn {
  const unlimited = new LRUCache<string, true>({ max: maximumPlans, ttl: freshnessMs });
  return {
    waitTurn: async (tx, { rule, principal, quantity }) => {
      if (quantity === 0) return;
      const names = namesOf(rule, principal);
      if (rule.count && unlimited.has(names.join())) return;
      for (const name of names) await tx.turn(name);
    },
    noteLimit: ({ rule, principal }, limit) => {
      if (limit === null) unlimited.set(namesOf(rule, principal).join(), true);
    },
  };
}

/**
 * Waits until no other transaction, of whichever process, uses the feature within its limit. Not by
 * `tx.lock`: this lock ends with the handler's work where that is undone.
 */
export function lock(
  tx: Transaction,
  { rule, principal, quantity, now }: Asking,
): Promise<unknown> {
  if (quantity === 0) return Promise.resolve();
  const locks = namesOf(rule, principal).map((name) =>
    tx.query(
      sql.raw(
        `SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))
          WHERE entitlement_limit(:key, CAST(:limits AS jsonb), CAST(:now AS timestamptz)) IS NOT NULL`,
        { name, key: rule.key, limits: rule.limits, now },
      ),
    ),
  );
  return Promise.all(locks);
}

/**
 * What uses of a feature take turns by. A tenant's usage is one, and what a person has is another,
 * whichever tenant they act in; always in this order, so that no two wait for each other.
 */
function namesOf({ key, count }: Rule, { tenantId, userId }: Principal): string[] {
  const names = tenantId === undefined ? [] : [`entitlement ${key} tenant ${String(tenantId)}`];
  if (count && 'ofPerson' in count) names.push(`entitlement ${key} person ${String(userId)}`);
  return names;
}
