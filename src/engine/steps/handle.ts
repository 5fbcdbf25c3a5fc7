/**
 * Steps 8 to 10: runs the handler, metered where its contract says so, and writes its answer within
 * one unit of work, so that what is sent was committed and what was not committed is not sent. A
 * client that leaves stops nothing.
 */
import { ApiError } from '../../errors/api-error.ts';
import type { Deadlines } from '../deadlines.ts';
import type { Exchange } from '../exchange.ts';
import type { UntypedAnswer } from '../handler.ts';
import type { Plan } from '../plan/plan.ts';
import type { AuditEntry, Change, Keep, Ports } from '../ports.ts';
import { writeAnswer, type WrittenAnswer } from './answer.ts';
import { meter, type MeteredUnit } from './meter.ts';
import { PreparedRequest, type RecordChange } from './prepared-request.ts';

/** How handlers are run. */
export interface HandleOptions {
  /** The share of answers that are held against the contract: 1 for all, 0 for none. */
  checkedShare: number;
  /** Milliseconds after which a handler is given up and its transaction rolled back. */
  handlerTimeoutMs: number;
  /** The absolute URL that the server is reached under, without a slash at the end. */
  publicUrl: string;
}

/** What handlers are run with. */
export interface HandleContext<Tx> {
  ports: Ports<Tx>;
  options: HandleOptions;
  deadlines: Deadlines;
}

/** The handler's answer, committed. */
export function handle<Tx>(
  exchange: Exchange,
  plan: Plan,
  context: HandleContext<Tx>,
): Promise<WrittenAnswer> {
  const { unitOfWork } = context.ports;
  if (!plan.safe) return handleUnsafe(exchange, plan, context);
  return unitOfWork.read(exchange.principal, (tx) =>
    run(exchange, plan, context, tx, refuseToKeep, ignoreChange),
  );
}

function handleUnsafe<Tx>(
  exchange: Exchange,
  plan: Plan,
  context: HandleContext<Tx>,
): Promise<WrittenAnswer> {
  const { principal, requestId } = exchange;
  const operation = `${plan.api.name}.${plan.id}`;
  let change: Change = {};
  let status = 0;
  const work = async (tx: Tx, keep: Keep<Tx>): Promise<WrittenAnswer> => {
    change = {};
    const record: RecordChange = (told) => {
      change = { ...change, ...told };
    };
    try {
      const answer = await run(exchange, plan, context, tx, keep, record);
      ({ status } = answer);
      return answer;
    } catch (error) {
      if (error instanceof ApiError) status = plan.api.statusOf(error);
      throw error;
    }
  };
  const entry = (): AuditEntry => ({ requestId, operation, principal, status, change });
  return context.ports.unitOfWork.write(principal, work, entry);
}

async function run<Tx>(
  exchange: Exchange,
  plan: Plan,
  { ports, options, deadlines }: HandleContext<Tx>,
  tx: Tx,
  keep: Keep<Tx>,
  record: RecordChange,
): Promise<WrittenAnswer> {
  const runHandler = (unit: MeteredUnit<Tx>): Promise<UntypedAnswer> => {
    const { publicUrl } = options;
    const request = new PreparedRequest(exchange, ports, publicUrl, unit.tx, unit.keep, record);
    return plan.handler(request as never);
  };
  const unit = { tx, keep };
  const answering = plan.entitlement
    ? meter(exchange, plan.entitlement, ports.entitlements, unit, runHandler)
    : runHandler(unit);
  const answer = await deadlines.guard(answering, tooLate);
  const { checkedShare } = options;
  return writeAnswer(plan, answer, checkedShare >= 1 || Math.random() < checkedShare);
}

function refuseToKeep(): never {
  throw new Error('A safe operation has nothing to keep: it does not write');
}

function ignoreChange(): void {
  // A safe operation changes nothing.
}

function tooLate(): ApiError {
  return new ApiError('service_unavailable', {
    internal: 'the handler took too long',
    headers: { 'retry-after': '1' },
  });
}
