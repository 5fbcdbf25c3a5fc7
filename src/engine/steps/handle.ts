/**
 * Steps 7 to 10: a safe operation reads; an unsafe one is performed as its contract says, or answered
 * like the request that it repeats. A client that leaves stops nothing.
 */
import type { Exchange } from '../exchange.ts';
import type { Plan } from '../plan/plan.ts';
import type { WrittenAnswer } from '../ports/index.ts';
import { answerOnce, identify, type Keyed, type Outcome, type Turns } from './idempotency.ts';
import { perform } from './perform.ts';
import { performOutside } from './perform-outside.ts';
import { runHandler, type RunContext } from './run-handler.ts';

/** What handlers are run with. */
export interface HandleContext<Tx> extends RunContext<Tx> {
  turns: Turns;
}

/** The handler's answer, committed; or, for a request that was sent before, the answer of then. */
export function handle<Tx>(
  exchange: Exchange,
  plan: Plan,
  context: HandleContext<Tx>,
): Promise<WrittenAnswer> {
  if (plan.safe) {
    return context.ports.unitOfWork.read(exchange.principal, (tx) =>
      runHandler(exchange, plan, context, {
        tx,
        keep: refuseToKeep,
        record: ignoreChange,
        emit: refuseToEmit,
      }),
    );
  }
  const performing = (keyed?: Keyed): Promise<Outcome> =>
    plan.external
      ? performOutside(exchange, plan, context, keyed)
      : perform(exchange, plan, context, keyed);
  const identified = identify(exchange, plan);
  if (!identified) return performing().then(({ answer }) => answer);
  return identified.then((request) => answerOnce(context.turns, request, performing));
}

function refuseToKeep(): never {
  throw new Error('A safe operation has nothing to keep: it does not write');
}

function refuseToEmit(): never {
  throw new Error('A safe operation has nothing to tell of: it changes nothing');
}

function ignoreChange(): void {
  // A safe operation changes nothing.
}
