/**
 * Steps 7 to 10 of an operation with `x-effects: external`: no connection waits for the world. Its key
 * and its use of the plan are reserved in one short transaction, the handler runs outside of any, and in
 * another all that it wants written commits with the answer, and the use is counted or given back. The
 * next attempt after one that died calls others with the same name of the effect.
 */
import { ApiError } from '../../errors/api-error.ts';
import type { Exchange } from '../exchange.ts';
import { assertKeepable } from '../idempotency/index.ts';
import type { Plan } from '../plan/plan.ts';
import type { Change, Keep, WrittenAnswer } from '../ports/index.ts';
import { stillUnderWay, type Keyed, type Outcome } from './idempotency.ts';
import type { Emit } from './prepared-request.ts';
import { giveBack, reserve, type Reservation } from './reservation.ts';
import { runHandler, type RunContext } from './run-handler.ts';
import { asRefusal, commitUnit } from './unit.ts';

interface Handled<Tx> {
  answer: WrittenAnswer | ApiError;
  writes: readonly Parameters<Keep<Tx>>[0][];
  change: Change;
  emitted: readonly Parameters<Emit>[];
}

/** The request's outcome, committed; of one that was performed before, the outcome of then. */
export async function performOutside<Tx>(
  exchange: Exchange,
  plan: Plan,
  context: RunContext<Tx>,
  keyed: Keyed | undefined,
): Promise<Outcome> {
  const reserved = await reserve(exchange, plan, context, keyed);
  if ('answer' in reserved) return reserved;
  if ('refusal' in reserved) {
    // For its audit row.
    const work = (): Promise<never> => Promise.reject(reserved.refusal);
    return commitUnit(exchange, plan, context.ports, keyed?.request, { work });
  }
  try {
    const handled = await handleOutside(exchange, plan, context, reserved.lease?.effect);
    return await settle(exchange, plan, context, keyed, reserved, handled);
  } catch (failure) {
    // A refusal has been settled.
    if (!(failure instanceof ApiError)) await giveBack(exchange, context, keyed, reserved);
    throw failure;
  }
}

function settle<Tx>(
  exchange: Exchange,
  plan: Plan,
  { ports }: RunContext<Tx>,
  keyed: Keyed | undefined,
  { lease, hold }: Reservation,
  { answer, writes, change, emitted }: Handled<Tx>,
): Promise<Outcome> {
  const { idempotency, entitlements } = ports;
  const { principal } = exchange;
  const refused = answer instanceof ApiError;
  return commitUnit(exchange, plan, ports, keyed?.request, {
    before: async (tx) => {
      // Whoever took longer than the attempt had must not write beside the next one.
      const isOurs = !keyed || !lease || (await idempotency.holds(tx, keyed.request.key, lease));
      if (!isOurs) throw stillUnderWay();
      return undefined;
    },
    work: async ({ keep, record, emit }) => {
      for (const write of writes) keep(write);
      if (hold) {
        keep((tx) =>
          refused
            ? entitlements.release(tx, principal, hold)
            : entitlements.settle(tx, principal, hold),
        );
      }
      record(change);
      for (const event of emitted) emit(...event);
      if (refused) throw answer;
      return answer;
    },
    lease,
  });
}

async function handleOutside<Tx>(
  exchange: Exchange,
  plan: Plan,
  context: RunContext<Tx>,
  effect: string | undefined,
): Promise<Handled<Tx>> {
  const writes: Parameters<Keep<Tx>>[0][] = [];
  const emitted: Parameters<Emit>[] = [];
  let change: Change = {};
  try {
    const answer = await context.ports.unitOfWork.read(exchange.principal, (tx) =>
      runHandler(exchange, plan, context, {
        tx,
        keep: (write) => writes.push(write),
        record: (told) => {
          change = { ...change, ...told };
        },
        emit: (...event) => emitted.push(event),
        effect,
      }),
    );
    assertKeepable(plan, answer);
    return { answer, writes, change, emitted };
  } catch (error) {
    const refusal = asRefusal(error, plan, context.ports);
    if (refusal instanceof ApiError) return { answer: refusal, writes, change, emitted };
    throw error;
  }
}
