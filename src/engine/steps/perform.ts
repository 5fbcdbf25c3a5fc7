/**
 * One unsafe request as one unit of work: what it repeats is found, its handler runs, and its effect,
 * its audit row and the answer that is kept for its key commit together, before anything is sent.
 */
import { ApiError } from '../../errors/api-error.ts';
import type { Exchange } from '../exchange.ts';
import type { Plan } from '../plan/plan.ts';
import type { Change, Closing, Ports } from '../ports.ts';
import { writeRefusal } from '../write-refusal.ts';
import { declaredAnswer } from './answer.ts';
import {
  assertKeepable,
  findOutcome,
  keepAnswer,
  type KeyedRequest,
  type Outcome,
} from './idempotency.ts';
import { useOf } from './meter.ts';
import { runHandler, type RunContext } from './run-handler.ts';

/** A request that has a key, and the time (of performance.now()) until which it may wait. */
interface KeyedWork {
  request: KeyedRequest;
  deadlineMs: number;
}

/** Performs a request. A refusal that is kept for its key is an outcome, too; any other is thrown. */
export async function perform<Tx>(
  exchange: Exchange,
  plan: Plan,
  context: RunContext<Tx>,
  keyed?: KeyedWork,
): Promise<Outcome> {
  const { ports } = context;
  const request = keyed?.request;
  let change: Change = {};
  let outcome: Outcome | undefined;
  let refused: ApiError | undefined;
  const close = (refusal: ApiError | undefined): Closing => {
    refused = refusal;
    if (refusal) outcome = refusedOutcome(exchange, plan, refusal, request);
    const { principal, requestId } = exchange;
    const operation = `${plan.api.name}.${plan.id}`;
    const status = outcome?.answer.status ?? 0;
    const audit = { requestId, operation, principal, status, change };
    if (!request || !plan.idempotency || !outcome?.kept) return { audit };
    const { retentionHours } = plan.idempotency;
    return { audit, keep: { ...outcome.kept, key: request.key, retentionHours } };
  };
  try {
    return await ports.unitOfWork.write<Outcome>(exchange.principal, {
      before: keyed && ((tx) => begin(exchange, plan, ports, tx, keyed)),
      run: async (tx, keep) => {
        change = {};
        const record = (told: Change): void => {
          change = { ...change, ...told };
        };
        try {
          const answer = await runHandler(exchange, plan, context, { tx, keep, record });
          assertKeepable(plan, answer);
          const secret = declaredAnswer(plan, answer.status)?.secret === true;
          outcome = { answer, kept: request && keepAnswer(request, answer, secret) };
          return outcome;
        } catch (error) {
          throw asRefusal(error, plan, ports);
        }
      },
      close,
    });
  } catch (error) {
    if (error === refused && outcome?.kept) return outcome;
    throw error;
  }
}

/** Step 7: what a request repeats. It waits for its turn at the plan before it holds a connection. */
async function begin<Tx>(
  exchange: Exchange,
  plan: Plan,
  ports: Ports<Tx>,
  tx: Tx,
  { request, deadlineMs }: KeyedWork,
): Promise<Outcome | undefined> {
  if (plan.entitlement) {
    await ports.entitlements.queue(tx, exchange.principal, useOf(exchange, plan.entitlement));
  }
  return findOutcome(ports, tx, request, deadlineMs);
}

/** How a refusal is answered, and kept unless it asks to come again. */
function refusedOutcome(
  exchange: Exchange,
  plan: Plan,
  refusal: ApiError,
  request: KeyedRequest | undefined,
): Outcome {
  const answer = writeRefusal(plan.refusals, refusal, exchange);
  const again = 'retry-after' in answer.headers;
  return { answer, kept: request && !again ? keepAnswer(request, answer, false) : undefined };
}

/** What the database refuses for the request's fault is a refusal like any other of the handler's. */
function asRefusal<Tx>(error: unknown, plan: Plan, { translateError }: Ports<Tx>): unknown {
  if (error instanceof ApiError) return error;
  const refusal = translateError(error);
  return refusal && plan.refusals.statusOf(refusal) < 500 ? refusal : error;
}
