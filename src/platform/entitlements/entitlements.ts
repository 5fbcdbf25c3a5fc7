import { randomUUID } from 'node:crypto';
import { gateTransaction } from '../../db/gated-transaction.ts';
import type { Transaction } from '../../db/transaction.ts';
import type { Entitlements, Feature, FeatureUse, Principal } from '../../engine/ports/index.ts';
import { ApiError } from '../../errors/api-error.ts';
import type { Clock } from '../../lib/clock.ts';
import { countHold, endHold } from './holds.ts';
import { periodOf } from './period.ts';
import { createRule, type Count, type Rule } from './rule.ts';
import { refusalOf, standingOf, type Standing } from './standing.ts';
import { createWaitTurn, lock } from './turns.ts';
import { weigh, type Asking, type Taking, type Weighed } from './weigh.ts';

/** What the service is made from. */
export interface EntitlementOptions {
  features: Readonly<Record<string, Feature>>;
  /** How what exists is counted, by feature; what no count is given for is recorded as it is used. */
  counts: Readonly<Record<string, Count>>;
  clock: Clock;
  upgradeUrl: string;
}

const nothing: Taking = { take: 'nothing' };
const record: Taking = { take: 'record' };

/** The engine's port, and what an API tells of plans; it answers undefined for an unknown feature. */
export interface EntitlementService extends Entitlements<Transaction> {
  upgradeUrl: string;
  /** Whether a use would be allowed now; it counts nothing. */
  check(tx: Transaction, principal: Principal, use: FeatureUse): Promise<Standing> | undefined;
  /** Counts a use that was made elsewhere, or throws its refusal; answers the usage with it. */
  record(tx: Transaction, principal: Principal, use: FeatureUse): Promise<Standing> | undefined;
  /** Every feature, in the order of the contracts. */
  summarise(tx: Transaction, principal: Principal): Promise<Standing[]>;
}

/** The entitlements of these features. Throws an Error for a count that fits none of them. */
export function createEntitlements(options: EntitlementOptions): EntitlementService {
  const { features, counts, clock, upgradeUrl } = options;
  const unknown = Object.keys(counts).find((key) => !Object.hasOwn(features, key));
  if (unknown !== undefined) throw new Error(`the feature ${unknown} is counted and not defined`);
  const ruleOf = (feature: string): Rule => {
    const rule = rules.get(feature);
    if (!rule) throw new Error(`${feature} is metered and not defined`);
    return rule;
  };
  const rules = new Map(
    Object.entries(features).map(([key, feature]) => [key, createRule(key, feature, counts[key])]),
  );
  const { waitTurn, noteLimit } = createWaitTurn();
  const askingOf = (rule: Rule, principal: Principal, quantity: number): Asking => {
    const now = clock.now();
    return { rule, principal, quantity, now, period: periodOf(rule.feature, now) };
  };
  const look = async (tx: Transaction, asking: Asking): Promise<Standing> =>
    standingOf(asking, await tx.query<Weighed>(weigh(asking, nothing)));
  const use = async (tx: Transaction, asking: Asking, taking: Taking): Promise<Standing> => {
    // People who belong to no tenant have nothing but what they own themselves.
    if (taking !== nothing && asking.principal.tenantId === undefined) {
      throw new ApiError('not_found');
    }
    const locked = lock(tx, asking);
    const weighed = tx.query<Weighed>(weigh(asking, taking));
    const [rows] = await Promise.all([weighed, locked]);
    const standing = standingOf(asking, rows);
    noteLimit(asking, standing.limit);
    if (!standing.admitted) throw refusalOf(asking.rule, standing.limit, upgradeUrl);
    return standing;
  };
  return {
    upgradeUrl,
    counted: new Set(Object.keys(counts)),
    meter: (tx, principal, { feature, quantity }) => {
      const rule = ruleOf(feature);
      const asking = askingOf(rule, principal, quantity);
      const ready = waitTurn(tx, asking);
      const admitted = ready.then(async () => {
        await use(tx, asking, quantity > 0 && rule.count === undefined ? record : nothing);
      });
      return { admitted, ...gateTransaction(tx, { ready, open: admitted }) };
    },
    queue: async (tx, principal, { feature, quantity }) => {
      const rule = rules.get(feature);
      if (rule) await waitTurn(tx, askingOf(rule, principal, quantity));
    },
    hold: async (tx, principal, { feature, quantity }, holdMs) => {
      const asking = askingOf(ruleOf(feature), principal, quantity);
      await waitTurn(tx, asking);
      if (quantity === 0) {
        await use(tx, asking, nothing);
        return undefined;
      }
      const id = randomUUID();
      const until = new Date(asking.now.getTime() + holdMs);
      await use(tx, asking, { take: 'hold', id, until });
      return { id, use: { feature, quantity }, periodStart: asking.period.current };
    },
    settle: async (tx, principal, hold) => {
      const counting = countHold(ruleOf(hold.use.feature), principal, hold);
      await Promise.all([tx.query(endHold(principal, hold)), counting && tx.query(counting)]);
    },
    release: async (tx, principal, hold) => {
      await tx.query(endHold(principal, hold));
    },
    check: (tx, principal, { feature, quantity }) => {
      const rule = rules.get(feature);
      return rule && look(tx, askingOf(rule, principal, quantity));
    },
    record: (tx, principal, { feature, quantity }) => {
      const rule = rules.get(feature);
      if (!rule) return undefined;
      const asking = askingOf(rule, principal, quantity);
      return waitTurn(tx, asking)
        .then(() => use(tx, asking, record))
        .then((before) => ({ ...before, used: before.used + quantity }));
    },
    summarise: (tx, principal) =>
      Promise.all([...rules.values()].map((rule) => look(tx, askingOf(rule, principal, 0)))),
  };
}
