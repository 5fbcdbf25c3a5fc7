/**
 * Steps 7 to 10 of an operation with `x-effects: external`: no connection waits for the world. The key
 * is taken for an attempt in one short transaction, the handler runs outside of any, and in another all
 * that it wants written commits with the answer. Should this process die, the key comes free by itself,
 * and the next attempt calls others with the same name of the effect.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '../../errors/api-error.ts';
import type { Exchange } from '../exchange.ts';
import { assertKeepable } from '../idempotency/index.ts';
import type { Plan } from '../plan/plan.ts';
import type { Change, Keep, Lease, WrittenAnswer } from '../ports.ts';
import { lookUp, stillUnderWay, type Keyed, type Outcome } from './idempotency.ts';
import type { Emit } from './prepared-request.ts';
import { runHandler, type RunContext } from './run-handler.ts';
import { asRefusal, commitUnit } from './unit.ts';

const pollMs = 100;
/** An attempt that is given up with its handler must have had the time to say so. */
const graceMs = 5_000;

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
  const { idempotency } = context.ports;
  const begun = keyed && (await begin(plan, context, keyed));
  if (begun && 'answer' in begun) return begun;
  const handled = await handleOutside(exchange, plan, context, begun?.effect).catch(
    async (failure: unknown) => {
      if (keyed && begun) await giveBack(context, keyed, begun);
      throw failure;
    },
  );
  return commitUnit(exchange, plan, context.ports, keyed?.request, {
    before: async (tx) => {
      // Whoever took longer than the attempt had must not write beside the next one.
      const isOurs = !keyed || !begun || (await idempotency.holds(tx, keyed.request.key, begun));
      if (!isOurs) throw stillUnderWay();
      return undefined;
    },
    work: async ({ keep, record, emit }) => {
      for (const write of handled.writes) keep(write);
      record(handled.change);
      for (const event of handled.emitted) emit(...event);
      if (handled.answer instanceof ApiError) throw handled.answer;
      return handled.answer;
    },
    lease: begun,
  });
}

/** The outcome of then, or an attempt of our own; asks again while another attempt has the key. */
async function begin<Tx>(
  plan: Plan,
  { ports, options }: RunContext<Tx>,
  keyed: Keyed,
): Promise<Outcome | Lease> {
  const { key, fingerprint } = keyed.request;
  const retentionHours = plan.idempotency?.retentionHours ?? 0;
  const leaseMs = options.externalTimeoutMs + graceMs;
  for (;;) {
    const begun = await ports.unitOfWork.reserve(key.principal, async (tx) => {
      const found = await lookUp(ports, tx, keyed); // 7.
      return found ?? ports.idempotency.lease(tx, key, { fingerprint, retentionHours, leaseMs });
    });
    if (begun !== 'taken') return begun;
    if (performance.now() + pollMs > keyed.deadlineMs) throw stillUnderWay();
    await sleep(pollMs);
  }
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

/** Where even that fails, the attempt's time runs out. */
async function giveBack<Tx>(
  { ports }: RunContext<Tx>,
  { request: { key } }: Keyed,
  lease: Lease,
): Promise<void> {
  await ports.unitOfWork
    .reserve(key.principal, (tx) => ports.idempotency.release(tx, key, lease))
    .catch(() => undefined);
}
