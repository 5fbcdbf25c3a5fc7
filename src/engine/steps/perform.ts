/** Steps 7 to 10 of an unsafe request, within one transaction. */
import type { Exchange } from '../exchange.ts';
import { assertKeepable } from '../idempotency/index.ts';
import type { Plan } from '../plan/plan.ts';
import type { Ports } from '../ports/index.ts';
import { findOutcome, type Keyed, type Outcome } from './idempotency.ts';
import { useOf } from './meter.ts';
import { runHandler, type RunContext } from './run-handler.ts';
import { commitUnit } from './unit.ts';

/** The request's outcome, committed; of one that was performed before, the outcome of then. */
export function perform<Tx>(
  exchange: Exchange,
  plan: Plan,
  context: RunContext<Tx>,
  keyed: Keyed | undefined,
): Promise<Outcome> {
  const { ports } = context;
  return commitUnit(exchange, plan, ports, keyed?.request, {
    before: keyed && ((tx) => begin(exchange, plan, ports, tx, keyed)),
    work: async (means) => {
      const answer = await runHandler(exchange, plan, context, means);
      assertKeepable(plan, answer);
      return answer;
    },
  });
}

/** Step 7: what a request repeats. It waits for its turn at the plan before it holds a connection. */
async function begin<Tx>(
  exchange: Exchange,
  plan: Plan,
  ports: Ports<Tx>,
  tx: Tx,
  keyed: Keyed,
): Promise<Outcome | undefined> {
  if (plan.entitlement) {
    await ports.entitlements.queue(tx, exchange.principal, useOf(exchange, plan.entitlement));
  }
  return findOutcome(ports, tx, keyed);
}
