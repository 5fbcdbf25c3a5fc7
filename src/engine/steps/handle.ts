/**
 * Steps 9 and 10: runs the handler, or the app that the operation is mounted on, and writes its answer within one unit of work, so that what is
 * sent was committed and what was not committed is not sent. A client that leaves stops nothing.
 */
import { ApiError } from '../../errors/api-error.ts';
import type { Deadlines } from '../deadlines.ts';
import type { Exchange } from '../exchange.ts';
import type { Plan } from '../plan/plan.ts';
import type { AuditEntry, Change, Keep, Ports } from '../ports.ts';
import { writeAnswer, type WrittenAnswer } from './answer.ts';
import { handOver } from './hand-over.ts';
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
      if (error instanceof ApiError) status = plan.refusals.statusOf(error);
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
  const request = new PreparedRequest(exchange, ports, options.publicUrl, tx, keep, record);
  const answering = plan.mounted
    ? handOver(exchange, plan.mounted, options.publicUrl, request)
    : plan.handler(request as never);
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
